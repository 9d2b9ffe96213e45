package spokes.ui.move;

/** How much a planner wants to move. */
public sealed interface Amount {

    /** What the receiver needs and the sender can spare: what is meant until the planner says otherwise. */
    record Suggested() implements Amount {}

    /** All that can be spared. */
    record All() implements Amount {}

    /** So many units of all products together. */
    record Units(double units) implements Amount {}

    /**
     * How many units that is.
     *
     * @param suggested units that are suggested, or 0 while that is not known
     * @param spare     units that can be spared
     */
    default double units(double suggested, double spare) {
        return switch (this) {
            case Suggested _ -> suggested;
            case All _ -> spare;
            case Units(double units) -> units;
        };
    }
}

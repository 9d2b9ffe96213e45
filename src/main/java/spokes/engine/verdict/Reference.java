package spokes.engine.verdict;

import static java.util.Objects.requireNonNull;

/**
 * What a plan is held against.
 *
 * @param kind   what it is
 * @param center code of the one center; empty for today
 */
public record Reference(Kind kind, String center) {

    /** What a reference is. */
    public enum Kind {
        /** The plan without its planned transfers and without the changes of its scenario. */
        TODAY,
        /** All stock in the one center that the planner chose. */
        CHOSEN_CENTER,
        /** All stock in the one open center that is cheapest so. */
        BEST_CENTER
    }

    public Reference {
        requireNonNull(kind, "kind");
        if (center.isEmpty() != (kind == Kind.TODAY)) {
            throw new IllegalArgumentException("%s of the center “%s”".formatted(kind, center));
        }
    }

    /** Today. */
    public static Reference today() {
        return new Reference(Kind.TODAY, "");
    }
}

package spokes.optimize.closing;

import static java.util.Objects.requireNonNull;

/**
 * Something that is left to worry about.
 *
 * @param kind   what it is
 * @param place  code of the center it is about, or a name of what it is; may be empty
 * @param amount how much of it, in the kind's unit
 * @param money  what it is worth or costs; 0 if that is not known
 */
public record ClosingRisk(Kind kind, String place, double amount, double money) {
    /** What may be left to worry about. */
    public enum Kind {
        /** Units that stay behind: nobody may keep them, nothing drives there in time, or they arrive after the trucks. */
        LEFT_BEHIND,
        /** Units that nobody ships, for sales are expected in parts of units: whoever loads takes what is there. */
        PARTS_OF_UNITS,
        /** Units that are counted as unavailable or allocated: the model does not move them; somebody has to. */
        NOT_USABLE,
        /** A center that gets more than it can take; the amount is what is too much. */
        OVER_CAPACITY,
        /** Products that run out at more centers than before. */
        STOCK_OUTS,
        /** Units more that are not delivered; the money is the margin that is lost with them. */
        UNMET,
        /** What thin stock is expected to cost more, an estimate in no total; the amount is in units. */
        THIN_STOCK,
        /** Units that cannot be sold while they are on the road. */
        ON_THE_ROAD,
        /** The search for moves ended at its time limit: what it proposes depends on the machine. */
        ENDED_EARLY,
        /** Fixed cost and monthly minimum that end with the center: money saved, in no total. */
        FIXED_COST_ENDS
    }

    public ClosingRisk {
        requireNonNull(kind, "kind");
        requireNonNull(place, "place");
    }
}

package spokes.engine.issue;

import java.util.Optional;
import spokes.model.goods.ProductKey;

/**
 * Something in the plan that a planner should know beside its numbers.
 *
 * @param kind    what it is about
 * @param product the product concerned, if it is one
 * @param place   code of the center, area or transfer concerned; empty if none
 * @param message one line for people
 */
public record PlanIssue(Kind kind, Optional<ProductKey> product, String place, String message) {

    /** What an issue is about. */
    public enum Kind {
        /** A planned transfer whose departure lies before the stock sheet's date. */
        OVERDUE_TRANSFER,
        /** A departure that found less stock than its units. */
        SHORT_DEPARTURE,
        /** A received transfer with fewer units than were sent. */
        SHORT_RECEIPT,
        /** Unmet demand of products without a price. */
        LOST_MARGIN_UNKNOWN,
        /** A unit that is too heavy for a parcel and has no ltl-home freight row. */
        TOO_HEAVY,
        /** Products without weight or dimensions. */
        WEIGHT_UNKNOWN,
        /** Stock, inbound or a transfer at a center that is not open: it has no effect. */
        NOT_OPEN,
        /** A transfer of a mode without a freight row: it costs nothing here. */
        FREIGHT_UNKNOWN,
        /** More at a center than it can take. */
        OVER_CAPACITY,
        /** A number of a sheet that is too large to compute with; it counts as the largest that can be. */
        OUT_OF_RANGE,
        /** A setting that names nothing there is, or cannot be read: another choice stands in for it. */
        SETTING_UNKNOWN,
        /** A service whose working days cannot be read: they count as Monday to Friday. */
        CARRIER_DAYS_UNKNOWN,
        /** An area that no center can reach. */
        UNREACHABLE_AREA,
        /** A planned transfer that waits, for its center ships nothing on its day. */
        DELAYED_TRANSFER,
        /** A closure that changes nothing: of another time, or of a center that is not open. */
        CLOSURE_WITHOUT_EFFECT
    }
}

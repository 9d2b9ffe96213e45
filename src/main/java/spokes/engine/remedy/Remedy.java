package spokes.engine.remedy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import spokes.engine.result.Costs;
import spokes.model.sheet.RowChange;

/**
 * One thing to do about a product at a center.
 *
 * @param kind   what is done
 * @param other  code of the other center: where it comes from, or of a surplus where it goes; empty if there is none
 * @param units  how much
 * @param days   days from the plan date until it is at the dock; 0 for what needs no way
 * @param loss   money that is written off, beside all cost lines; 0 unless stock is written down
 * @param change the plan with it less the plan without it, line by line, over the horizon
 * @param rows   the rows that do it, made against the plan; a transfer has no id yet
 */
public record Remedy(
        Kind kind, String other, double units, double days, double loss, Costs change, List<RowChange> rows) {

    /** What can be done. */
    public enum Kind {
        /** A transfer between two open centers. */
        MOVE,
        /** Inbound that goes to another center than it was to. */
        READDRESS,
        /** Inbound that comes by air. */
        EXPEDITE,
        /** A purchase that comes after the product's lead time. */
        BUY,
        /** Surplus that is given away for less than it cost. */
        WRITE_DOWN
    }

    public Remedy {
        requireNonNull(kind, "kind");
        requireNonNull(other, "other");
        requireNonNull(change, "change");
        rows = List.copyOf(rows);
    }

    /** Money that it saves over the horizon, what is written off counted; below 0 if it costs more. */
    public double saved() {
        return 0 - change.total() - loss;
    }
}

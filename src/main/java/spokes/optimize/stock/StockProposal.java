package spokes.optimize.stock;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import spokes.engine.result.LaneFlow;
import spokes.model.goods.Placement;
import spokes.optimize.Status;
import spokes.optimize.StockTotals;

/**
 * A plan of stock that is proposed, and how good it is proven to be.
 *
 * @param goal        what was asked for
 * @param status      what is known of it
 * @param reason      why there is none, or what to know about it; empty if nothing
 * @param objective   the plan's total cost, as the engine evaluates it once it is accepted; 0 without a plan
 * @param bound       what no such plan costs less than; empty if nothing is proven
 * @param before      the total cost of the plan as it was
 * @param seconds     wall time that it took
 * @param openCenters codes of the open centers
 * @param moves       what has to go from where to where
 * @param placement   where the stock lies then, if that is what was asked for; else nothing
 * @param totals      units that a placement is made of; empty of transfers
 * @param flows       who serves whom then
 */
public record StockProposal(
        Goal goal,
        Status status,
        String reason,
        double objective,
        OptionalDouble bound,
        double before,
        double seconds,
        List<String> openCenters,
        List<StockMove> moves,
        Placement placement,
        Optional<StockTotals> totals,
        List<LaneFlow> flows) {
    public StockProposal {
        openCenters = List.copyOf(openCenters);
        moves = List.copyOf(moves);
        flows = List.copyOf(flows);
    }

    /** What a plan of stock is asked for. */
    public enum Goal {
        /** Where all stock belongs, however it comes there. */
        PLACEMENT,
        /** Which transfers are worth their freight. */
        TRANSFERS
    }

    /** Whether there is a plan. */
    public boolean hasPlan() {
        return status.hasPlan();
    }

    /** Share of the objective by which the bound is below it; empty without a plan or a bound. */
    public OptionalDouble gap() {
        if (!hasPlan() || bound.isEmpty()) {
            return OptionalDouble.empty();
        }
        double above = Math.max(0, objective - bound.getAsDouble());
        return OptionalDouble.of(above > 0 && objective != 0 ? above / Math.abs(objective) : 0);
    }
}

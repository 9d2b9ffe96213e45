package spokes.engine;

import spokes.engine.replay.Replay;
import spokes.engine.result.Costs;

/**
 * Real orders through a plan, beside the plan's live numbers over as many days, and how one becomes the other (model.md,
 * section 8).
 *
 * @param replayed the numbers of the replay, line by line under the names of the live evaluation: lines are charged as it
 *                 charges them, and {@code splits} is what the parcels really cost beyond that, so outbound shipping, pick
 *                 and pack and splits together are the money of all parcels
 * @param live     the plan as it is judged all the time, over as many days
 * @param asked    the same with the demand of the window: what was ordered in each of its weeks, spread evenly
 * @param orders   order by order
 */
public record PlanReplay(Evaluation replayed, Evaluation live, Evaluation asked, Replay orders) {

    /** By how much the replay differs because the window asked for other things than the plan expects. */
    public Costs differenceByDemand() {
        return asked.costs().minus(live.costs());
    }

    /** By how much it differs beyond that, because orders are whole, come one by one and leave in parcels. */
    public Costs differenceByOrders() {
        return replayed.costs().minus(asked.costs());
    }
}

package spokes.engine;

import spokes.engine.demand.DemandSource;
import spokes.engine.network.Network;
import spokes.model.Workspace;

/** Plans as measures of speed need them: with demand that is given, and judged again from what is compiled already. */
public final class MeasuredPlan {
    private MeasuredPlan() {}

    /** Judges a workspace whose demand is given, not read from its rows; it counts for the next ones as well. */
    public static JudgedPlan of(Workspace workspace, DemandSource demand) {
        return JudgedWorkspace.of(workspace, Network.of(workspace, demand));
    }

    /** Judges every product again and adds up all numbers; nothing is taken over but the compiled network. */
    public static JudgedPlan again(JudgedPlan plan) {
        JudgedWorkspace judged = made(plan);
        return judged.whole(judged.workspace(), judged.judgment().network);
    }

    /** The same plan, which has to be this engine's. */
    static JudgedWorkspace made(JudgedPlan plan) {
        if (plan instanceof JudgedWorkspace judged) {
            return judged;
        }
        throw new IllegalArgumentException("not made by this engine: " + plan.getClass());
    }
}

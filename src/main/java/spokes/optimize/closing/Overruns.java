package spokes.optimize.closing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.transfer.TransferTrial;

/** What a plan brings centers too much, beyond what another one does already. */
final class Overruns {
    private static final double NOTHING = 1e-6;

    private Overruns() {}

    /** Those of which there is more than before. */
    static List<CapacityOverrun> more(List<CapacityOverrun> before, List<CapacityOverrun> after) {
        Map<String, Double> known = new HashMap<>();
        before.forEach(over -> known.put(limit(over), over.excess()));
        return after.stream()
                .filter(over -> over.excess() > known.getOrDefault(limit(over), 0.0) + NOTHING)
                .toList();
    }

    private static String limit(CapacityOverrun over) {
        return over.center() + over.kind() + over.product();
    }

    /** The sum of them, each as a share of what can be taken; 0 where nothing is limited. */
    static double excess(TransferTrial before, TransferTrial after) {
        return before.hasLimits()
                ? more(before.listOverruns(), after.listOverruns()).stream()
                        .mapToDouble(over -> over.excess() / Math.max(1, over.capacity()))
                        .sum()
                : 0;
    }
}

package spokes.engine.placement;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import spokes.engine.basis.Newest;
import spokes.engine.network.Network;
import spokes.engine.safety.Target;
import spokes.engine.safety.Uncertainty;

/**
 * Targets and safety stock of products at sets of centers (model.md, section 7): the areas of a set pool their risk where
 * they are served, so fewer centers need less in all. Worked out when asked for,
 * and kept while it is asked for again; safe to share between threads.
 */
final class ServiceLevels {
    private static final double ROUNDING = 1e-9;

    private final Network network;
    private final Uncertainty uncertainty;
    private final Newest<BitSet, Levels> known;
    private final Map<Integer, List<Double>> purchases = new ConcurrentHashMap<>();

    ServiceLevels(Network network, Uncertainty uncertainty) {
        this.network = network;
        this.uncertainty = uncertainty;
        known = new Newest<>(network.items.size());
    }

    /** The levels of a product that these centers hold; if none does, of all that may. */
    Levels of(int product, boolean[] holds) {
        BitSet centers = new BitSet(holds.length);
        for (int c = 0; c < holds.length; c++) {
            centers.set(c, holds[c]);
        }
        return known.of(product, centers, set -> make(product, holds, set.isEmpty()));
    }

    /** Whole units that the targets of a product at any set of centers do not exceed together. */
    double most(int product) {
        return Target.most(network, uncertainty, product) + network.sites.size();
    }

    /** The purchases that sets of centers ask for, worked out once. */
    List<Double> purchases(int product, Supplier<List<Double>> made) {
        return purchases.computeIfAbsent(product, number -> made.get());
    }

    private Levels make(int product, boolean[] holds, boolean isNowhere) {
        boolean[] set = isNowhere ? network.items.get(product).allowed : holds;
        Levels levels = new Levels(new double[set.length], new double[set.length]);
        for (Target target : Target.list(network, uncertainty, product, set)) {
            levels.targets[target.center()] = Math.ceil(target.units() - ROUNDING);
            levels.safety[target.center()] = Math.ceil(Math.max(0, target.safety()) - ROUNDING);
        }
        return levels;
    }

    /** Whole units of one product by center. */
    static final class Levels {
        final double[] targets;
        final double[] safety;

        Levels(double[] targets, double[] safety) {
            this.targets = targets;
            this.safety = safety;
        }
    }
}

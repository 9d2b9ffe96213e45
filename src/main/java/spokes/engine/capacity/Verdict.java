package spokes.engine.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.network.Network;

/** Holds the loads of centers against their limits. */
final class Verdict {
    private static final double WEEK = 7;

    private final Network network;
    private final Limits limits;
    private final Moments moments;
    private final Loads loads;

    Verdict(Network network, Limits limits, Moments moments, Loads loads) {
        this.network = network;
        this.limits = limits;
        this.moments = moments;
        this.loads = loads;
    }

    /** What is too much, by center, kind and product. */
    List<CapacityOverrun> list() {
        List<CapacityOverrun> found = new ArrayList<>();
        Map<String, List<CapacityOverrun>> ofProducts = ofProducts();
        for (int c = 0; c < network.sites.size(); c++) {
            storage(c).ifPresent(found::add);
            throughput(c).ifPresent(found::add);
            found.addAll(ofProducts.getOrDefault(network.sites.codes.code(c), List.of()));
        }
        return found;
    }

    /** Overruns of single products by center, in the order of products. */
    private Map<String, List<CapacityOverrun>> ofProducts() {
        Map<String, List<CapacityOverrun>> byCenter = new TreeMap<>();
        for (List<CapacityOverrun> ofProduct : new TreeMap<>(loads.ofProducts).values()) {
            for (CapacityOverrun overrun : ofProduct) {
                byCenter.computeIfAbsent(overrun.center(), c -> new ArrayList<>())
                        .add(overrun);
            }
        }
        return byCenter;
    }

    private Optional<CapacityOverrun> storage(int center) {
        Excess excess = new Excess(limits.storageM3[center]);
        for (int place = moments.from(center); place < moments.from(center + 1); place++) {
            if (loads.jumps[place] > 0 || moments.day(place) == 0) {
                excess.see(moments.day(place), loads.volumes.get(place));
            }
        }
        return excess.find(network.sites.codes.code(center), CapacityOverrun.Kind.STORAGE, Optional.empty());
    }

    private Optional<CapacityOverrun> throughput(int center) {
        Excess excess = new Excess(limits.ordersPerDay[center]);
        int weeks = network.terms.weeks();
        for (int week = 0; week < weeks; week++) {
            excess.see(WEEK * week, loads.orders.get(center * weeks + week) / network.terms.daysOfWeek(week));
        }
        return excess.find(network.sites.codes.code(center), CapacityOverrun.Kind.THROUGHPUT, Optional.empty());
    }
}

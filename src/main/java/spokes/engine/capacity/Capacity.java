package spokes.engine.capacity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import spokes.engine.flow.Judgment;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.network.Network;
import spokes.model.Workspace;

/**
 * What a plan brings to centers against what they can take. Immutable.
 *
 * <p>Space is that of all stock over {@code storage_fill}, judged at every moment at which a center's stock jumps up; as
 * stock falls between them, no other moment can be the first or the worst. Orders a day are the mean of each week of the
 * horizon, by the orders per unit of model.md, section 3. Units of a product are held against the least
 * {@code max_units} of the rules that speak of it.
 */
public final class Capacity {
    private final Judgment judgment;
    private final Limits limits;
    private final Moments moments;
    private final Loads loads;
    private final List<CapacityOverrun> overruns;

    private Capacity(Judgment judgment, Limits limits, Moments moments, Loads loads) {
        this.judgment = judgment;
        this.limits = limits;
        this.moments = moments;
        this.loads = loads;
        this.overruns = List.copyOf(new Verdict(judgment.network, limits, moments, loads).list());
    }

    /** Looks at all products. */
    public static Capacity of(Judgment judgment, Workspace workspace) {
        return of(judgment, new Limits(judgment.network, workspace));
    }

    private static Capacity of(Judgment judgment, Limits limits) {
        Moments moments = Moments.of(judgment, limits);
        Network network = judgment.network;
        int centerWeeks = network.sites.size() * network.terms.weeks();
        Loads loads = limits.hasAny()
                ? IntStream.range(0, network.items.size())
                        .parallel()
                        .filter(limits::concern)
                        .collect(
                                () -> new Loads(moments.size(), centerWeeks),
                                (sums, p) -> add(judgment, limits, moments, sums, p, 1),
                                Loads::addAll)
                : new Loads(moments.size(), centerWeeks);
        return new Capacity(judgment, limits, moments, loads);
    }

    /**
     * The same with other moves: only products that move otherwise are looked at, and the numbers are those of looking at
     * all.
     *
     * @param next a judgment of the same network
     */
    public Capacity with(Judgment next) {
        if (next.network != judgment.network) {
            throw new IllegalArgumentException("a judgment of another network");
        }
        int[] changed = IntStream.range(0, next.network.items.size())
                .filter(p -> limits.concern(p) && !next.moves(p).equals(judgment.moves(p)))
                .toArray();
        int horizon = next.network.terms.horizonDays;
        if (!IntStream.of(changed).allMatch(p -> moments.know(next.moves(p), horizon))) {
            return of(next, limits);
        }
        Loads sums = changed.length == 0 ? loads : loads.copy();
        for (int p : changed) {
            add(judgment, limits, moments, sums, p, -1);
            add(next, limits, moments, sums, p, 1);
        }
        return new Capacity(next, limits, moments, sums);
    }

    private static void add(Judgment judgment, Limits limits, Moments moments, Loads loads, int product, int sign) {
        Network network = judgment.network;
        Map<Integer, Visit> visits = new TreeMap<>();
        judgment.watch(product, (day, center, units) -> {
            if (limits.concern(product, center)) {
                visits.computeIfAbsent(
                                center,
                                c -> new Visit(
                                        network, limits, moments, loads, network.items.get(product), c, sign, units))
                        .see(day, units);
            }
        });
        List<CapacityOverrun> found =
                visits.values().stream().flatMap(visit -> visit.end().stream()).toList();
        if (sign < 0 || found.isEmpty()) {
            loads.ofProducts.remove(product);
        } else {
            loads.ofProducts.put(product, found);
        }
    }

    /** What is too much, by center, kind and product. */
    public List<CapacityOverrun> list() {
        return overruns;
    }
}

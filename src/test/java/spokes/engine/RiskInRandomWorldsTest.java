package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan.StockPoint;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.engine.result.RiskSpot;
import spokes.model.Workspace;

/** The risk line against a second reading of the model that looks at every area on every day. */
class RiskInRandomWorldsTest {
    private static final int WORLDS = Integer.getInteger("random.worlds", 300);

    private record Cover(int center, double from, double to, double stock) {}

    @Test
    void everyDaysDemandIsAtTheRiskOfItsFirstCenter() {
        int spots = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            Workspace world = RandomWorlds.world(seed);
            JudgedPlan plan = JudgedPlan.of(world);
            Network network = Network.of(world);
            for (Item item : network.items) {
                spots += compare(seed, plan, network, item);
            }
        }
        assertThat(spots).isGreaterThan(WORLDS);
    }

    private static int compare(long seed, JudgedPlan plan, Network network, Item item) {
        Map<String, double[]> expected = dayByDay(plan, network, item);
        List<RiskSpot> spots = plan.risk(Set.of(item.key())).spots();
        assertThat(spots).as("seed %d", seed).extracting(RiskSpot::center).containsExactlyElementsOf(expected.keySet());
        for (RiskSpot spot : spots) {
            double[] sums = expected.getOrDefault(spot.center(), new double[3]);
            assertThat(spot.meanDemand()).as("seed %d, mean", seed).isCloseTo(sums[0], within(1e-9));
            assertThat(spot.stock()).as("seed %d, stock", seed).isCloseTo(sums[2], within(1e-9));
            assertThat(spot.spillCostPerUnit())
                    .as("seed %d, money per unit", seed)
                    .isCloseTo(sums[1] / sums[0], within(1e-7));
            assertThat(spot.expectedShort())
                    .as("seed %d, short", seed)
                    .isCloseTo(shortOf(sums[2], sums[0], spot.deviation() * spot.deviation()), within(1e-7));
        }
        return spots.size();
    }

    /** By center: mean demand, money that its units spill, and stock. */
    private static Map<String, double[]> dayByDay(JudgedPlan plan, Network network, Item item) {
        List<Cover> covers = covers(plan, network, item);
        LaneCosts lanes = new LaneCosts(network, item);
        Map<String, double[]> sums = new TreeMap<>();
        for (int day = 0; day < network.terms.horizonDays; day++) {
            double noon = day + 0.5;
            for (int i = 0; i < item.demand.size(); i++) {
                int area = item.demand.areas[i];
                double units = item.demand.rate(i, day / 7);
                List<Cover> choices = covers.stream()
                        .filter(cover -> cover.from < noon && Double.isFinite(lanes.rank(cover.center, area)))
                        .sorted((a, b) -> order(lanes, a.center, b.center, area))
                        .toList();
                if (units > 0 && !choices.isEmpty() && noon < choices.getFirst().to) {
                    Cover first = choices.getFirst();
                    double perUnit = choices.size() > 1
                            ? lanes.rank(choices.get(1).center, area) - lanes.rank(first.center, area)
                            : item.price > 0 ? item.price - item.unitCost : 0;
                    double[] sum = sums.computeIfAbsent(network.sites.codes.code(first.center), c -> new double[3]);
                    sum[0] += units;
                    sum[1] += units * perUnit;
                    sum[2] = first.stock;
                }
            }
        }
        return sums;
    }

    private static int order(LaneCosts lanes, int a, int b, int area) {
        return a == b ? 0 : lanes.isBetter(a, lanes.rank(a, area), b, lanes.rank(b, area), area) ? -1 : 1;
    }

    /** As the curve of each center's stock tells: what jumps up arrived, what jumps down was taken. */
    private static List<Cover> covers(JudgedPlan plan, Network network, Item item) {
        Map<String, Double> protection = new HashMap<>();
        plan.listTargets().stream()
                .filter(target -> target.product().equals(item.key()))
                .forEach(target -> protection.put(target.center(), target.leadDays() + target.reviewDays()));
        List<Cover> covers = new ArrayList<>();
        for (int c = 0; c < network.sites.size(); c++) {
            String code = network.sites.codes.code(c);
            List<StockPoint> curve = plan.stockCurve(item.key(), code);
            if (!curve.isEmpty()) {
                cover(c, curve, protection.getOrDefault(code, 0.0), network.terms.horizonDays)
                        .ifPresent(covers::add);
            }
        }
        return covers;
    }

    private static Optional<Cover> cover(int center, List<StockPoint> curve, double protection, int horizon) {
        List<StockPoint> jumps = IntStream.range(1, curve.size())
                .filter(i -> curve.get(i).day() == curve.get(i - 1).day())
                .mapToObj(i -> new StockPoint(
                        curve.get(i).day(),
                        curve.get(i).units() - curve.get(i - 1).units()))
                .toList();
        double opening = curve.getFirst().units();
        List<Double> begins = new ArrayList<>(opening > 0 ? List.of(0.0) : List.of());
        jumps.stream().filter(jump -> jump.units() > 0).map(StockPoint::day).forEach(begins::add);
        return begins.stream()
                .sorted(Comparator.naturalOrder())
                .map(from -> {
                    double next = begins.stream()
                            .filter(day -> day > from)
                            .min(Comparator.naturalOrder())
                            .orElse(from + protection);
                    double to = Math.min(next, horizon);
                    double stock = opening
                            + jumps.stream()
                                    .filter(jump -> jump.units() > 0 ? jump.day() <= from : jump.day() < to)
                                    .mapToDouble(StockPoint::units)
                                    .sum();
                    return new Cover(center, from, to, stock);
                })
                .filter(cover -> cover.stock > 1e-9)
                .findFirst();
    }

    /** Σ (k − S)·P(D = k), Poisson or negative binomial, by the recursion of their probabilities. */
    private static double shortOf(double stock, double mean, double variance) {
        boolean poisson = variance < mean * (1 + 1e-6);
        double r = poisson ? 0 : mean * mean / (variance - mean);
        double p = mean / variance;
        double sum = 0;
        double log = poisson ? -mean : r * Math.log(p);
        for (int k = 0; k < 8000; k++) {
            sum += Math.max(0, k - stock) * Math.exp(log);
            log += Math.log(poisson ? mean / (k + 1) : (r + k) / (k + 1) * (1 - p));
        }
        return sum;
    }
}

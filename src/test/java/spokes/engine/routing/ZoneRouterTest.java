package spokes.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.engine.demand.Demand;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;

/** Areas routed by kinds of zones against areas routed one by one. */
class ZoneRouterTest {
    private static final int CENTERS = 7;
    private static final int AREAS = 800;
    private static final int RUNS = 25;
    private static final double ALIKE = 1e-9;

    private final SyntheticPlan plan =
            SyntheticPlan.of(new PlanSize("zones", 6, AREAS, CENTERS, 4 * AREAS, 10), 11, Worlds.shippedDefaults());
    private final Network network = Network.of(plan.workspace(), plan.demand());
    private final int[] centers = IntStream.range(0, CENTERS).toArray();

    /** Adds up what is served: by shelf and zone, by distance, by area. */
    private final class Sums implements Served {
        private final Demand demand;
        private final boolean isTold;
        private final double[][] byZone = new double[CENTERS][LaneCosts.ZONES];
        private final double[] byArea = new double[AREAS];
        private final double[][] told = new double[CENTERS + 1][AREAS];
        private double unitKm;

        Sums(Demand demand, boolean isTold) {
            this.demand = demand;
            this.isTold = isTold;
        }

        @Override
        public boolean isTold() {
            return isTold;
        }

        @Override
        public void add(int shelf, int[] positions, double[] units, int from, int end) {
            tell(shelf, positions, units, from, end);
            for (int m = from; m < end && shelf < CENTERS; m++) {
                int area = demand.areas[positions[m]];
                byZone[shelf][network.lanes.zone(shelf, area)] += units[m];
                unitKm += units[m] * network.lanes.km(shelf, area);
                byArea[area] += units[m];
            }
        }

        @Override
        public void add(int shelf, int zone, double units) {
            byZone[shelf][zone] += units;
        }

        @Override
        public void add(int area, double units, double ofUnits) {
            byArea[area] += units;
            unitKm += ofUnits;
        }

        @Override
        public void tell(int shelf, int[] positions, double[] units, int from, int end) {
            for (int m = from; m < end; m++) {
                told[shelf][demand.areas[positions[m]]] += units[m];
            }
        }
    }

    /** Two routers of the same product, and what they serve. */
    private final class Pair {
        private final long[] stocked = new long[1];
        private final Demand demand;
        private final Choice choice;
        private final Sums sums;
        private final Sums sumsByZone;
        private final List<Router> routers = new ArrayList<>();

        Pair(Item item, boolean isTold) {
            demand = item.demand;
            sums = new Sums(demand, isTold);
            sumsByZone = new Sums(demand, isTold);
            choice = new Choice(network, demand, new LaneCosts(network, item), centers, stocked);
            routers.add(new AreaRouter(choice, demand, sums, new Scratch()));
            routers.add(new ZoneRouter(choice, demand, network.lanes, centers, sumsByZone, new Scratch()));
        }

        /** Lets stock come and go until the end of the horizon. */
        void run(RandomGenerator random) {
            stocked[0] = random.nextLong(1L << CENTERS);
            choice.restock();
            routers.forEach(Router::begin);
            for (double now = random.nextDouble(20); now < SyntheticPlan.HORIZON_DAYS; now += random.nextDouble(20)) {
                reach(now);
                change(random);
                assertDrawsAlike();
            }
            reach(SyntheticPlan.HORIZON_DAYS);
            routers.forEach(Router::finish);
        }

        private void reach(double now) {
            int week = Math.min(demand.weeks() - 1, (int) (now / 7));
            routers.forEach(router -> router.reach(week, now - 7.0 * week));
        }

        private void change(RandomGenerator random) {
            long before = stocked[0];
            stocked[0] ^=
                    random.nextInt(5) == 0 ? 1 + random.nextLong((1L << CENTERS) - 1) : 1L << random.nextInt(CENTERS);
            choice.restock();
            long changed = before ^ stocked[0];
            int shelf = Long.bitCount(changed) == 1 ? Long.numberOfTrailingZeros(changed) : CENTERS;
            routers.forEach(router -> router.reroute(shelf));
        }

        private void assertDrawsAlike() {
            for (int server = 0; server <= CENTERS; server++) {
                assertThat(routers.get(1).draw(server)).isCloseTo(routers.get(0).draw(server), within(ALIKE));
            }
        }
    }

    private List<Item> listLarge() {
        return network.items.stream()
                .filter(item -> ZoneRouter.suits(item.demand.size(), CENTERS))
                .toList();
    }

    @Test
    void servesEachZoneAndAreaWhatAreasOneByOneAreServed() {
        RandomGenerator random = new SplittableRandom(5);
        for (int run = 0; run < RUNS; run++) {
            List<Item> large = listLarge();
            Pair pair = new Pair(large.get(run % large.size()), /* isTold= */ false);
            pair.run(random);
            assertAlike(pair.sumsByZone.byZone, pair.sums.byZone);
            assertThat(pair.sumsByZone.byArea).containsExactly(pair.sums.byArea, within(ALIKE));
            assertThat(pair.sumsByZone.unitKm).isCloseTo(pair.sums.unitKm, within(1e-12 * pair.sums.unitKm + ALIKE));
        }
    }

    @Test
    void tellsWhatEachAreaIsServedByWhomAndWhatNobodyServes() {
        RandomGenerator random = new SplittableRandom(6);
        for (int run = 0; run < RUNS; run++) {
            Pair pair = new Pair(listLarge().getFirst(), /* isTold= */ true);
            pair.run(random);
            assertAlike(pair.sumsByZone.told, pair.sums.told);
            double all = Arrays.stream(pair.sums.told)
                    .flatMapToDouble(Arrays::stream)
                    .sum();
            assertThat(all).isGreaterThan(0);
        }
    }

    @Test
    void areasOfAKindLieInTheSameZoneOfEachCenter() {
        for (Item item : listLarge()) {
            Alikes kinds = new Alikes(item.demand, network.lanes.marks(), centers, new Scratch());
            assertThat(kinds.count).isLessThan(item.demand.size());
            for (int i = 0; i < item.demand.size(); i++) {
                int first = item.demand.areas[kinds.first[kinds.kind(i)]];
                int area = item.demand.areas[i];
                assertThat(IntStream.of(centers))
                        .allMatch(c -> network.lanes.zone(c, area) == network.lanes.zone(c, first)
                                && network.lanes.isNear(c, area) == network.lanes.isNear(c, first));
            }
        }
    }

    private static void assertAlike(double[][] found, double[][] expected) {
        for (int row = 0; row < expected.length; row++) {
            assertThat(found[row]).containsExactly(expected[row], within(ALIKE));
        }
    }
}

package spokes.engine.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import spokes.engine.Worlds;
import spokes.engine.stocked.StockedWeeks;

/** Fast against slow, in small worlds of chance: ties, explicit lanes, places unknown, stock that comes and goes. */
class SplitsRandomTest {
    private static final int WORLDS = 300;
    private static final int CHANGES = 12;

    private static IntStream seeds() {
        return IntStream.range(0, WORLDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTotalsAreThoseOfThePlainReading(int seed) {
        Made made = new Made(seed, 6);
        SplitWorld world = made.world;
        world.network.items.forEach(item -> world.has(item.number, made.stock()));

        Splits splits = world.splits();
        NaiveSplits naive = new NaiveSplits(world);

        assertThat(splits.extraCost()).isCloseTo(naive.extraCost, near(naive.extraCost));
        assertThat(splits.extraParcels()).isCloseTo(naive.extraParcels, near(naive.extraParcels));
        assertThat(splits.splitOrders()).isCloseTo(naive.splitOrders, near(naive.splitOrders));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void judgingWhatChangedGivesTheBitsOfJudgingAll(int seed) {
        changeStockOf(new Made(seed, 11));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ordersOfMoreSkusThanAreSplitExactlyKeepTheirBitsToo(int seed) {
        changeStockOf(new Made(seed, 12, 16));
    }

    private static void changeStockOf(Made made) {
        SplitWorld world = made.world;
        world.network.items.forEach(item -> world.has(item.number, made.stock()));
        Splits splits = world.splits();
        for (int change = 0; change < CHANGES; change++) {
            int[] touched = made.someProducts();
            List<StockedWeeks> next = new ArrayList<>(splitsOf(splits, world));
            for (int p : touched) {
                next.set(p, made.random.nextBoolean() ? made.stock() : made.nudged(next.get(p)));
                world.has(p, next.get(p));
            }
            splits = splits.with(touched, next::get);
            Splits whole = world.splits();

            assertThat(splits.extraCost()).isEqualTo(whole.extraCost());
            assertThat(splits.extraParcels()).isEqualTo(whole.extraParcels());
            assertThat(splits.splitOrders()).isEqualTo(whole.splitOrders());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theParcelsToldAddUpToTheTotals(int seed) {
        Made made = new Made(seed, 11);
        SplitWorld world = made.world;
        world.network.items.forEach(item -> world.has(item.number, made.stock()));
        Splits splits = world.splits();

        double money = world.parcels().stream()
                .mapToDouble(parcel -> parcel.orders()
                        * (parcel.money()
                                - parcel.lines().stream()
                                        .mapToDouble(PatternParcel.Line::charged)
                                        .sum()))
                .sum();

        assertThat(splits.extraCost()).isCloseTo(money, near(money));
    }

    private static List<StockedWeeks> splitsOf(Splits splits, SplitWorld world) {
        return world.network.items.stream()
                .map(item -> splits.stocked(item.number))
                .toList();
    }

    private static Offset<Double> near(double value) {
        return within(1e-9 * (1 + Math.abs(value)) * 100);
    }

    /** A world of chance, and stock for it. */
    private static final class Made {
        final Random random;
        final SplitWorld world;

        Made(int seed, int mostProducts) {
            this(seed, 2, mostProducts);
        }

        Made(int seed, int leastProducts, int mostProducts) {
            random = new Random(seed);
            int centers = random.nextInt(10) == 0 ? 63 + random.nextInt(10) : 1 + random.nextInt(6);
            int products = leastProducts + random.nextInt(mostProducts - leastProducts + 1);
            int areas = 1 + random.nextInt(4);
            world = new SplitWorld(Worlds.world(text(centers, products, areas)));
        }

        private int oneOf(int... values) {
            return values[random.nextInt(values.length)];
        }

        private String text(int centers, int products, int areas) {
            StringBuilder text = new StringBuilder();
            text.append("centers: center|latitude|longitude|status|pick_per_order|pick_per_unit|dispatch_days\n");
            for (int c = 0; c < centers; c++) {
                text.append("C%02d|%d|%d|%s|%d|0.5|%s\n"
                        .formatted(
                                c,
                                30 + random.nextInt(18),
                                -120 + random.nextInt(45),
                                c > 0 && random.nextInt(9) == 0 ? "closed" : "open",
                                oneOf(1, 1, 2),
                                random.nextBoolean() ? "" : oneOf(0, 1, 2)));
            }
            text.append("areas: area|latitude|longitude\n");
            for (int a = 0; a < areas; a++) {
                String place = "%d|%d".formatted(28 + random.nextInt(20), -122 + random.nextInt(50));
                text.append("A%d|%s\n".formatted(a, random.nextInt(5) == 0 ? "" : place));
            }
            text.append("products: sku|weight_kg|length_cm|width_cm|height_cm|units_per_parcel\n");
            for (int p = 0; p < products; p++) {
                text.append("S%02d|%d|%d|30|20|1\n".formatted(p, oneOf(0, 1, 1, 4, 9), oneOf(10, 60)));
            }
            text.append("lanes: center|area|cost_per_parcel|cost_per_kg|cost_per_unit|transit_days\n");
            for (int lane = random.nextInt(2 * areas); lane > 0; lane--) {
                text.append("C%02d|A%d|%d|%s|0|%d\n"
                        .formatted(
                                random.nextInt(centers),
                                random.nextInt(areas),
                                oneOf(3, 5, 9),
                                random.nextBoolean() ? "0.5" : "",
                                oneOf(1, 2, 5)));
            }
            orders(text, products, areas);
            if (random.nextBoolean()) {
                demand(text, products, areas);
            }
            text.append("settings: key|value\nhorizon_days|%d\nvalue_of_a_day|%s\npromise_days|%s\n"
                    .formatted(
                            5 + random.nextInt(40),
                            random.nextBoolean() ? "0" : "1.5",
                            random.nextBoolean() ? "" : oneOf(1, 2, 3, 4)));
            return text.toString();
        }

        private void orders(StringBuilder text, int products, int areas) {
            text.append("orders: order_id|order_date|sku|quantity|area\n");
            for (int order = 1 + random.nextInt(12); order > 0; order--) {
                String area = "A" + random.nextInt(areas);
                boolean many = random.nextInt(3) == 0;
                for (int p = 0; p < products; p++) {
                    if (many || random.nextInt(products) < 2) {
                        text.append("O%d|%s|S%02d|%d|%s\n"
                                .formatted(
                                        order,
                                        Worlds.MONDAY.minusDays(1 + random.nextInt(80)),
                                        p,
                                        oneOf(1, 1, 2, 5, 12, -1),
                                        random.nextInt(20) == 0 ? "A0" : area));
                    }
                }
            }
        }

        private void demand(StringBuilder text, int products, int areas) {
            text.append("demand: area|sku|week|units_per_day\n");
            for (int a = 0; a < areas; a++) {
                for (int p = 0; p < products; p++) {
                    text.append("A%d|S%02d||%d\n".formatted(a, p, random.nextInt(4)));
                    if (random.nextInt(3) == 0) {
                        text.append("A%d|S%02d|%d|%d\n".formatted(a, p, random.nextInt(5), random.nextInt(8)));
                    }
                }
            }
        }

        private int[] someProducts() {
            int count = 1 + random.nextInt(3);
            return random.ints(0, world.network.items.size())
                    .distinct()
                    .limit(Math.min(count, world.network.items.size()))
                    .toArray();
        }

        private StockedWeeks stock() {
            int centers = world.network.sites.size();
            int weeks = world.network.terms.weeks();
            StockedWeeks.Builder made = new StockedWeeks.Builder(centers, weeks);
            int density = oneOf(1, 2, 4);
            for (int c = 0; c < centers; c++) {
                if (random.nextInt(4) < density && random.nextInt(centers) < 6) {
                    int from = random.nextInt(3) == 0 ? random.nextInt(weeks) : 0;
                    int to = random.nextInt(3) == 0 ? from + random.nextInt(weeks - from) : weeks;
                    for (int week = from; week < to; week++) {
                        made.set(week, c);
                    }
                }
            }
            return made.build();
        }

        /** The same but for one center in some weeks. */
        private StockedWeeks nudged(StockedWeeks weeks) {
            int centers = world.network.sites.size();
            StockedWeeks.Builder made = new StockedWeeks.Builder(centers, world.network.terms.weeks());
            int center = random.nextInt(centers);
            int from = random.nextInt(world.network.terms.weeks());
            for (int week = 0; week < world.network.terms.weeks(); week++) {
                for (int c = 0; c < centers; c++) {
                    if (weeks.has(week, c) != (c == center && week >= from)) {
                        made.set(week, c);
                    }
                }
            }
            return made.build();
        }
    }
}

package spokes.engine.split;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import spokes.engine.Worlds;
import spokes.engine.demand.Demand;
import spokes.engine.network.Network;
import spokes.engine.order.OrderPatterns;
import spokes.engine.stocked.StockedWeeks;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * How long splits take: 10,000 products, 900 areas, 50 centers, 13 weeks, and 200,000 orders of 2.5 SKUs in the mean.
 * The n-th product is ordered 1/n as often as the first, which is in every fourth order. Each product lies in 4 to 20
 * centers, the often ordered ones in more; a third of them run out or fill up in some week.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SplitsBenchmark {
    private static final int PRODUCTS = 10_000;
    private static final int AREAS = 900;
    private static final int CENTERS = 50;
    private static final int ORDERS = 200_000;
    private static final int WEEKS = 13;

    private final Random random = new Random(1);
    private Network network = Network.of(Worlds.world(""));
    private OrderPatterns patterns = OrderPatterns.of(network);
    private Splits splits = Splits.of(network, patterns, List.of());
    private List<StockedWeeks> stocked = List.of();
    private int hottest;
    private int usual;
    private StockedWeeks hottestThen = new StockedWeeks.Builder(1, 1).build();
    private StockedWeeks usualThen = hottestThen;

    @Setup
    public void build() {
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        rows.put(Sheet.SETTINGS, List.of(Worlds.setting("plan_date", Worlds.MONDAY.toString())));
        rows.put(
                Sheet.CENTERS,
                IntStream.range(0, CENTERS).mapToObj(this::center).toList());
        rows.put(Sheet.AREAS, IntStream.range(0, AREAS).mapToObj(this::area).toList());
        rows.put(
                Sheet.PRODUCTS,
                IntStream.range(0, PRODUCTS).mapToObj(this::product).toList());
        rows.put(Sheet.ORDERS, orders());
        network = Network.of(Worlds.of(rows), key -> new Demand(new int[] {0}, new double[] {1}, /* steady= */ true));
        patterns = OrderPatterns.of(network);
        stocked = IntStream.range(0, PRODUCTS).mapToObj(this::stock).toList();
        splits = Splits.of(network, patterns, stocked);
        hottest = network.number(new ProductKey("", sku(0)));
        usual = network.number(new ProductKey("", sku(PRODUCTS / 2)));
        hottestThen = nudged(stocked.get(hottest));
        usualThen = nudged(stocked.get(usual));
    }

    private Row center(int c) {
        return Row.blank(Sheet.CENTERS)
                .with("center", "C%02d".formatted(c))
                .with("latitude", 27 + 21 * random.nextDouble())
                .with("longitude", -123 + 52 * random.nextDouble())
                .with("pick_per_order", 2 + random.nextDouble());
    }

    private Row area(int a) {
        return Row.blank(Sheet.AREAS)
                .with("area", "%03d".formatted(a))
                .with("latitude", 27 + 21 * random.nextDouble())
                .with("longitude", -123 + 52 * random.nextDouble());
    }

    private Row product(int p) {
        return Row.blank(Sheet.PRODUCTS)
                .with("sku", sku(p))
                .with("weight_kg", 0.2 + 3 * random.nextDouble())
                .with("length_cm", 30.0)
                .with("width_cm", 20.0)
                .with("height_cm", 10.0);
    }

    private static String sku(int p) {
        return "S%05d".formatted(p);
    }

    private List<Row> orders() {
        double[] until = new double[PRODUCTS];
        double sum = 0;
        for (int p = 0; p < PRODUCTS; p++) {
            sum += 1.0 / (p + 1);
            until[p] = sum;
        }
        double all = sum;
        List<Row> rows = new ArrayList<>();
        for (int order = 0; order < ORDERS; order++) {
            int size = 2;
            while (random.nextInt(3) == 0) {
                size++;
            }
            int[] products = IntStream.generate(() -> {
                        int found = java.util.Arrays.binarySearch(until, random.nextDouble() * all);
                        return Math.min(found < 0 ? -found - 1 : found, PRODUCTS - 1);
                    })
                    .distinct()
                    .limit(size)
                    .toArray();
            String area = "%03d".formatted((int) (AREAS * random.nextDouble() * random.nextDouble()));
            for (int p : products) {
                rows.add(Row.blank(Sheet.ORDERS)
                        .with("order_id", "O" + order)
                        .with("order_date", Worlds.MONDAY.minusDays(1 + random.nextInt(360)))
                        .with("sku", sku(p))
                        .with("area", area)
                        .with("quantity", 1.0 + random.nextInt(2)));
            }
        }
        return rows;
    }

    private StockedWeeks stock(int p) {
        StockedWeeks.Builder weeks = new StockedWeeks.Builder(CENTERS, WEEKS);
        int centers = 4 + (p < PRODUCTS / 10 ? random.nextInt(17) : random.nextInt(5));
        int[] chosen = random.ints(0, CENTERS).distinct().limit(centers).toArray();
        for (int c : chosen) {
            int from = random.nextInt(6) == 0 ? random.nextInt(WEEKS) : 0;
            int to = random.nextInt(6) == 0 ? random.nextInt(WEEKS) : WEEKS;
            for (int week = from; week < to; week++) {
                weeks.set(week, c);
            }
        }
        return weeks.build();
    }

    /** The same, but the last center of it does not have it in the second half. */
    private static StockedWeeks nudged(StockedWeeks before) {
        StockedWeeks.Builder weeks = new StockedWeeks.Builder(CENTERS, WEEKS);
        int last =
                IntStream.range(0, CENTERS).filter(c -> before.has(0, c)).max().orElse(0);
        for (int week = 0; week < WEEKS; week++) {
            for (int c = 0; c < CENTERS; c++) {
                if (before.has(week, c) && (c != last || week <= WEEKS / 2)) {
                    weeks.set(week, c);
                }
            }
        }
        return weeks.build();
    }

    /** The patterns of history. */
    @Benchmark
    public OrderPatterns compile() {
        return OrderPatterns.of(network);
    }

    /** All patterns in all weeks. */
    @Benchmark
    public double whole() {
        return Splits.of(network, patterns, stocked).extraCost();
    }

    /** The product of every fourth order runs out at one center in half of the weeks. */
    @Benchmark
    public double hottestProduct() {
        return splits.with(new int[] {hottest}, p -> hottestThen).extraCost();
    }

    /** The same for a product that is ordered as often as most. */
    @Benchmark
    public double usualProduct() {
        return splits.with(new int[] {usual}, p -> usualThen).extraCost();
    }
}

package spokes.engine.replay;

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
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import spokes.engine.Worlds;
import spokes.engine.demand.Demand;
import spokes.engine.network.Network;
import spokes.engine.result.ReplayWindow;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * How many order lines a second are replayed: 20 centers, 900 areas, 1,000 products of which the n-th is ordered 1/n as
 * often as the first, a million lines in orders of one line (a half), two or more (a third of them each time one more),
 * over 91 days. Each product lies in 3 to 12 centers; about one in ten lines meets a center that is sold out.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ReplayBenchmark {
    private static final int LINES = 1_000_000;
    private static final int PRODUCTS = 1_000;
    private static final int AREAS = 900;
    private static final int CENTERS = 20;
    private static final int DAYS = 91;

    private final Random random = new Random(1);
    private final double[] asked = new double[PRODUCTS];
    private Workspace workspace = Worlds.world("");
    private Network network = Network.of(workspace);
    private WindowOrders orders = WindowOrders.of(network, workspace, ReplayWindow.before(Worlds.MONDAY, DAYS));

    @Setup
    public void build() {
        List<Row> lines = orderLines();
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        rows.put(Sheet.SETTINGS, List.of(Worlds.setting("plan_date", Worlds.MONDAY.toString())));
        rows.put(
                Sheet.CENTERS,
                IntStream.range(0, CENTERS).mapToObj(this::center).toList());
        rows.put(Sheet.AREAS, IntStream.range(0, AREAS).mapToObj(this::area).toList());
        rows.put(
                Sheet.PRODUCTS,
                IntStream.range(0, PRODUCTS).mapToObj(this::product).toList());
        rows.put(Sheet.ORDERS, lines);
        rows.put(
                Sheet.STOCK,
                IntStream.range(0, PRODUCTS)
                        .boxed()
                        .flatMap(p -> stock(p).stream())
                        .toList());
        workspace = Worlds.of(rows);
        network = Network.of(workspace, key -> Demand.NONE);
        orders = WindowOrders.of(network, workspace, ReplayWindow.before(Worlds.MONDAY, DAYS));
    }

    private Row center(int c) {
        return Row.blank(Sheet.CENTERS)
                .with("center", "C%02d".formatted(c))
                .with("latitude", 27 + 21 * random.nextDouble())
                .with("longitude", -123 + 52 * random.nextDouble())
                .with("bin_fee_per_month", 5.0)
                .with("storage_per_m3_month", 20.0)
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
                .with("height_cm", 10.0)
                .with("unit_cost", 10.0)
                .with("price", 25.0)
                .with("return_rate", 0.1);
    }

    private static String sku(int p) {
        return "S%05d".formatted(p);
    }

    private List<Row> orderLines() {
        double[] until = new double[PRODUCTS];
        double sum = 0;
        for (int p = 0; p < PRODUCTS; p++) {
            sum += 1.0 / (p + 1);
            until[p] = sum;
        }
        List<Row> rows = new ArrayList<>(LINES + 8);
        for (int order = 0; rows.size() < LINES; order++) {
            int size = random.nextInt(2) == 0 ? 1 : 2;
            while (size > 1 && random.nextInt(3) == 0) {
                size++;
            }
            double all = sum;
            int[] products = IntStream.generate(() -> draw(until, random.nextDouble() * all))
                    .distinct()
                    .limit(size)
                    .toArray();
            Row common = Row.blank(Sheet.ORDERS)
                    .with("order_id", "O" + order)
                    .with("order_date", Worlds.MONDAY.minusDays(1 + random.nextInt(DAYS)))
                    .with("area", "%03d".formatted((int) (AREAS * random.nextDouble() * random.nextDouble())));
            for (int p : products) {
                double units = 1.0 + random.nextInt(2);
                asked[p] += units;
                rows.add(common.with("sku", sku(p)).with("quantity", units));
            }
        }
        return rows;
    }

    private static int draw(double[] until, double at) {
        int found = java.util.Arrays.binarySearch(until, at);
        return Math.min(found < 0 ? -found - 1 : found, PRODUCTS - 1);
    }

    private List<Row> stock(int p) {
        int[] centers =
                random.ints(0, CENTERS).distinct().limit(3 + random.nextInt(10)).toArray();
        double each = Math.ceil(asked[p] * 1.05 / centers.length);
        return IntStream.of(centers)
                .mapToObj(c -> Row.blank(Sheet.STOCK)
                        .with("center", "C%02d".formatted(c))
                        .with("sku", sku(p))
                        .with("on_hand", each))
                .toList();
    }

    /** Lines a second, once they lie in the order in which they came. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public double replay() {
        ReplayRun run = new ReplayRun(network, Map.of(), orders);
        run.finish();
        return run.tally.shipping;
    }

    /** Lines a second that are laid out in the order in which they came. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public int layOut() {
        return WindowOrders.of(network, workspace, ReplayWindow.before(Worlds.MONDAY, DAYS))
                .size();
    }
}

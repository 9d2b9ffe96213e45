package spokes.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
import spokes.engine.result.AreaService;
import spokes.engine.result.MoveEffect;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * How long a drag waits for its numbers, at the size of the sample: 200 products, each asked for in 900 areas in 13
 * weeks, 4 centers. Demand is skewed: the n-th product sells 1/n of the first, and areas differ as much.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MoveStockBenchmark {
    private static final int PRODUCTS = 200;
    private static final int AREAS = 900;
    private static final double[][] CENTERS = {{40.5, -74.4}, {33.7, -84.4}, {32.8, -96.8}, {39.5, -119.8}};

    private Workspace workspace = Workspace.empty(Worlds.shippedDefaults());
    private JudgedPlan plan = JudgedPlan.of(workspace);
    private Transfer move = transfer();
    private Workspace moved = workspace;

    @Setup
    public void build() {
        Random random = new Random(1);
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        rows.put(Sheet.SETTINGS, List.of(Worlds.setting("plan_date", Worlds.MONDAY.toString())));
        List<Row> centers = new ArrayList<>();
        for (int c = 0; c < CENTERS.length; c++) {
            centers.add(Row.blank(Sheet.CENTERS)
                    .with("center", "C" + c)
                    .with("latitude", CENTERS[c][0])
                    .with("longitude", CENTERS[c][1])
                    .with("storage_per_m3_month", 20.0)
                    .with("bin_fee_per_month", 5.0)
                    .with("pick_per_order", 2.5));
        }
        rows.put(Sheet.CENTERS, centers);
        List<Row> areas = new ArrayList<>();
        for (int a = 0; a < AREAS; a++) {
            areas.add(Row.blank(Sheet.AREAS)
                    .with("area", "%03d".formatted(a))
                    .with("latitude", 27 + 21 * random.nextDouble())
                    .with("longitude", -123 + 52 * random.nextDouble()));
        }
        rows.put(Sheet.AREAS, areas);
        for (int p = 0; p < PRODUCTS; p++) {
            add(rows, random, p);
        }
        workspace = Worlds.of(rows);
        plan = JudgedPlan.of(workspace);
        moved = workspace.with(List.of(RowChange.added(move.toRow())));
    }

    private static void add(Map<Sheet, List<Row>> rows, Random random, int p) {
        String sku = "S%03d".formatted(p);
        rows.computeIfAbsent(Sheet.PRODUCTS, s -> new ArrayList<>())
                .add(Row.blank(Sheet.PRODUCTS)
                        .with("sku", sku)
                        .with("weight_kg", 0.2 + 8 * random.nextDouble())
                        .with("length_cm", 30.0)
                        .with("width_cm", 20.0)
                        .with("height_cm", 10.0)
                        .with("unit_cost", 12.0)
                        .with("price", 30.0));
        for (int a = 0; a < AREAS; a++) {
            rows.computeIfAbsent(Sheet.DEMAND, s -> new ArrayList<>())
                    .add(Row.blank(Sheet.DEMAND)
                            .with("area", "%03d".formatted(a))
                            .with("sku", sku)
                            .with("units_per_day", 2.0 / (p + 1) * random.nextDouble()));
        }
        for (int c = 0; c < CENTERS.length; c++) {
            rows.computeIfAbsent(Sheet.STOCK, s -> new ArrayList<>())
                    .add(Row.blank(Sheet.STOCK)
                            .with("center", "C" + c)
                            .with("sku", sku)
                            .with("on_hand", (double) (random.nextInt(c == 0 ? 60_000 : 9_000) / (p + 1) + 100)));
        }
    }

    private static Transfer transfer() {
        return Transfer.of(Row.blank(Sheet.TRANSFERS)
                .with("transfer_id", "T")
                .with("sku", "S010")
                .with("from", "C0")
                .with("to", "C3")
                .with("units", 200.0)
                .with("departure_date", Worlds.MONDAY));
    }

    /** The whole workspace from its rows. */
    @Benchmark
    public JudgedPlan wholeWorkspace() {
        return JudgedPlan.of(workspace);
    }

    /** One product moved while it hovers: the numbers. */
    @Benchmark
    public JudgedPlan previewOfOneProduct() {
        return plan.after(moved, Touched.products(new ProductKey("", "S010")));
    }

    /** The same with all that the drag sentence says. */
    @Benchmark
    public MoveEffect dragSentence() {
        return plan.effectOf(plan.after(moved, Touched.products(new ProductKey("", "S010"))), List.of(move));
    }

    /** All areas as the map colors them while stock hovers. */
    @Benchmark
    public List<AreaService> areasWhileHovering() {
        return plan.after(moved, Touched.products(new ProductKey("", "S010"))).listAreas();
    }
}

package spokes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import spokes.model.Edit;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** How long the file keeps a planner waiting: one move, an import of 100,000 order lines, opening with them. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 1, time = 5)
@Measurement(iterations = 3, time = 5)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open and openEmpty before anything is measured
public class StoreBenchmark {
    private static final int LINES = 100_000;

    private final Edit orders = orders();
    private Path folder;
    private WorkspaceStore withOrders;
    private WorkspaceStore empty;
    private int moves;

    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Files.createTempDirectory("spokes");
        withOrders = WorkspaceStore.open(folder.resolve("orders"));
        withOrders.append(orders);
    }

    @Setup(Level.Iteration)
    public void openEmpty() throws IOException {
        empty = WorkspaceStore.open(Files.createTempDirectory(folder, "empty").resolve("w"));
    }

    @TearDown(Level.Iteration)
    public void closeEmpty() {
        empty.close();
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        withOrders.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public void appendOneMove() {
        withOrders.append(Worlds.moves("move", "T-" + moves++));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public void appendAnImport() {
        empty.append(orders);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public List<Table> load() {
        return withOrders.load();
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public int reopen() {
        withOrders.close();
        withOrders = WorkspaceStore.open(folder.resolve("orders"));
        return withOrders.undoable().size();
    }

    private static Edit orders() {
        Random random = new Random(1);
        return new Edit(
                "import orders.csv",
                IntStream.range(0, LINES)
                        .mapToObj(i -> RowChange.added(order(i, random)))
                        .toList());
    }

    private static Row order(int number, Random random) {
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(number / 200);
        return Row.blank(Sheet.ORDERS)
                .with("order_id", "ORD-" + (100_000 + number / 2))
                .with("order_date", day)
                .with("order_time", LocalTime.of(random.nextInt(24), random.nextInt(60)))
                .with("client", "acme")
                .with("sku", "SKU-%d-%d".formatted(random.nextInt(200), number % 2))
                .with("quantity", 1.0 + random.nextInt(3))
                .with("postal_code", "%05d".formatted(random.nextInt(99_999)))
                .with("country", "US")
                .with("ship_center", "EDISON")
                .with("ship_date", day.plusDays(1))
                .with("delivery_date", day.plusDays(4))
                .with("parcels", 1.0)
                .with("freight_paid", random.nextInt(2000) / 100.0);
    }
}

package spokes.app.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.SheetSpool;
import spokes.exchange.format.SheetFile;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.reading.WrittenForm;
import spokes.store.WorkspaceStore;

/** An import of a million order lines and its parts: the raw read by the same reader, the whole, loading, undo. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx700m", "-XX:+UseParallelGC", "-XX:InitialHeapSize=128m", "-XX:GCTimeRatio=12"})
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@SuppressWarnings("NullAway.Init") // JMH calls open before anything is measured
public class ImportBenchmark {
    @Param("1000000")
    private int lines;

    @Param({"csv", "xlsx"})
    private String format;

    private final ImportRunner runner = new ImportRunner();
    private Path folder;
    private Path file;
    private WorkspaceStore store;
    private WorkspaceStore empty;

    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Files.createTempDirectory("spokes");
        file = folder.resolve("orders." + format);
        OrderFile orders = new OrderFile(lines);
        file = format.equals("csv") ? orders.csv(file) : orders.xlsx(file);
        store = WorkspaceStore.open(folder.resolve("w"));
        runner.run(store, Progress.UNWATCHED, file);
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
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Benchmark
    public int rawRead() throws IOException, BadFile {
        try (SheetSpool spool = new SheetSpool("orders", (share, rows) -> {})) {
            new SheetFile(file).read(spool, WrittenForm.GUESSED);
            return spool.sheets().getFirst().rows().size();
        }
    }

    @Benchmark
    public int importAndStore() throws IOException {
        return runner.run(empty, Progress.UNWATCHED, file).sheets().getFirst().stored();
    }

    @Benchmark
    public int theSameAgain() throws IOException {
        return runner.run(store, Progress.UNWATCHED, file).sheets().getFirst().stored();
    }

    @Benchmark
    public Workspace load() {
        return ImportRunner.load(store);
    }

    @Benchmark
    public int undoAndRedo() {
        store.undo(Set.of());
        store.redo(Set.of());
        return store.undoable().size();
    }
}

package spokes.engine;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.annotations.Warmup;
import spokes.engine.speed.Floor;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** How long the engine takes at the sizes of the project, beside the floor that no engine can beat. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx6g", "-XX:+UseParallelGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class SizeBenchmark {
    private static final long SEED = 20_260_302;

    @Param({"M", "L", "XL"})
    private String size = "M";

    private final SplittableRandom random = new SplittableRandom(SEED);
    private Data data = Data.of(new PlanSize("none", 1, 1, 2, 1, 0), random);

    /** What is measured. */
    private record Data(SyntheticPlan synthetic, JudgedPlan plan, Floor floor, Workspace allMoved) {
        static Data of(PlanSize size, SplittableRandom random) {
            SyntheticPlan synthetic = SyntheticPlan.of(size, SEED, Worlds.shippedDefaults());
            List<RowChange> moves = IntStream.range(0, size.products())
                    .mapToObj(p -> RowChange.added(synthetic.drawTransfer(p, random)))
                    .toList();
            return new Data(
                    synthetic,
                    MeasuredPlan.of(synthetic.workspace(), synthetic.demand()),
                    Floor.of(synthetic),
                    synthetic.workspace().with(moves));
        }
    }

    /** One product moved between two centers. */
    @State(Scope.Thread)
    public static class Move {
        private int product;
        private Workspace moved = Workspace.empty(Worlds.shippedDefaults());

        /** Draws a product, as they sell, and a move of it. */
        @Setup(Level.Invocation)
        public void draw(SizeBenchmark of) {
            SyntheticPlan synthetic = of.data.synthetic;
            product = synthetic.popularity().draw(of.random);
            moved = synthetic.workspace().with(List.of(RowChange.added(synthetic.drawTransfer(product, of.random))));
        }
    }

    @Setup
    public void build() {
        data = Data.of(PlanSize.find(size).orElseThrow(), random);
    }

    /** One pass over all rates. */
    @Benchmark
    public double[] floor() {
        return data.floor.sum();
    }

    /** All numbers from the compiled network. */
    @Benchmark
    public Evaluation wholeEvaluation() {
        return MeasuredPlan.again(data.plan).evaluation();
    }

    /** All numbers after a move of one product. */
    @Benchmark
    public Evaluation previewOfOneProduct(Move move) {
        Touched touched = Touched.products(data.synthetic.key(move.product));
        return data.plan.after(move.moved, touched).evaluation();
    }

    /** All numbers after a move of every product. */
    @Benchmark
    public Evaluation previewOfAllProducts() {
        return data.plan.after(data.allMoved, Touched.everything()).evaluation();
    }

    /** All numbers after a center moved somewhere else. */
    @Benchmark
    public Evaluation movedCenter() {
        Workspace workspace = data.synthetic.workspace();
        Row before = workspace
                .table(Sheet.CENTERS)
                .find(data.synthetic.largestCenter())
                .orElseThrow();
        Row after = before.with("latitude", random.nextDouble(27, 47));
        return data.plan
                .after(workspace.with(List.of(RowChange.changed(before, after))), Touched.everything())
                .evaluation();
    }
}

package spokes.optimize.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
import spokes.engine.JudgedPlan;
import spokes.engine.MeasuredPlan;
import spokes.engine.Worlds;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.optimize.stock.PlanBound;

/**
 * How long the bound beside a plan takes at size M, with 20,000 orders of several products: of the whole plan, after stock
 * was dragged, and after some was counted anew.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
public class PlanBoundBenchmark {
    private JudgedPlan plan = JudgedPlan.of(Worlds.world(""));
    private JudgedPlan dragged = plan;
    private JudgedPlan counted = plan;
    private PlanBound bound = PlanBound.of(plan, 1, () -> false);

    /** Makes the plans. */
    @Setup
    public void build() {
        SyntheticPlan made = SyntheticPlan.of(PlanSize.M, 1, Worlds.shippedDefaults());
        plan = MeasuredPlan.of(made.workspace(), made.demand());
        Workspace workspace = plan.workspace();
        StockLevel level = workspace.stock().stream()
                .max((a, b) -> Double.compare(a.usable(), b.usable()))
                .orElseThrow();
        String other = workspace.centers().stream()
                .map(center -> center.code())
                .filter(code -> !code.equals(level.center()))
                .findFirst()
                .orElseThrow();
        ProductKey key = level.product();
        Row drag = new Transfer(
                        "T-1",
                        key,
                        level.center(),
                        other,
                        1,
                        Optional.empty(),
                        "",
                        Transfer.Status.PLANNED,
                        Optional.empty(),
                        OptionalDouble.empty())
                .toRow();
        dragged = plan.after(workspace.with(List.of(RowChange.added(drag))), Touched.products(key));
        Row row = workspace.table(Sheet.STOCK).rows().iterator().next();
        counted = plan.after(
                workspace.with(List.of(RowChange.changed(row, row.with("on_hand", 1 + row.number("on_hand"))))),
                Touched.everything());
        bound = PlanBound.of(plan, 1, () -> false);
    }

    /** All products. */
    @Benchmark
    public OptionalDouble whole() {
        return PlanBound.of(plan, 2, () -> false).money();
    }

    /** After a drag. */
    @Benchmark
    public OptionalDouble afterADrag() {
        return bound.after(dragged, 1, () -> false).money();
    }

    /** After a unit more was counted of one product. */
    @Benchmark
    public OptionalDouble afterACount() {
        return bound.after(counted, 1, () -> false).money();
    }
}

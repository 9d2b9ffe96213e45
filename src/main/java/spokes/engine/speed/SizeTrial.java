package spokes.engine.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.MeasuredPlan;
import spokes.engine.speed.Figure.Unit;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.model.Defaults;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** All measures of one size but growth. */
final class SizeTrial {
    private static final long SEED = 20_260_302;
    private static final double MOST_BYTES_PER_PAIR = 64;
    private static final double MOST_FLOORS = 10;
    private static final double MOST_EVALUATIONS = 2;

    private final PlanSize size;
    private final Effort effort;
    private final Consumer<String> progress;
    private final SyntheticPlan synthetic;
    private final JudgedPlan plan;
    private final RandomGenerator random = new SplittableRandom(SEED);
    private final List<Figure> figures = new ArrayList<>();

    SizeTrial(PlanSize size, Defaults defaults, Effort effort, Consumer<String> progress) {
        this.size = size;
        this.effort = effort;
        this.progress = progress;
        say("making %,d products, %,d areas, %,d centers, %,d pairs"
                .formatted(size.products(), size.areas(), size.centers(), size.pairs()));
        synthetic = SyntheticPlan.of(size, SEED, defaults);
        plan = firstPlan();
    }

    /** Compiles and judges; what the heap has more then is the engine's state, as is the area number of each pair. */
    private JudgedPlan firstPlan() {
        Heap.warm(synthetic.workspace());
        long before = Heap.used();
        Timings compile = new Timings();
        JudgedPlan first = compile.time(() -> MeasuredPlan.of(synthetic.workspace(), synthetic.demand()));
        double bytes = Heap.used() - before + (double) Integer.BYTES * size.pairs();
        add("compile", "from rows to numbers, once", compile.median(), Unit.MILLISECONDS);
        figures.add(figure("state", "engine state per demand pair", bytes / size.pairs(), Unit.BYTES)
                .atMost(MOST_BYTES_PER_PAIR));
        return first;
    }

    List<Figure> figures() {
        say("whole evaluations");
        double whole = wholeEvaluation();
        say("previews of one product");
        previewsOfOne(
                "sold",
                "one product, drawn as they sell",
                () -> synthetic.popularity().draw(random));
        previewsOfOne("any", "one product, any", () -> random.nextInt(size.products()));
        say("previews of all products");
        compare("preview_all", "preview of moving all products", previewOfAll(), whole);
        say("moving a center");
        compare("move_center", "moving a center, evaluation included", moveOfCenter(), whole);
        return figures;
    }

    private double wholeEvaluation() {
        Whole measured = new Whole(synthetic, plan, effort);
        add("floor", "floor: one pass over all rates", measured.floor(), Unit.MILLISECONDS);
        add("whole", "whole evaluation", measured.evaluation(), Unit.MILLISECONDS);
        Figure ratio = figure("whole_ratio", "whole evaluation", measured.evaluation() / measured.floor(), Unit.FLOORS);
        figures.add(size.equals(PlanSize.M) ? ratio : ratio.atMost(MOST_FLOORS));
        return measured.evaluation();
    }

    private void previewsOfOne(String key, String title, IntSupplier product) {
        Timings timings = new Timings();
        double checked = 0;
        for (int i = -effort.previews() / 2; i < effort.previews(); i++) {
            if (i == 0) {
                timings.forget();
            }
            int moved = product.getAsInt();
            Workspace next =
                    synthetic.workspace().with(List.of(RowChange.added(synthetic.drawTransfer(moved, random))));
            Touched touched = Touched.products(synthetic.key(moved));
            Evaluation evaluation = timings.time(() -> plan.after(next, touched).evaluation());
            checked += evaluation.costs().total();
        }
        if (!Double.isFinite(checked)) {
            throw new IllegalStateException("a preview that is no number");
        }
        add("preview_" + key + "_p50", "preview of " + title + ", p50", timings.median(), Unit.MILLISECONDS);
        figures.add(figure(
                        "preview_" + key + "_p99",
                        "preview of " + title + ", p99",
                        timings.percentile(0.99),
                        Unit.MILLISECONDS)
                .atMost(size.equals(PlanSize.XL) ? 5 : 1));
        add("preview_" + key + "_max", "preview of " + title + ", max", timings.percentile(1), Unit.MILLISECONDS);
    }

    private Timings previewOfAll() {
        List<RowChange> moves = IntStream.range(0, size.products())
                .mapToObj(p -> RowChange.added(synthetic.drawTransfer(p, random)))
                .toList();
        return after(() -> synthetic.workspace().with(moves));
    }

    private Timings moveOfCenter() {
        return after(() -> {
            var before = synthetic
                    .workspace()
                    .table(Sheet.CENTERS)
                    .find(synthetic.largestCenter())
                    .orElseThrow();
            var moved =
                    before.with("latitude", random.nextDouble(27, 47)).with("longitude", random.nextDouble(-120, -75));
            return synthetic.workspace().with(List.of(RowChange.changed(before, moved)));
        });
    }

    private Timings after(java.util.function.Supplier<Workspace> change) {
        Timings timings = new Timings();
        for (int i = -effort.warmUp(); !effort.isEnough(timings); i++) {
            if (i == 0) {
                timings.forget();
            }
            Workspace next = change.get();
            timings.time(() -> plan.after(next, Touched.everything()).evaluation());
        }
        return timings;
    }

    private void compare(String key, String title, Timings timings, double whole) {
        add(key, title, timings.median(), Unit.MILLISECONDS);
        figures.add(figure(key + "_ratio", title, timings.median() / whole, Unit.EVALUATIONS)
                .atMost(MOST_EVALUATIONS));
    }

    private void add(String key, String title, double value, Unit unit) {
        figures.add(figure(key, title, value, unit));
    }

    private Figure figure(String key, String title, double value, Unit unit) {
        return new Figure(size.name(), key, title, value, unit, OptionalDouble.empty());
    }

    private void say(String what) {
        progress.accept("size %s: %s".formatted(size.name(), what));
    }
}

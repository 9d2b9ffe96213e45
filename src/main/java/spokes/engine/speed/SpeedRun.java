package spokes.engine.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import spokes.engine.synthetic.PlanSize;
import spokes.model.Defaults;
import spokes.model.Refused;

/** Measures the engine on this machine. */
public final class SpeedRun {
    private final Defaults defaults;
    private final Consumer<String> progress;
    private final Effort effort;

    /**
     * A run.
     *
     * @param defaults what plans assume
     * @param progress hears what is being measured, for people
     */
    public SpeedRun(Defaults defaults, Effort effort, Consumer<String> progress) {
        this.defaults = defaults;
        this.effort = effort;
        this.progress = progress;
    }

    /** The sizes that this program has the memory to measure, among some. */
    public static List<PlanSize> listPossible(List<PlanSize> sizes) {
        long heap = Machine.here().heapBytes();
        return sizes.stream().filter(size -> Heap.needed(size) <= heap).toList();
    }

    /**
     * Measures plans of these sizes, and how times grow from a base.
     *
     * @throws Refused if this program has not the memory for one of them
     */
    public SpeedReport of(List<PlanSize> sizes, PlanSize growthBase) throws Refused {
        Machine machine = Machine.here();
        for (PlanSize size : sizes) {
            Heap.check(size, machine.heapBytes());
        }
        Heap.check(growthBase, growthBase.withTwiceThePairs(), machine.heapBytes());
        List<Figure> figures = new ArrayList<>();
        for (PlanSize size : sizes) {
            figures.addAll(new SizeTrial(size, defaults, effort, progress).figures());
        }
        figures.addAll(new GrowthTrial(growthBase, defaults, effort, progress).figures());
        return new SpeedReport(machine, figures);
    }
}

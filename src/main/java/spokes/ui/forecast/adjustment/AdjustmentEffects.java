package spokes.ui.forecast.adjustment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import spokes.engine.Evaluation;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.demand.Adjustment;
import spokes.session.ChangeAdjustments;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Latest;

/** Finds out, one after the other, what each adjustment of a state changes: the plan with it against the plan without. */
final class AdjustmentEffects {
    /** Each judges the plan again; for more time than this nobody waits. */
    private static final long MOST_NANOS = 15_000_000_000L;

    private final AdjustmentDesk desk;
    private final Latest latest;

    AdjustmentEffects(AdjustmentDesk desk, Background background, String title) {
        this.desk = desk;
        latest = new Latest(background, title);
    }

    /** Finds out; the answer is by code, without those for which there was no time. */
    void ask(State state, List<Adjustment> adjustments, Consumer<Map<String, Effect>> answer) {
        latest.ask(
                progress -> find(
                        state.judged().evaluation(),
                        adjustments.stream().filter(Adjustment::changesDemand).toList(),
                        progress),
                answer);
    }

    private Map<String, Effect> find(Evaluation with, List<Adjustment> adjustments, Progress progress) throws Refused {
        Map<String, Effect> effects = new LinkedHashMap<>();
        long end = System.nanoTime() + MOST_NANOS;
        for (Adjustment adjustment : adjustments) {
            if (!progress.report(-1, adjustment.code()) || System.nanoTime() > end) {
                return effects;
            }
            Evaluation without = desk.prepare(ChangeAdjustments.remove(List.of(adjustment)))
                    .after()
                    .evaluation();
            effects.put(adjustment.code(), Effect.of(without, with));
        }
        return effects;
    }
}

package spokes.ui.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import spokes.engine.JudgedPlan;
import spokes.engine.scenario.PlanComparison;
import spokes.model.Progress;
import spokes.session.Sight;
import spokes.ui.MapDifference;
import spokes.ui.Texts;

/**
 * The base plan and scenarios compared.
 *
 * @param comparison figure by figure; the base plan is the first
 * @param rows       the rows that differ in words, by scenario
 * @param base       the base plan; empty if nothing was compared
 * @param plans      the scenarios that were compared with it, by name
 */
record SideBySide(
        PlanComparison comparison,
        Map<String, List<RowWords>> rows,
        Optional<JudgedPlan> base,
        SequencedMap<String, JudgedPlan> plans) {

    /** Nothing beside nothing. */
    static final SideBySide NONE =
            new SideBySide(new PlanComparison(List.of(), List.of()), Map.of(), Optional.empty(), new LinkedHashMap<>());

    /**
     * Compares; may take long.
     *
     * @param scenarios names of those that are compared with it
     * @throws CancellationException between two plans, if it is no longer wanted
     */
    static SideBySide of(Sight sight, Texts texts, List<String> scenarios, Progress progress) {
        SequencedMap<String, JudgedPlan> plans = new LinkedHashMap<>();
        Map<String, List<RowWords>> rows = new LinkedHashMap<>();
        for (String name : scenarios) {
            JudgedPlan plan = name.equals(sight.scenario())
                    ? sight.judged()
                    : Sight.of(sight.base(), name).judged();
            plans.put(name, plan);
            rows.put(name, RowWords.of(texts, sight.book(), name));
            if (!progress.report((double) rows.size() / scenarios.size(), name)) {
                throw new CancellationException("compared no further than " + name);
            }
        }
        PlanComparison comparison = PlanComparison.of(texts.get("base"), sight.base(), plans);
        return new SideBySide(comparison, rows, Optional.of(sight.base()), plans);
    }

    /** How a scenario differs from the base plan on the map, if it is compared. */
    Optional<MapDifference> difference(String scenario, MapDifference.Kind kind) {
        return base.flatMap(first ->
                Optional.ofNullable(plans.get(scenario)).map(plan -> new MapDifference(scenario, kind, first, plan)));
    }

    /** The scenarios that are compared. */
    List<String> scenarios() {
        return new ArrayList<>(rows.keySet());
    }
}

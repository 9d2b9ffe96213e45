package spokes.ui.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import spokes.engine.JudgedPlan;
import spokes.engine.scenario.PlanComparison;
import spokes.model.sheet.RowChange;
import spokes.session.Sight;
import spokes.ui.MapDifference;

/**
 * The base plan and scenarios compared.
 *
 * @param comparison figure by figure; the base plan is the first
 * @param rows       the rows that differ, by scenario
 * @param plans      what was compared, by name
 */
record SideBySide(
        PlanComparison comparison, Map<String, List<RowChange>> rows, SequencedMap<String, JudgedPlan> plans) {

    /** Nothing beside nothing. */
    static final SideBySide NONE =
            new SideBySide(new PlanComparison(List.of(), List.of()), Map.of(), new LinkedHashMap<>());

    /**
     * Compares; may take long.
     *
     * @param base      what the base plan is called
     * @param scenarios names of those that are compared with it
     */
    static SideBySide of(Sight sight, String base, List<String> scenarios) {
        SequencedMap<String, JudgedPlan> plans = new LinkedHashMap<>();
        Map<String, List<RowChange>> rows = new LinkedHashMap<>();
        plans.put(base, sight.base());
        for (String name : scenarios) {
            JudgedPlan plan = name.equals(sight.scenario())
                    ? sight.judged()
                    : Sight.of(sight.base(), name).judged();
            plans.put(name, plan);
            rows.put(name, sight.book().listDifferences(name));
        }
        return new SideBySide(PlanComparison.of(plans), rows, plans);
    }

    /** How a scenario differs from the base plan on the map, if it is compared. */
    Optional<MapDifference> difference(String scenario, MapDifference.Kind kind) {
        return Optional.ofNullable(rows.containsKey(scenario) ? plans.get(scenario) : null)
                .map(plan ->
                        new MapDifference(scenario, kind, plans.firstEntry().getValue(), plan));
    }

    /** The scenarios that are compared. */
    List<String> scenarios() {
        return new ArrayList<>(rows.keySet());
    }
}

package spokes.exchange.resolve;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spokes.exchange.source.Draft;
import spokes.model.Assumption;
import spokes.model.TodayRows;
import spokes.model.demand.Adjustment;
import spokes.model.place.Closure;
import spokes.model.scenario.ScenarioChange;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Whether rows of what scenarios change can be read, and are of a scenario that is there or of today. */
final class ScenarioRules {
    private final Pending pending;

    ScenarioRules(Pending pending) {
        this.pending = pending;
    }

    /** Leaves out what cannot be read. */
    void check(Draft draft) {
        String scenario = draft.text("scenario");
        Row named = Row.blank(Sheet.SCENARIOS).with("scenario", scenario);
        if (!scenario.equals(TodayRows.NAME) && !pending.has(Sheet.SCENARIOS, named.key())) {
            draft.reject(
                    "scenario",
                    "there is no scenario “%s”; import the sheet scenarios with this one".formatted(scenario));
            return;
        }
        try {
            take(draft, ScenarioChange.of(draft.row()));
        } catch (IllegalArgumentException e) {
            draft.rejectRow(String.valueOf(e.getMessage()));
        }
    }

    /** Brings its cells into their usual form, so that a row of the plan has one change in a scenario and not two. */
    private void take(Draft draft, ScenarioChange change) {
        Optional<String> problem = change.after().flatMap(this::findProblem);
        if (problem.isPresent()) {
            draft.rejectRow(problem.get());
            return;
        }
        Row usual = change.toRow();
        List.of("sheet", "row", "after", "before").forEach(column -> draft.set(column, usual.text(column)));
    }

    /** What is wrong with a row beyond its cells. */
    private Optional<String> findProblem(Row row) {
        return switch (row.sheet()) {
            case ADJUSTMENTS -> Adjustment.of(row).findProblem();
            case CLOSURES -> Closure.of(row).findProblem();
            case SETTINGS -> findProblem(row.text("key"), row.text("value"));
            default -> Optional.empty();
        };
    }

    private Optional<String> findProblem(String key, String value) {
        @Nullable
        Assumption assumption = pending.current().defaults().assumptions().get(key);
        return assumption == null
                ? Optional.of("there is no setting “%s”".formatted(key))
                : assumption.findProblem(value).map(problem -> "%s: %s".formatted(key, problem));
    }
}

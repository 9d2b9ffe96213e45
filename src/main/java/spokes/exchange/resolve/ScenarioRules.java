package spokes.exchange.resolve;

import spokes.exchange.source.Draft;
import spokes.model.scenario.ScenarioChange;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Whether rows of what scenarios change can be read, and are of a scenario that is there. */
final class ScenarioRules {
    private final Pending pending;

    ScenarioRules(Pending pending) {
        this.pending = pending;
    }

    /** Leaves out what cannot be read. */
    void check(Draft draft) {
        String scenario = draft.text("scenario");
        Row named = Row.blank(Sheet.SCENARIOS).with("scenario", scenario);
        if (!pending.has(Sheet.SCENARIOS, named.key())) {
            draft.reject(
                    "scenario",
                    "there is no scenario “%s”; import the sheet scenarios with this one".formatted(scenario));
            return;
        }
        try {
            ScenarioChange.of(draft.row());
        } catch (IllegalArgumentException e) {
            draft.rejectRow(String.valueOf(e.getMessage()));
        }
    }
}

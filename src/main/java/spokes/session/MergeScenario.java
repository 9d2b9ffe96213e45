package spokes.session;

import spokes.model.Refused;
import spokes.model.ScenarioBook;
import spokes.model.sheet.Changes;

/**
 * Makes what a scenario changes the base plan's, which is in view then; the scenario goes.
 *
 * @param scenario what it is called
 */
public record MergeScenario(String scenario) implements ScenarioCommand {

    @Override
    public Changes changesTo(State state) throws Refused {
        ScenarioBook book = state.sight().book();
        return Changes.of(book.merged(ScenarioNames.get(book, scenario)));
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public String viewAfter(State state) {
        return "";
    }

    @Override
    public String label() {
        return "merge scenario %s into the base plan".formatted(scenario);
    }
}

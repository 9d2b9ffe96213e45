package spokes.session;

import spokes.model.Refused;
import spokes.model.ScenarioBook;
import spokes.model.scenario.Scenario;
import spokes.model.sheet.Changes;

/**
 * Gives a scenario another name.
 *
 * @param scenario what it is called
 * @param name     what it is called then
 */
public record RenameScenario(String scenario, String name) implements ScenarioCommand {

    @Override
    public Changes changesTo(State state) throws Refused {
        ScenarioBook book = state.sight().book();
        Scenario it = ScenarioNames.get(book, scenario);
        if (name.strip().equals(scenario)) {
            return Changes.NONE;
        }
        // the same name in other letters is no other scenario's
        String free = name.strip().equalsIgnoreCase(scenario) ? name.strip() : ScenarioNames.free(book, name);
        return Changes.of(book.renamed(it, free));
    }

    @Override
    public String viewAfter(State state) {
        String inView = state.sight().scenario();
        return inView.equals(scenario) ? name.strip() : inView;
    }

    @Override
    public String label() {
        return "rename scenario %s to %s".formatted(scenario, name.strip());
    }
}

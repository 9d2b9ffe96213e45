package spokes.session;

import java.time.LocalDate;
import java.util.Optional;
import spokes.model.Refused;
import spokes.model.ScenarioBook;
import spokes.model.scenario.Scenario;
import spokes.model.sheet.Changes;

/**
 * Makes a scenario, and brings it into view.
 *
 * @param name   what it is called
 * @param note   what the planner says about it; may be empty
 * @param from   name of the scenario whose changes it begins with; empty = the base plan
 * @param madeOn the day
 */
public record MakeScenario(String name, String note, String from, LocalDate madeOn) implements ScenarioCommand {

    @Override
    public Changes changesTo(State state) throws Refused {
        ScenarioBook book = state.sight().book();
        if (!from.isEmpty()) {
            ScenarioNames.get(book, from);
        }
        Scenario made = new Scenario(ScenarioNames.free(book, name), note.strip(), Optional.of(madeOn), 0);
        return Changes.of(book.made(made, from));
    }

    @Override
    public String viewAfter(State state) {
        return name.strip();
    }

    @Override
    public String label() {
        return "make scenario %s%s".formatted(name.strip(), from.isEmpty() ? "" : " from " + from);
    }
}

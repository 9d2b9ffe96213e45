package spokes.session;

import spokes.model.Refused;
import spokes.model.ScenarioBook;
import spokes.model.sheet.Changes;

/**
 * Writes a note on a scenario.
 *
 * @param scenario what it is called
 * @param note     the note; empty for none
 */
public record NoteScenario(String scenario, String note) implements ScenarioCommand {

    @Override
    public Changes changesTo(State state) throws Refused {
        ScenarioBook book = state.sight().book();
        return Changes.of(book.noted(ScenarioNames.get(book, scenario), note.strip()));
    }

    @Override
    public String viewAfter(State state) {
        return state.sight().scenario();
    }

    @Override
    public String label() {
        return "note on scenario " + scenario;
    }
}

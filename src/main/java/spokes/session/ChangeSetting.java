package spokes.session;

import java.util.List;
import java.util.Optional;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * Sets one of the settings.
 *
 * @param key   a key that the assumptions have
 * @param value its new value as text
 */
public record ChangeSetting(String key, String value) implements Command {

    @Override
    public List<RowChange> changesTo(State state) throws Refused {
        if (!state.workspace().defaults().assumptions().containsKey(key)) {
            throw new Refused("no setting " + key);
        }
        Row after = Row.blank(Sheet.SETTINGS).with("key", key).with("value", value);
        Optional<Row> before = state.workspace().table(Sheet.SETTINGS).find(after.key());
        return List.of(before.map(row -> RowChange.changed(row, after)).orElseGet(() -> RowChange.added(after)));
    }

    @Override
    public Touched touched() {
        return Touched.everything();
    }

    @Override
    public String label() {
        return "set %s to %s".formatted(key, value);
    }
}

package spokes.model;

import java.util.Optional;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** Rows of the sheet settings that give a setting another value. */
public final class SettingRows {
    private SettingRows() {}

    /**
     * The change that gives a setting a value.
     *
     * @throws Refused if there is no such setting, or the value cannot be used
     */
    public static RowChange set(Workspace workspace, String key, String value) throws Refused {
        Assumption assumption = workspace.defaults().assumptions().get(key);
        if (assumption == null) {
            throw new Refused("no setting " + key);
        }
        Optional<String> problem = assumption.findProblem(value);
        if (problem.isPresent()) {
            throw new Refused("%s: %s".formatted(key, problem.get()));
        }
        Row after = Row.blank(Sheet.SETTINGS).with("key", key).with("value", value.strip());
        return workspace
                .table(Sheet.SETTINGS)
                .find(after.key())
                .map(row -> RowChange.changed(row, after))
                .orElseGet(() -> RowChange.added(after));
    }
}

package spokes.model.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * What a scenario does to one row of the plan's data.
 *
 * @param scenario name of the scenario
 * @param sheet    where the row is; neither packed nor one of scenarios
 * @param row      cells that identify the row, the others blank or not
 * @param after    the row in the scenario; empty if it is taken away there
 * @param before   the row as the base had it when the scenario first changed it; empty if there was none
 */
public record ScenarioChange(String scenario, Sheet sheet, Row row, Optional<Row> after, Optional<Row> before) {
    public ScenarioChange {
        if (sheet.isPacked() || sheet.isOfScenarios()) {
            throw new IllegalArgumentException("the sheet %s belongs to the base plan alone".formatted(sheet.title()));
        }
    }

    /**
     * The change of a row of the sheet.
     *
     * @throws IllegalArgumentException if it cannot be read, or no sheet would take its rows; the message says what is
     *     wrong with it
     */
    public static ScenarioChange of(Row stored) {
        Sheet sheet = Sheet.find(stored.text("sheet"))
                .orElseThrow(
                        () -> new IllegalArgumentException("there is no sheet “%s”".formatted(stored.text("sheet"))));
        Row row = RowText.read(sheet, stored.text("row"));
        Optional<Row> after = findRow(sheet, stored.text("after"));
        if (after.isPresent() && !after.get().key().equals(row.key())) {
            throw new IllegalArgumentException("its row is another than the one it is of");
        }
        return new ScenarioChange(stored.text("scenario"), sheet, row, after, findRow(sheet, stored.text("before")));
    }

    private static Optional<Row> findRow(Sheet sheet, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(RowRules.checked(RowText.read(sheet, text)));
    }

    /** It as a row. */
    public Row toRow() {
        return keyRow(scenario, row)
                .with("after", after.map(RowText::of).orElse(null))
                .with("before", before.map(RowText::of).orElse(null));
    }

    /** The row of the sheet that says what a scenario does to this one, with its key alone. */
    public static Row keyRow(String scenario, Row row) {
        return Row.blank(Sheet.SCENARIO_CHANGES)
                .with("scenario", scenario)
                .with("sheet", row.sheet().title())
                .with("row", RowText.keyOf(row));
    }

    /**
     * The cells that identify the row that a row of the sheet is about; the rest of it is not read.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    public static Row rowOf(Row stored, Sheet sheet) {
        return RowText.read(sheet, stored.text("row"));
    }

    /** A row as one text, as in {@code center=RNO; sku=A-7; on_hand=40}. */
    public static String textOf(Row row) {
        return RowText.of(row);
    }

    /** {@link Row#key()} of the row that changes. */
    public String key() {
        return row.key();
    }

    /** Whether the row is so. */
    public boolean makes(@Nullable Row other) {
        return after.equals(Optional.ofNullable(other));
    }
}

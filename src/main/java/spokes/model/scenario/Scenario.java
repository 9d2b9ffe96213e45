package spokes.model.scenario;

import java.time.LocalDate;
import java.util.Optional;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * A named set of changes on top of the workspace's data.
 *
 * @param name   what it is called and known by
 * @param note   what the planner wrote about it; may be empty
 * @param madeOn the day it was made, if that is known
 * @param place  its place in the list
 */
public record Scenario(String name, String note, Optional<LocalDate> madeOn, int place) {
    public Scenario {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a scenario needs a name");
        }
    }

    /** The scenario of a row. */
    public static Scenario of(Row row) {
        return new Scenario(row.text("scenario"), row.text("note"), row.findDate("made_on"), (int) row.number("place"));
    }

    /** It as a row. */
    public Row toRow() {
        return Row.blank(Sheet.SCENARIOS)
                .with("scenario", name)
                .with("note", note)
                .with("made_on", madeOn.orElse(null))
                .with("place", (double) place);
    }

    /** It under another name. */
    public Scenario withName(String other) {
        return new Scenario(other, note, madeOn, place);
    }
}

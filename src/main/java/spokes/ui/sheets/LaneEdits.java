package spokes.ui.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.ui.Texts;
import spokes.ui.grid.CellEdit;
import spokes.ui.grid.GridColumn;
import spokes.ui.grid.Typed;

/**
 * Edits of lanes. A lane with a row of its own has all its costs and days from there, blank ones as 0 (model.md, blank
 * cells): so the first cost of a lane keeps the days that it has now, and days alone are refused.
 */
final class LaneEdits {
    private static final String TRANSIT = "transit_days";
    private static final int DAYS = 4;

    private final Texts texts = Texts.of("sheets");
    private final Workspace workspace;
    private final List<GridColumn<SheetRow>> columns;
    private final Typed typed;

    LaneEdits(Workspace workspace, List<GridColumn<SheetRow>> columns, Typed typed) {
        this.workspace = workspace;
        this.columns = columns;
        this.typed = typed;
    }

    /** The edits, and what goes with them. */
    List<CellEdit<SheetRow>> complete(List<CellEdit<SheetRow>> edits) throws Refused {
        Map<String, List<CellEdit<SheetRow>>> byRow = new LinkedHashMap<>();
        edits.forEach(edit ->
                byRow.computeIfAbsent(edit.row().key(), _ -> new ArrayList<>()).add(edit));
        List<CellEdit<SheetRow>> all = new ArrayList<>();
        for (List<CellEdit<SheetRow>> ofRow : byRow.values()) {
            all.addAll(ofRow);
            SheetRow row = ofRow.getFirst().row();
            boolean isNew = workspace
                    .table(SheetKind.LANES.sheet())
                    .find(row.row().key())
                    .isEmpty();
            boolean saysDays =
                    ofRow.stream().anyMatch(edit -> edit.column().id().equals(TRANSIT));
            if (isNew && saysDays && ofRow.size() == 1) {
                throw new Refused(texts.get("lane.transit"));
            }
            if (isNew && !saysDays) {
                transitDays(row).ifPresent(days -> all.add(new CellEdit<>(row, transit(), typed.write(days))));
            }
        }
        return all;
    }

    private GridColumn<SheetRow> transit() {
        return columns.stream()
                .filter(column -> column.id().equals(TRANSIT))
                .findFirst()
                .orElseThrow();
    }

    /** The carrier's days as they are now: delivery days without those of dispatch. */
    private OptionalDouble transitDays(SheetRow row) {
        double dispatch = workspace.centers().stream()
                .filter(center -> center.code().equals(row.row().text("center")))
                .findFirst()
                .map(center -> center.dispatchDays())
                .orElse(0.0);
        return row.result(DAYS) instanceof Double days
                ? OptionalDouble.of(Math.max(0, days - dispatch))
                : OptionalDouble.empty();
    }
}

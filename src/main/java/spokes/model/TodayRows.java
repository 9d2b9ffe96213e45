package spokes.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.model.goods.Transfer;
import spokes.model.place.OpenedCenters;
import spokes.model.scenario.ScenarioChange;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * What stands today in rows that accepted proposals changed, so that a plan is compared with what there was before and not
 * with itself. It is kept beside the changes of scenarios under a name that no scenario can have: so it is stored, taken
 * back and exported with the rest.
 *
 * @param workspace the base plan's
 */
public record TodayRows(Workspace workspace) {
    /** In the place of a scenario's name. */
    public static final String NAME = "(today)";

    /** Sheets that say where goods lie, come in and may lie: proposals decide them. What is believed of the world is none. */
    private static final Set<Sheet> DECIDED =
            Set.of(Sheet.CENTERS, Sheet.STOCK, Sheet.INBOUND, Sheet.ELIGIBILITY, Sheet.CLOSURES);

    /** The sheets whose rows proposals decide, in their order. */
    public static List<Sheet> listSheets() {
        return DECIDED.stream().sorted().toList();
    }

    /** The rows that make the plan what today is: as they stand where proposals changed them, and no planned transfers. */
    public List<RowChange> listChanges() {
        List<RowChange> changes = new ArrayList<>(new ScenarioBook(workspace).listDifferences(NAME));
        for (Row row : workspace.table(Sheet.TRANSFERS).rows()) {
            if (Transfer.of(row).status() == Transfer.Status.PLANNED) {
                changes.add(RowChange.removed(row));
            }
        }
        return changes;
    }

    /** What there is today: it is its own today. */
    public Workspace today() {
        List<RowChange> changes = new ArrayList<>(listChanges());
        stored().map(RowChange::removed).forEach(changes::add);
        return workspace.with(changes);
    }

    /** Whether no proposal changed a row. */
    public boolean isEmpty() {
        return stored().findAny().isEmpty();
    }

    /** How many rows of a sheet are other than today because of proposals. */
    public int count(Sheet sheet) {
        return (int) new ScenarioBook(workspace)
                .listDifferences(NAME).stream()
                        .filter(change -> change.sheet() == sheet)
                        .count();
    }

    /** Whether the same stands today in rows that proposals changed. */
    public boolean isAlike(TodayRows other) {
        return workspace.table(Sheet.SCENARIO_CHANGES) == other.workspace.table(Sheet.SCENARIO_CHANGES)
                || stored().toList().equals(other.stored().toList());
    }

    private Stream<Row> stored() {
        return workspace.table(Sheet.SCENARIO_CHANGES).rows().stream()
                .filter(row -> row.text("scenario").equals(NAME));
    }

    /** What is to be kept when a proposal changes rows: what stood in them before the first that did. */
    public List<RowChange> decided(List<RowChange> made) {
        Map<String, RowChange> kept = new LinkedHashMap<>();
        for (RowChange change : made) {
            if (isDecided(change)) {
                @Nullable Row stored = findStored(change).orElse(null);
                Optional<Row> today = stored == null
                        ? Optional.ofNullable(change.before())
                        : ScenarioBook.read(stored).flatMap(ScenarioChange::after);
                keep(change, stored, today, kept);
            }
        }
        return List.copyOf(kept.values());
    }

    /**
     * What is to be kept when rows change because they are known better: the same cells change in what stands today. What is
     * known of a row that is not there today, or no more, is so today as well.
     */
    public List<RowChange> known(List<RowChange> made) {
        Map<String, RowChange> kept = new LinkedHashMap<>();
        if (isEmpty()) {
            return List.of();
        }
        Set<String> said = said(made);
        for (RowChange change : made) {
            Optional<Row> stored = isDecided(change) ? findStored(change) : Optional.empty();
            if (stored.isPresent() && !said.contains(stored.get().key())) {
                Optional<Row> before = stored.flatMap(ScenarioBook::read).flatMap(ScenarioChange::after);
                keep(change, stored.get(), known(change, before), kept);
            }
        }
        return List.copyOf(kept.values());
    }

    private static Set<String> said(List<RowChange> made) {
        return Set.copyOf(made.stream()
                .filter(change -> change.sheet() == Sheet.SCENARIO_CHANGES)
                .map(RowChange::key)
                .toList());
    }

    private static Optional<Row> known(RowChange change, Optional<Row> today) {
        @Nullable Row before = change.before();
        @Nullable Row after = change.after();
        if (today.isEmpty() || before == null || after == null) {
            return Optional.ofNullable(after);
        }
        Row known = today.get();
        List<Column> columns = change.sheet().columns();
        for (int i = 0; i < columns.size(); i++) {
            @Nullable Object cell = after.cell(i);
            if (!Optional.ofNullable(cell).equals(Optional.ofNullable(before.cell(i)))) {
                known = known.with(columns.get(i).name(), cell);
            }
        }
        return Optional.of(known);
    }

    private static boolean isDecided(RowChange change) {
        return DECIDED.contains(change.sheet())
                || (change.sheet() == Sheet.SETTINGS
                        && rowOf(change).text("key").equals(OpenedCenters.SETTING));
    }

    private Optional<Row> findStored(RowChange change) {
        return workspace.table(Sheet.SCENARIO_CHANGES).find(keyOf(rowOf(change)));
    }

    /** {@link Row#key()} of the row that keeps what stands today in this one. */
    public static String keyOf(Row row) {
        return ScenarioChange.keyRow(NAME, row).key();
    }

    /** The row that keeps what stands today in this one. */
    public static Row toRow(Row row, Optional<Row> today) {
        return new ScenarioChange(NAME, row.sheet(), row, today, Optional.empty()).toRow();
    }

    private static Row rowOf(RowChange change) {
        @Nullable Row row = change.after() != null ? change.after() : change.before();
        if (row == null) {
            throw new IllegalArgumentException("no row: " + change);
        }
        return row;
    }

    private static void keep(RowChange change, @Nullable Row stored, Optional<Row> today, Map<String, RowChange> kept) {
        Row row = rowOf(change);
        @Nullable Row next = today.equals(Optional.ofNullable(change.after())) ? null : toRow(row, today);
        if (next == null ? stored != null : !next.equals(stored)) {
            String key = keyOf(row);
            kept.put(key, new RowChange(Sheet.SCENARIO_CHANGES, key, stored, next));
        }
    }
}

package spokes.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.model.scenario.Scenario;
import spokes.model.scenario.ScenarioChange;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * The scenarios of a workspace: what it is with one of them, and which rows change when a scenario does.
 *
 * @param base the workspace as it is stored: the base plan's data, and the sheets of scenarios beside them
 */
public record ScenarioBook(Workspace base) {

    /** The scenario of this name, if there is one. */
    public Optional<Scenario> find(String scenario) {
        return scenario.isBlank()
                ? Optional.empty()
                : base.table(Sheet.SCENARIOS).find(keyOf(scenario)).map(Scenario::of);
    }

    private static String keyOf(String scenario) {
        return Row.blank(Sheet.SCENARIOS).with("scenario", scenario).key();
    }

    /** All scenarios in their order. */
    public List<Scenario> list() {
        return base.scenarios().stream()
                .sorted((a, b) -> Integer.compare(a.place(), b.place()))
                .toList();
    }

    /** What a scenario does to rows, in the order in which it first did; what cannot be read is left out. */
    public List<ScenarioChange> listChanges(String scenario) {
        return stored(scenario).flatMap(row -> read(row).stream()).toList();
    }

    /** What scenarios call the rows of a sheet that they make, change or take away: the values of a column of its key. */
    public Set<String> listNames(Sheet sheet, String column) {
        Set<String> names = new HashSet<>();
        for (Row row : base.table(Sheet.SCENARIO_CHANGES).rows()) {
            if (row.text("sheet").equals(sheet.title())) {
                findRow(row, sheet).ifPresent(changed -> names.add(changed.text(column)));
            }
        }
        return names;
    }

    private static Optional<Row> findRow(Row stored, Sheet sheet) {
        try {
            return Optional.of(ScenarioChange.rowOf(stored, sheet));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with rows of a scenario that cannot be read. */
    public List<String> listProblems(String scenario) {
        List<String> problems = new ArrayList<>();
        stored(scenario).forEach(row -> {
            try {
                ScenarioChange.of(row);
            } catch (IllegalArgumentException e) {
                problems.add("scenario %s, %s %s: %s"
                        .formatted(scenario, row.text("sheet"), row.text("row"), e.getMessage()));
            }
        });
        return problems;
    }

    private Stream<Row> stored(String scenario) {
        return base.table(Sheet.SCENARIO_CHANGES).rows().stream()
                .filter(row -> row.text("scenario").equals(scenario));
    }

    /** A row of the sheet as the change it is, if it can be read. */
    static Optional<ScenarioChange> read(Row row) {
        try {
            return Optional.of(ScenarioChange.of(row));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Row> row(ScenarioChange change) {
        return base.table(change.sheet()).find(change.key());
    }

    /** How a scenario differs from the base as it is now; what both have alike is no difference. */
    public List<RowChange> listDifferences(String scenario) {
        List<RowChange> differences = new ArrayList<>();
        for (ScenarioChange change : listChanges(scenario)) {
            @Nullable Row before = row(change).orElse(null);
            if (!change.makes(before)) {
                differences.add(new RowChange(
                        change.sheet(), change.key(), before, change.after().orElse(null)));
            }
        }
        return differences;
    }

    /** What a scenario does to rows that the base has changed as well since then, and otherwise. */
    public List<ScenarioChange> listOverlaps(String scenario) {
        return listChanges(scenario).stream()
                .filter(change ->
                        !row(change).equals(change.before()) && !row(change).equals(change.after()))
                .toList();
    }

    /** The base with what a scenario changes, a plan of its own: it holds no scenarios. */
    public Workspace with(String scenario) {
        return base.with(listDifferences(scenario))
                .withTables(List.of(Table.empty(Sheet.SCENARIOS), Table.empty(Sheet.SCENARIO_CHANGES)));
    }

    /**
     * How the sheet of a scenario's changes changes when rows of the plan do while it is in view. What goes back to the
     * base's row is no change any more.
     */
    public List<RowChange> record(String scenario, List<RowChange> made) {
        Table sheet = base.table(Sheet.SCENARIO_CHANGES);
        Map<String, RowChange> changes = new LinkedHashMap<>();
        for (RowChange change : made) {
            Row row = change.after() != null ? change.after() : change.before();
            if (row == null) {
                continue;
            }
            String key = ScenarioChange.keyRow(scenario, row).key();
            @Nullable Row stored = sheet.find(key).orElse(null);
            Optional<Row> inBase = base.table(change.sheet()).find(change.key());
            Optional<Row> after = Optional.ofNullable(change.after());
            Optional<Row> before = stored == null ? inBase : before(stored, inBase);
            @Nullable
            Row next = after.equals(inBase)
                    ? null
                    : new ScenarioChange(scenario, change.sheet(), row, after, before).toRow();
            if (next == null ? stored != null : !next.equals(stored)) {
                changes.put(key, new RowChange(Sheet.SCENARIO_CHANGES, key, stored, next));
            }
        }
        return List.copyOf(changes.values());
    }

    private static Optional<Row> before(Row stored, Optional<Row> otherwise) {
        return read(stored).map(ScenarioChange::before).orElse(otherwise);
    }

    /** A new scenario at the end of the list, with the difference of another one; none = the base's own. */
    public List<RowChange> made(Scenario scenario, String from) {
        int place = list().stream().mapToInt(Scenario::place).max().orElse(0) + 1;
        Scenario last = new Scenario(scenario.name(), scenario.note(), scenario.madeOn(), place);
        List<RowChange> changes = new ArrayList<>(List.of(RowChange.added(last.toRow())));
        stored(from).forEach(row -> changes.add(RowChange.added(row.with("scenario", scenario.name()))));
        return changes;
    }

    /** A scenario goes. */
    public List<RowChange> removed(Scenario scenario) {
        List<RowChange> changes = new ArrayList<>();
        base.table(Sheet.SCENARIOS).find(keyOf(scenario.name())).ifPresent(row -> changes.add(RowChange.removed(row)));
        stored(scenario.name()).forEach(row -> changes.add(RowChange.removed(row)));
        return changes;
    }

    /** A scenario gets another note. */
    public List<RowChange> noted(Scenario scenario, String note) {
        return base.table(Sheet.SCENARIOS).find(keyOf(scenario.name())).stream()
                .map(row -> RowChange.changed(row, row.with("note", note)))
                .toList();
    }

    /** A scenario gets another name. */
    public List<RowChange> renamed(Scenario scenario, String name) {
        List<RowChange> changes = removed(scenario);
        changes.add(RowChange.added(scenario.withName(name).toRow()));
        stored(scenario.name()).forEach(row -> changes.add(RowChange.added(row.with("scenario", name))));
        return changes;
    }

    /** What a scenario changes becomes the base's, and the scenario goes. */
    public List<RowChange> merged(Scenario scenario) {
        List<RowChange> changes = new ArrayList<>(listDifferences(scenario.name()));
        changes.addAll(removed(scenario));
        return changes;
    }
}

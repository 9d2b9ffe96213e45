package spokes.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.model.goods.Inbound;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** Rows of the sheet inbound in place of those of a shipment: who proposes a split and who accepts it mean the same. */
public final class SplitShipment {
    private final Workspace workspace;
    private final Map<String, Row> before = new LinkedHashMap<>();
    private final Map<String, Row> after = new LinkedHashMap<>();

    private SplitShipment(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The changes that take the rows of a shipment away, those that there are, and put others in their place. */
    public static Changes changes(Workspace workspace, List<Inbound> before, List<Inbound> after) {
        SplitShipment split = new SplitShipment(workspace);
        before.forEach(row -> split.find(row).ifPresent(there -> split.before.put(there.key(), there)));
        after.forEach(split::add);
        return Changes.of(split.list());
    }

    private Optional<Row> find(Inbound row) {
        return workspace.table(Sheet.INBOUND).find(row.toRow().key());
    }

    /** Puts a row; units of another shipment of the same product, day and lane add up. */
    private void add(Inbound row) {
        Row made = row.toRow();
        Optional<Row> other = Optional.ofNullable(after.get(made.key()))
                .or(() -> find(row).filter(there -> !before.containsKey(there.key())));
        after.put(made.key(), other.map(there -> together(there, made)).orElse(made));
    }

    private static Row together(Row there, Row made) {
        String references = Stream.of(there.text("reference"), made.text("reference"))
                .filter(reference -> !reference.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        return there.with("units", there.number("units") + made.number("units")).with("reference", references);
    }

    private List<RowChange> list() {
        List<RowChange> changes = new ArrayList<>();
        before.values().stream()
                .filter(row -> !after.containsKey(row.key()))
                .forEach(row -> changes.add(RowChange.removed(row)));
        after.forEach((key, row) -> {
            Optional<Row> there = workspace.table(Sheet.INBOUND).find(key);
            if (there.isEmpty()) {
                changes.add(RowChange.added(row));
            } else if (!there.get().equals(row)) {
                changes.add(RowChange.changed(there.get(), row));
            }
        });
        return changes;
    }
}

package spokes.engine.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.model.Refused;
import spokes.model.SettingRows;
import spokes.model.Workspace;
import spokes.model.carrier.Rate;
import spokes.model.carrier.Service;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** Rows of what carriers ask: the setting that holds for all, and the services that have their own. */
final class ServiceRows {
    private final Workspace workspace;

    ServiceRows(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The rates in force: the workspace's own, else the shipped ones. */
    List<Rate> rates() {
        return workspace.rates().isEmpty() ? workspace.defaults().rates() : workspace.rates();
    }

    /** The services of the card. */
    Set<String> names() {
        return rates().stream().map(Rate::service).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Looks whether the card has a service. */
    void check(String service) throws Refused {
        if (!names().contains(service)) {
            throw new Refused("no service %s; %s".formatted(service, Words.some(names())));
        }
    }

    /** The row of a service: the workspace's own, else the shipped one if the shipped rates are in force, else a new one. */
    Row row(String service) {
        Stream<Service> shipped =
                workspace.rates().isEmpty() ? workspace.defaults().services().stream() : Stream.empty();
        return workspace.table(Sheet.SERVICES).rows().stream()
                .filter(row -> row.text("service").equals(service))
                .findFirst()
                .or(() -> shipped.filter(one -> one.name().equals(service))
                        .map(Service::toRow)
                        .findFirst())
                .orElseGet(() -> Row.blank(Sheet.SERVICES).with("service", service));
    }

    /** The change that puts a row of a service in its place. */
    RowChange put(Row row) {
        Optional<Row> before = workspace.table(Sheet.SERVICES).find(row.key());
        return before.map(old -> RowChange.changed(old, row)).orElseGet(() -> RowChange.added(row));
    }

    /** What a service asks of a column, or the setting of the same name. */
    double value(Row row, String column) {
        return row.number(column, workspace.settings().number(column));
    }

    /** How a number becomes another. */
    interface Change {
        double of(double now);
    }

    /**
     * Changes a number of one service, or of all: the setting, and the services that have their own.
     *
     * @throws Refused if there is no such service, or the number cannot be used
     */
    List<RowChange> change(Optional<String> service, String column, Change change) throws Refused {
        if (service.isPresent()) {
            check(service.get());
            Row row = row(service.get());
            return List.of(put(row.with(column, change.of(value(row, column)))));
        }
        List<RowChange> changes = new ArrayList<>();
        double now = workspace.settings().number(column);
        RowChange setting = SettingRows.set(workspace, column, String.valueOf(change.of(now)));
        if (change.of(now) != now) {
            changes.add(setting);
        }
        for (Row row : workspace.table(Sheet.SERVICES).rows()) {
            if (row.findNumber(column).isPresent()) {
                changes.add(RowChange.changed(row, row.with(column, change.of(row.number(column)))));
            }
        }
        return changes;
    }
}

package spokes.engine.sensitivity;

import java.util.List;
import java.util.OptionalDouble;
import spokes.model.Refused;
import spokes.model.SettingRows;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** A workspace with other numbers in some of its rows. */
record OtherRows(Workspace workspace) {
    private static final List<String> FREIGHT = List.of("minimum", "fixed", "per_kg_km", "per_vehicle_km", "per_unit");

    static OtherRows of(Workspace workspace) {
        return new OtherRows(workspace);
    }

    Workspace withSetting(String key, double value) throws Refused {
        return workspace.with(List.of(SettingRows.set(workspace, key, String.valueOf(value))));
    }

    Workspace timesSetting(String key, double times) throws Refused {
        return withSetting(key, workspace.settings().number(key) * times);
    }

    /**
     * Columns of a sheet, multiplied as far as their bounds let them.
     *
     * @throws Refused if all of them are 0 or blank
     */
    Workspace times(Sheet sheet, List<String> columns, double times) throws Refused {
        Table table = workspace.table(sheet);
        boolean isAny =
                table.rows().stream().anyMatch(row -> columns.stream().anyMatch(column -> row.number(column) > 0));
        if (!isAny) {
            throw new Refused("no %s is above 0".formatted(String.join(" or ", columns)));
        }
        return workspace.withTables(List.of(times(table, columns, times)));
    }

    private static Table times(Table table, List<String> columns, double times) {
        return Table.of(
                table.sheet(),
                table.rows().stream().map(row -> times(row, columns, times)).toList());
    }

    private static Row times(Row row, List<String> columns, double times) {
        Row changed = row;
        for (String name : columns) {
            OptionalDouble now = row.findNumber(name);
            if (now.isPresent()) {
                Column column = row.sheet().columns().get(row.sheet().indexOf(name));
                changed = changed.with(name, Math.clamp(now.getAsDouble() * times, column.min(), column.max()));
            }
        }
        return changed;
    }

    /** What freight costs, by the rows of the workspace and the shipped ones. */
    Workspace withFreight(double times) {
        List<FreightRate> shipped = workspace.defaults().freight().stream()
                .map(rate -> rate.atPrices(times))
                .toList();
        return workspace
                .withDefaults(workspace.defaults().withFreight(shipped))
                .withTables(List.of(times(workspace.table(Sheet.FREIGHT), FREIGHT, times)));
    }
}

package spokes.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import spokes.engine.Worlds;
import spokes.geo.Gazetteer;
import spokes.geo.Zip3;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** The shipped CSV files as a workspace: rows as they are, each order's area the ZIP3 of its postal code. */
final class SampleWorkspace {

    private static final Path FOLDER = Path.of("data/sample");

    private SampleWorkspace() {}

    static Workspace read() throws IOException {
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : Sheet.values()) {
            Path file = FOLDER.resolve(sheet.title() + ".csv");
            if (Files.exists(file)) {
                tables.add(withAreas(SheetText.table(sheet, Files.readString(file))));
            }
        }
        tables.add(areas(Gazetteer.shipped()));
        return Workspace.of(Worlds.shippedDefaults(), tables);
    }

    private static Table withAreas(Table table) {
        if (table.sheet() != Sheet.ORDERS) {
            return table;
        }
        Stream<Row> rows = table.rows().stream()
                .map(row -> row.with("area", row.text("postal_code").substring(0, 3)));
        return Table.of(Sheet.ORDERS, rows.toList());
    }

    private static Table areas(Gazetteer gazetteer) {
        return Table.of(
                Sheet.AREAS,
                gazetteer.listZip3s().stream().map(SampleWorkspace::area).toList());
    }

    private static Row area(Zip3 zip3) {
        return Row.blank(Sheet.AREAS)
                .with("area", zip3.code())
                .with("latitude", zip3.place().latitude())
                .with("longitude", zip3.place().longitude());
    }
}

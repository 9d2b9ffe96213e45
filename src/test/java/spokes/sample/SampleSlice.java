package spokes.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.geo.Gazetteer;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.sample.demand.SampleDays;
import spokes.sample.file.CsvFile;
import spokes.sample.file.Grid;

/**
 * A part of the sample: some of its centers, its best sellers and their orders of the last weeks. Small enough to be opened
 * and judged in no time, and still what a real one looks like.
 *
 * @param centers  codes of the centers that it has; stock and inbound elsewhere are left out
 * @param products how many products, the best sellers first
 * @param weeks    weeks of orders
 */
public record SampleSlice(Set<String> centers, int products, int weeks) {

    public SampleSlice {
        centers = Set.copyOf(centers);
    }

    /** Writes the sheets as CSV into a folder, which is made; gives the files, all of them to be imported in one go. */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Sample sample = Sample.make(Gazetteer.shipped());
        Set<ProductKey> sold = sample.catalog().stream()
                .filter(item -> item.rank() <= products)
                .map(item -> item.key())
                .collect(Collectors.toSet());
        LocalDate since = SampleDays.PLAN.minusWeeks(weeks);
        List<Path> files = new ArrayList<>();
        for (Table table : sample.tables()) {
            List<Row> rows = table.rows().stream()
                    .filter(row -> row.sheet() == Sheet.FREIGHT || isHere(row))
                    .filter(row -> find(row, "sku").isEmpty() || sold.contains(ProductKey.of(row)))
                    .filter(row -> row.sheet() != Sheet.ORDERS || !isBefore(row, since))
                    .map(this::withKnownCenter)
                    .toList();
            if (!rows.isEmpty()) {
                Grid grid = Grid.of(Table.of(table.sheet(), rows));
                files.add(Files.writeString(folder.resolve(grid.name() + ".csv"), CsvFile.text(grid)));
            }
        }
        return files;
    }

    private static boolean isBefore(Row order, LocalDate day) {
        return order.findDate("order_date").filter(day::isAfter).isPresent();
    }

    /** An order that was shipped from elsewhere: nothing is known of it but what was ordered. */
    private Row withKnownCenter(Row row) {
        if (row.sheet() != Sheet.ORDERS || centers.contains(row.text("ship_center"))) {
            return row;
        }
        return row.with("ship_center", null)
                .with("ship_date", null)
                .with("delivery_date", null)
                .with("parcels", null)
                .with("freight_paid", null);
    }

    private boolean isHere(Row row) {
        return Stream.of("center", "from", "to")
                .map(column -> find(row, column))
                .allMatch(code -> code.isEmpty() || centers.contains(code));
    }

    /** What stands in a column; nothing if the sheet has no such column. */
    private static String find(Row row, String column) {
        return row.sheet().columns().stream().anyMatch(c -> c.name().equals(column)) ? row.text(column) : "";
    }
}

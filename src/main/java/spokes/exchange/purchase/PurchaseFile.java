package spokes.exchange.purchase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import spokes.exchange.cell.CellText;
import spokes.exchange.cell.NumberForm;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.FirstSheet;
import spokes.exchange.file.RawRow;
import spokes.exchange.format.SheetFile;
import spokes.model.goods.ProductKey;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.WrittenForm;

/**
 * A table of purchases, text or the first sheet of a workbook: {@code client}, {@code sku}, {@code units}, under the names
 * that import knows for them. Without a row of headers, the columns are SKU and units, or client, SKU and units.
 */
public final class PurchaseFile {
    /** Problems after which no more are told. */
    public static final int MOST_ISSUES = 200;

    private static final double MOST_UNITS = 1e9;
    private static final Pattern POINT_OF_THOUSANDS = Pattern.compile("\\s*\\d{1,3}\\.\\d{3}\\s*");

    private final Path path;
    private final Set<ProductKey> known;
    private final Map<ProductKey, Double> units = new TreeMap<>();
    private final List<ImportIssue> issues = new ArrayList<>();
    private @Nullable PurchaseColumns columns;

    private PurchaseFile(Path path, Set<ProductKey> known) {
        this.path = path;
        this.known = known;
    }

    /**
     * Reads a table.
     *
     * @param known the products that there are
     * @throws BadFile     if it is no table, or a required column is missing
     * @throws IOException if it cannot be read
     */
    public static PurchaseReading read(Path path, Set<ProductKey> known) throws IOException, BadFile {
        PurchaseFile file = new PurchaseFile(path, known);
        new SheetFile(path).read(new FirstSheet(file::row), WrittenForm.GUESSED);
        PurchaseColumns columns = file.columns;
        if (columns == null || !columns.isWhole()) {
            throw new BadFile("%s has no column for %s"
                    .formatted(path.getFileName(), columns == null ? "sku" : columns.missing()));
        }
        return new PurchaseReading(file.units, file.issues);
    }

    private void row(RawRow row) {
        PurchaseColumns now = columns;
        if (now == null) {
            now = PurchaseColumns.of(row);
            columns = now;
            if (now.isNamed()) {
                return;
            }
        }
        if (now.isWhole()) {
            take(row, now);
        }
    }

    private void take(RawRow row, PurchaseColumns now) {
        ProductKey product = product(CellText.unsafe(now.client(row)), CellText.unsafe(now.sku(row)));
        double bought = units(now.units(row));
        if (!known.contains(product)) {
            issue(row, product.sku(), "there is no product %s".formatted(product));
        } else if (bought != Math.rint(bought) || bought < 0 || bought > MOST_UNITS) {
            issue(row, now.units(row), "“%s” is no whole number of units".formatted(now.units(row)));
        } else if (bought > 0) {
            units.merge(product, bought, Double::sum);
        }
    }

    /** A number of units; not a number if it is none, or 1.000, which is one unit or a thousand. */
    private static double units(String text) {
        return POINT_OF_THOUSANDS.matcher(text).matches()
                ? Double.NaN
                : NumberForm.POINT.parse(text).orElse(Double.NaN);
    }

    /** The product of a row; without a client, the only one of that SKU. */
    private ProductKey product(String client, String sku) {
        List<ProductKey> alike = client.isEmpty()
                ? known.stream().filter(key -> key.sku().equals(sku)).limit(2).toList()
                : List.of();
        return alike.size() == 1 ? alike.getFirst() : new ProductKey(client, sku);
    }

    private void issue(RawRow row, String value, String message) {
        if (issues.size() < MOST_ISSUES) {
            ImportIssue.Cell where = new ImportIssue.Cell(String.valueOf(path.getFileName()), "", row.number(), "");
            issues.add(new ImportIssue(where, value, ImportIssue.Severity.ERROR, message));
        }
    }
}

package spokes.ui.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spokes.model.review.ImportReview;
import spokes.model.sheet.ImportIssue;
import spokes.model.sheet.ImportIssue.Cell;
import spokes.model.sheet.ImportIssue.Severity;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.SheetSummary;

/** What an import of a portal's weekly export would find. */
final class Reviews {
    private Reviews() {}

    /** Two good sheets and one that is passed over; some rows are mended, some left out. */
    static ImportReview monday() {
        Map<String, String> stock = new LinkedHashMap<>();
        stock.put("Warehouse", "center");
        stock.put("Brand", "client");
        stock.put("SKU", "sku");
        stock.put("Qty", "on_hand");
        Map<String, String> orders = new LinkedHashMap<>();
        orders.put("Order #", "order_id");
        orders.put("Order Date", "order_date");
        orders.put("Ship to ZIP", "postal_code");
        return new ImportReview(
                List.of(
                        new SheetSummary("monday.xlsx", "Inventory", "stock", 24, 22, 0, 3, 2, stock),
                        new SheetSummary("monday.xlsx", "Orders", "orders", 4218, 4080, 131, 64, 7, orders),
                        new SheetSummary("monday.xlsx", "Notes", "skipped", 0, 0, 0, 0, 0, Map.of())),
                issues(),
                List.of(stockOfKettlebellsInReno()));
    }

    static RowChange stockOfKettlebellsInReno() {
        return RowChange.added(Row.blank(Sheet.STOCK)
                .with("center", "RNO")
                .with("client", "Ironside")
                .with("sku", "KB-35")
                .with("on_hand", 120.0));
    }

    /** One good sheet. */
    static ImportReview clean() {
        return new ImportReview(
                List.of(new SheetSummary("stock.csv", "stock", "stock", 22, 22, 0, 0, 0, Map.of("center", "center"))),
                List.of(),
                List.of(stockOfKettlebellsInReno()));
    }

    private static List<ImportIssue> issues() {
        List<ImportIssue> issues = new ArrayList<>();
        issues.add(issue(
                "Inventory",
                9,
                "Warehouse",
                "HAM2",
                Severity.ERROR,
                "no center “HAM2”; did you mean “ATL”? The row was left out"));
        issues.add(issue(
                "Inventory", 26, "SKU", "TOTAL", Severity.ERROR, "this looks like a row of totals; it was left out"));
        for (int row = 17; row < 24; row++) {
            issues.add(issue(
                    "Orders",
                    row * 31,
                    "SKU",
                    "KB-99",
                    Severity.ERROR,
                    "no product “KB-99” of client Lumen; the row was left out"));
        }
        for (int row = 2; row < 40; row++) {
            issues.add(issue(
                    "Orders",
                    row * 7,
                    "Ship to ZIP",
                    "7102",
                    Severity.WARNING,
                    "“7102” has lost its leading zero; read as 07102"));
        }
        return issues;
    }

    private static ImportIssue issue(
            String sheet, int row, String column, String value, Severity severity, String message) {
        return new ImportIssue(new Cell("monday.xlsx", sheet, row, column), value, severity, message);
    }
}

package spokes.ui.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.model.reading.DateOrder;
import spokes.model.reading.DecimalMark;
import spokes.model.reading.FormQuestion;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.ImportIssue.Cell;
import spokes.model.reading.ImportIssue.Severity;
import spokes.model.reading.SheetGuess;
import spokes.model.reading.SheetPlace;
import spokes.model.reading.SheetSummary;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ColumnFinding;
import spokes.model.review.Findings;
import spokes.model.review.ImportReview;
import spokes.model.review.IssueCount;
import spokes.model.review.PreviewRow;
import spokes.model.review.RawLine;
import spokes.model.review.SheetChoice;
import spokes.model.review.SheetFinding;
import spokes.model.review.SheetTotals;
import spokes.model.review.UnknownCenter;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** What an import of a portal's weekly export would find. */
final class Reviews {
    private Reviews() {}

    static final SheetPlace INVENTORY = new SheetPlace("monday.xlsx", "Inventory");
    static final SheetPlace ORDERS = new SheetPlace("monday.xlsx", "Orders");

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
                        new SheetSummary("monday.xlsx", "Inventory", "stock", 24, 22, 0, 3, 2, stock, stockGuess()),
                        new SheetSummary(
                                "monday.xlsx", "Orders", "orders", 4218, 4080, 131, 64, 7, orders, ordersGuess()),
                        new SheetSummary("monday.xlsx", "Notes", "skipped", 0, 0, 0, 0, 0, Map.of())),
                issues(),
                Changes.of(List.of(stockOfKettlebellsInReno())),
                findings());
    }

    private static SheetGuess stockGuess() {
        return new SheetGuess(
                0.96,
                List.of("its name speaks of stock", "Warehouse is another name of center", "Qty holds whole numbers"),
                WrittenForm.GUESSED.withHeaders(1, 1).withDecimalMark(DecimalMark.POINT),
                List.of());
    }

    private static SheetGuess ordersGuess() {
        WrittenForm form = WrittenForm.GUESSED
                .withSeparator(";")
                .withEncoding("windows-1252")
                .withHeaders(3, 1)
                .withDecimalMark(DecimalMark.POINT)
                .withDateOrder("Order Date", DateOrder.MONTH_FIRST);
        return new SheetGuess(
                0.7,
                List.of("it has order numbers, days and postal codes"),
                form,
                List.of(new FormQuestion(
                        FormQuestion.Subject.DATE_ORDER,
                        "Order Date",
                        List.of("03/04/2026", "05/06/2026"),
                        List.of(
                                new FormQuestion.Reading("MONTH_FIRST", List.of("2026-03-04", "2026-05-06")),
                                new FormQuestion.Reading("DAY_FIRST", List.of("2026-04-03", "2026-06-05"))),
                        "MONTH_FIRST")));
    }

    private static Findings findings() {
        return new Findings(
                List.of(
                        new SheetFinding(
                                INVENTORY,
                                Optional.of(Sheet.STOCK),
                                "brand|qty|sku|warehouse",
                                SheetChoice.GUESSED,
                                false,
                                List.of(new RawLine(1, List.of("Warehouse", "Brand", "SKU", "Qty", "Bin"))),
                                List.of(
                                        column(0, "Warehouse", "center", "RNO", "EDI", "HAM2"),
                                        column(1, "Brand", "client", "Ironside", "Lumen"),
                                        column(2, "SKU", "sku", "KB-35", "MAT-6", "LAMP-2"),
                                        column(3, "Qty", "on_hand", "120", "48", "1,204"),
                                        column(4, "Bin", "", "A-01", "A-02")),
                                List.of(
                                        stock(2, "RNO", "KB-35", 120, Map.of(), ""),
                                        stock(3, "EDI", "KB-35", 1204, Map.of("on_hand", "1,204 pcs"), ""),
                                        stock(9, "HAM2", "KB-35", 30, Map.of(), "no center “HAM2”; did you mean ATL?")),
                                new SheetTotals(
                                        Map.of("stock", 22.0),
                                        Optional.of(LocalDate.of(2026, 11, 2)),
                                        Optional.of(LocalDate.of(2026, 11, 2)),
                                        Map.of("EDI", 2300.0))),
                        new SheetFinding(
                                ORDERS,
                                Optional.of(Sheet.ORDERS),
                                "order|orderdate|shiptozip",
                                SheetChoice.GUESSED,
                                false,
                                List.of(
                                        new RawLine(1, List.of("Weekly report")),
                                        new RawLine(3, List.of("Order #", "Order Date", "Ship to ZIP"))),
                                List.of(
                                        column(0, "Order #", "order_id", "1001", "1002"),
                                        column(1, "Order Date", "order_date", "03/04/2026", "05/06/2026"),
                                        column(2, "Ship to ZIP", "postal_code", "7102", "30301")),
                                List.of(new PreviewRow(
                                        4,
                                        Row.blank(Sheet.ORDERS)
                                                .with("order_id", "1001")
                                                .with("order_date", LocalDate.of(2026, 3, 4))
                                                .with("postal_code", "07102"),
                                        Map.of("postal_code", "7102"),
                                        "")),
                                new SheetTotals(
                                        Map.of("orders", 3120.0),
                                        Optional.of(LocalDate.of(2026, 3, 4)),
                                        Optional.of(LocalDate.of(2026, 5, 6)),
                                        Map.of())),
                        SheetFinding.unread(
                                new SheetPlace("monday.xlsx", "Notes"), "", SheetChoice.GUESSED, false, List.of())),
                List.of(new IssueCount("monday.xlsx", "Orders", "Ship to ZIP", Severity.WARNING, 64)),
                List.of(new UnknownCenter("HAM2", 1, Optional.of("ATL"))));
    }

    private static ColumnFinding column(int position, String header, String name, String... examples) {
        return new ColumnFinding(position, header, Optional.of(name).filter(n -> !n.isEmpty()), List.of(examples));
    }

    private static PreviewRow stock(
            int number, String center, String sku, double units, Map<String, String> repaired, String rejection) {
        Row row = Row.blank(Sheet.STOCK)
                .with("center", center)
                .with("client", "Ironside")
                .with("sku", sku)
                .with("on_hand", units)
                .with("as_of", LocalDate.of(2026, 11, 2));
        return new PreviewRow(number, row, repaired, rejection);
    }

    static RowChange stockOfKettlebellsInReno() {
        return RowChange.added(Row.blank(Sheet.STOCK)
                .with("center", "RNO")
                .with("client", "Ironside")
                .with("sku", "KB-35")
                .with("on_hand", 120.0));
    }

    /** Very many sheets with long names, a question and an unknown center for each. */
    static ImportReview many(int count) {
        String file = "Acme third-party logistics weekly inventory and orders export 2026-11-08 final (2).xlsx";
        ImportReview one = monday();
        List<SheetSummary> sheets = new ArrayList<>();
        List<SheetFinding> findings = new ArrayList<>();
        List<ImportIssue> issues = new ArrayList<>();
        List<UnknownCenter> unknown = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String sheet = "Warehouse number %d of the northeastern region".formatted(i);
            SheetFinding finding = one.findings().sheets().get(1);
            sheets.add(new SheetSummary(
                    file,
                    sheet,
                    "orders",
                    1000 + i,
                    1000,
                    0,
                    0,
                    i,
                    Map.of(),
                    i % 3 == 0 ? ordersGuess() : stockGuess()));
            findings.add(new SheetFinding(
                    new SheetPlace(file, sheet),
                    finding.kind(),
                    finding.shape() + i,
                    SheetChoice.GUESSED,
                    false,
                    finding.firstRows(),
                    finding.columns(),
                    finding.preview(),
                    finding.totals()));
            unknown.add(new UnknownCenter("WH-%d northeastern region overflow".formatted(i), i + 1, Optional.empty()));
            issues.add(new ImportIssue(
                    new Cell(file, sheet, 7, "A very long header that says what is below it"),
                    "x".repeat(300),
                    Severity.ERROR,
                    "this value is much too long: at most 255 characters; the row was left out"));
        }
        return new ImportReview(
                sheets,
                issues,
                Changes.of(List.of(stockOfKettlebellsInReno())),
                new Findings(findings, List.of(), unknown));
    }

    /** A file of which nothing can be read. */
    static ImportReview unreadable() {
        String why =
                "photo.csv is no text file of rows, whatever its name says (it is a PNG picture): save it as .xlsx or"
                        + " .csv";
        return new ImportReview(
                List.of(new SheetSummary("photo.csv", "", "skipped", 0, 0, 0, 0, 0, Map.of())),
                List.of(new ImportIssue(new Cell("photo.csv", "", 0, ""), "", Severity.ERROR, why)),
                Changes.NONE,
                new Findings(
                        List.of(SheetFinding.unread(
                                new SheetPlace("photo.csv", ""), "", SheetChoice.GUESSED, false, List.of())),
                        List.of(),
                        List.of()));
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

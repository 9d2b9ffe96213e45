package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.reading.SheetSummary;
import spokes.model.review.ImportReview;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Workbooks as spreadsheet programs write them; these are written by another library than the one that reads them. */
class WorkbookImportTest {
    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void aWorkspaceWithABolt() throws Exception {
        world = new ImportWorld(folder).withBasics();
    }

    private static void row(XSSFSheet sheet, int number, Object... cells) {
        XSSFRow row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.length; i++) {
            switch (cells[i]) {
                case String text when text.startsWith("=") -> row.createCell(i).setCellFormula(text.substring(1));
                case String text -> row.createCell(i).setCellValue(text);
                case Number value -> row.createCell(i).setCellValue(value.doubleValue());
                case Boolean yes -> row.createCell(i).setCellValue(yes);
                case LocalDateTime moment -> {
                    CellStyle style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("m/d/yy h:mm"));
                    row.createCell(i).setCellValue(moment);
                    row.getCell(i).setCellStyle(style);
                }
                default -> throw new IllegalArgumentException();
            }
        }
    }

    private Path write(XSSFWorkbook workbook, String name) throws IOException {
        Path path = folder.resolve(name);
        try (workbook;
                var out = Files.newOutputStream(path)) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
        return path;
    }

    @Test
    void everySheetIsRecognizedByItself() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet orders = workbook.createSheet("Sales March");
        row(orders, 1, "Order #", "Order Date", "Item", "Qty", "Ship to ZIP");
        row(orders, 2, 1001, LocalDateTime.of(2026, 3, 14, 9, 30), "bolt", 2, 7102);
        row(orders, 3, "1002", "3/15/2026", "bolt", "1,234", "07102");
        XSSFSheet stock = workbook.createSheet("Stock");
        row(stock, 3, "FC", "SKU", "On Hand");
        row(stock, 5, "RNO", "bolt", "=4*10");
        row(stock, 6, "Total", "", "=SUM(C5:C5)");
        workbook.createSheet("Empty");
        row(workbook.createSheet("Notes"), 1, "call Ann", "about the pallets");
        ImportReview review = world.accept(write(workbook, "monday.xlsx"));
        assertThat(ImportWorld.errors(review)).isEmpty();
        assertThat(review.sheets())
                .extracting(SheetSummary::sheet, SheetSummary::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Sales March", "orders"),
                        org.assertj.core.groups.Tuple.tuple("Stock", "stock"),
                        org.assertj.core.groups.Tuple.tuple("Empty", "skipped"),
                        org.assertj.core.groups.Tuple.tuple("Notes", "skipped"));
        Row first = world.rows(Sheet.ORDERS).getFirst();
        assertThat(first.text("order_id")).isEqualTo("1001");
        assertThat(first.findDate("order_date")).contains(LocalDate.of(2026, 3, 14));
        assertThat(first.findTime("order_time")).contains(LocalTime.of(9, 30));
        assertThat(first.text("postal_code")).isEqualTo("07102");
        assertThat(world.rows(Sheet.ORDERS).getLast().number("quantity")).isEqualTo(1234);
        assertThat(world.workspace().stock().getFirst().onHand()).isEqualTo(40);
        assertThat(ImportWorld.warnings(review))
                .contains(
                        "monday.xlsx Stock 6  [Total] a row of totals is no data; it was left out",
                        "monday.xlsx Empty 0  [] passed over: there is nothing in it",
                        "monday.xlsx Notes 0  [] passed over: its headers [call Ann, about the pallets] are of no"
                                + " sheet that Spokes knows");
    }

    @Test
    void aWorkbookThatCountsDaysFrom1904IsReadRight() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        XSSFSheet stock = workbook.createSheet("stock");
        row(stock, 1, "center", "sku", "on_hand", "as_of");
        row(stock, 2, "RNO", "bolt", 1, LocalDateTime.of(2026, 3, 9, 0, 0));
        world.accept(write(workbook, "mac.xlsx"));
        assertThat(world.rows(Sheet.STOCK).getFirst().findDate("as_of")).contains(LocalDate.of(2026, 3, 9));
    }

    @Test
    void yesAndNoAndZerosBeforeACodeAreReadAsTheyAreShown() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet centers = workbook.createSheet("centers");
        row(centers, 1, "center", "postal_code", "takes_returns");
        row(centers, 2, "EDI", 7102, true);
        CellStyle zeros = workbook.createCellStyle();
        zeros.setDataFormat(workbook.createDataFormat().getFormat("00000"));
        centers.getRow(1).getCell(1).setCellStyle(zeros);
        ImportReview review = world.accept(write(workbook, "centers.xlsx"));
        assertThat(review.issues()).isEmpty();
        assertThat(world.workspace().centers().getLast().takesReturns()).isTrue();
        assertThat(world.workspace().centers().getLast().postalCode()).isEqualTo("07102");
    }

    @Test
    void anAmountThatIsShownInAnotherCurrencyIsTold() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet products = workbook.createSheet("products");
        row(products, 1, "sku", "unit_cost");
        String[] formats = {"#,##0.00 [$€-407]", "[$EUR] 0.00", "$#,##0.00", "[$-409]0.00", "[$USD] 0.00"};
        for (int i = 0; i < formats.length; i++) {
            row(products, i + 2, "nut " + i, 2.5);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
            products.getRow(i + 1).getCell(1).setCellStyle(style);
        }
        ImportReview review = world.accept(write(workbook, "products.xlsx"));
        assertThat(ImportWorld.errors(review))
                .containsExactly(
                        "products.xlsx products 2 unit_cost [€ 2.5] “€ 2.5” is not in USD, the currency of this"
                                + " workspace: convert it, Spokes does not; the row was left out",
                        "products.xlsx products 3 unit_cost [EUR 2.5] “EUR 2.5” is not in USD, the currency of this"
                                + " workspace: convert it, Spokes does not; the row was left out");
        assertThat(world.rows(Sheet.PRODUCTS).getLast().number("unit_cost")).isEqualTo(2.5);
    }

    @Test
    void aFormulaThatFailedIsTold() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet stock = workbook.createSheet("stock");
        row(stock, 1, "center", "sku", "on_hand");
        row(stock, 2, "RNO", "bolt", "=1/0");
        ImportReview review = world.review(write(workbook, "stock.xlsx"));
        assertThat(ImportWorld.errors(review))
                .containsExactly(
                        "stock.xlsx stock 2 on_hand [#DIV/0!] the formula in this cell failed (#DIV/0!): mend it in the"
                                + " spreadsheet; the row was left out");
    }

    @Test
    void aFormulaThatWasNeverComputedIsTold() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet stock = workbook.createSheet("stock");
        row(stock, 1, "center", "sku", "on_hand");
        row(stock, 2, "RNO", "bolt", "=4*10");
        Path path = folder.resolve("made by a script.xlsx");
        try (workbook;
                var out = Files.newOutputStream(path)) {
            workbook.write(out);
        }
        assertThat(ImportWorld.errors(world.review(path)))
                .singleElement()
                .asString()
                .contains("stock 2 on_hand")
                .contains("the formula in this cell was never computed: open the file in a spreadsheet program and save"
                        + " it");
    }

    @Test
    void oneSheetOfAWorkbookCanBeChosen() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        for (String name : new String[] {"March", "April"}) {
            XSSFSheet stock = workbook.createSheet(name);
            row(stock, 1, "center", "sku", "on_hand");
            row(stock, 2, "RNO", "bolt", name.length());
        }
        ImportOptions options = new ImportOptions(Optional.empty(), Optional.of("april"), Map.of(), ImportWorld.TODAY);
        ImportReview review = world.review(options, write(workbook, "stock.xlsx"));
        assertThat(review.sheets()).extracting(SheetSummary::sheet).containsExactly("April");
    }
}

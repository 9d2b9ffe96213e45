package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.review.ImportReview;
import spokes.model.sheet.Row;

/** Workbooks of Excel 97 to 2003, and those with a password; written by POI's model and read by its events. */
class OldWorkbookTest {
    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void aWorkspaceWithABolt() throws Exception {
        world = new ImportWorld(folder).withBasics();
    }

    private static void row(Sheet sheet, int number, Object... cells) {
        org.apache.poi.ss.usermodel.Row row = sheet.createRow(number - 1);
        for (int i = 0; i < cells.length; i++) {
            Cell cell = row.createCell(i);
            switch (cells[i]) {
                case String text when text.startsWith("=") -> cell.setCellFormula(text.substring(1));
                case String text -> cell.setCellValue(text);
                case Number value -> cell.setCellValue(value.doubleValue());
                case Boolean yes -> cell.setCellValue(yes);
                case LocalDateTime moment -> {
                    cell.setCellValue(moment);
                    cell.setCellStyle(shown(sheet.getWorkbook(), "m/d/yy h:mm"));
                }
                default -> throw new IllegalArgumentException();
            }
        }
    }

    private static CellStyle shown(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private Path write(HSSFWorkbook workbook, String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(bytes);
        }
        return world.bytes(name, bytes.toByteArray());
    }

    @Test
    void cellsAreWhatTheyAreShownAs() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        Sheet orders = workbook.createSheet("Sales March");
        row(orders, 1, "Order #", "Order Date", "Item", "Qty", "Ship to ZIP");
        row(orders, 2, 1001, LocalDateTime.of(2026, 3, 14, 9, 30), "bolt", "=2*3", 7102);
        orders.getRow(1).getCell(4).setCellStyle(shown(workbook, "00000"));
        row(orders, 3, "=\"10\"&\"02\"", 46095, "bolt", "(1,234)", "07102-1234");
        row(orders, 4, "Total", "", "", "=SUM(D2:D2)");
        Sheet centers = workbook.createSheet("centers");
        row(centers, 1, "center", "takes_returns", "latitude", "longitude");
        row(centers, 2, "EDI", true, 40, -74);
        ImportReview review = world.accept(write(workbook, "monday.xls"));
        assertThat(ImportWorld.errors(review)).isEmpty();
        Row first = world.rows(spokes.model.sheet.Sheet.ORDERS).getFirst();
        assertThat(first.findDate("order_date")).contains(LocalDate.of(2026, 3, 14));
        assertThat(first.findTime("order_time")).contains(LocalTime.of(9, 30));
        assertThat(first.number("quantity")).isEqualTo(6);
        assertThat(first.text("postal_code")).isEqualTo("07102");
        Row second = world.rows(spokes.model.sheet.Sheet.ORDERS).getLast();
        assertThat(second.text("order_id")).isEqualTo("1002");
        assertThat(second.findDate("order_date")).contains(LocalDate.of(2026, 3, 14));
        assertThat(second.number("quantity")).isEqualTo(-1234);
        assertThat(world.workspace().centers().getLast().takesReturns()).isTrue();
    }

    @Test
    void bareDaysCountFrom1904WhereTheWorkbookDoes() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.getInternalWorkbook().getRecords().stream()
                .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                .forEach(window -> window.setWindowing((short) 1));
        Sheet stock = workbook.createSheet("stock");
        row(stock, 1, "center", "sku", "on_hand", "as_of");
        row(stock, 2, "RNO", "bolt", 1, 44628);
        row(stock, 3, "HAM-2", "bolt", 1, 44628);
        stock.getRow(2).getCell(3).setCellStyle(shown(workbook, "yyyy-mm-dd"));
        world.accept(write(workbook, "mac.xls"));
        assertThat(world.rows(spokes.model.sheet.Sheet.STOCK))
                .extracting(row -> row.findDate("as_of").orElseThrow())
                .containsOnly(LocalDate.of(2026, 3, 9));
    }

    @Test
    void aHiddenSheetIsPassedOverUnlessItIsNamed() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        for (String name : new String[] {"stock", "old stock"}) {
            row(workbook.createSheet(name), 1, "center", "sku", "on_hand");
            row(workbook.getSheet(name), 2, "RNO", "bolt", name.length());
        }
        workbook.setSheetHidden(1, true);
        Path path = write(workbook, "two.xls");
        assertThat(ImportWorld.warnings(world.review(path)))
                .contains("two.xls old stock 0  [] passed over: the sheet is hidden; show it in the spreadsheet"
                        + " program, or import it with --sheet");
        ImportOptions named = new ImportOptions(
                java.util.Optional.empty(), java.util.Optional.of("old stock"), java.util.Map.of(), ImportWorld.TODAY);
        assertThat(world.review(named, path).sheets())
                .extracting(sheet -> sheet.sheet() + " " + sheet.stored())
                .containsExactly("old stock 1");
    }

    @Test
    void aPasswordIsNamedAsWhatItIs() throws Exception {
        HSSFWorkbook workbook = new HSSFWorkbook();
        row(workbook.createSheet("stock"), 1, "center", "sku", "on_hand");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        Path xls;
        try {
            xls = write(workbook, "locked.xls");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        for (Path locked : new Path[] {xls, lockedXlsx()}) {
            assertThat(ImportWorld.errors(world.review(locked)))
                    .containsExactly(
                            "%1$s  0  [] %1$s is locked with a password: open it in a spreadsheet program and save it without one"
                                    .formatted(locked.getFileName()));
        }
    }

    private Path lockedXlsx() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(new byte[4096]);
            }
            files.writeFilesystem(bytes);
        }
        return world.bytes("locked.xlsx", bytes.toByteArray());
    }

    @Test
    void aDocumentThatIsNoWorkbookAndOneThatWasCutOff() throws Exception {
        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
            files.writeFilesystem(letter);
        }
        assertThat(ImportWorld.errors(world.review(world.bytes("letter.xls", letter.toByteArray()))))
                .containsExactly("letter.xls  0  [] letter.xls is a file of Microsoft Office, but no workbook: save it"
                        + " as .xlsx or .csv");
        HSSFWorkbook workbook = new HSSFWorkbook();
        row(workbook.createSheet("stock"), 1, "center", "sku", "on_hand");
        Path whole = write(workbook, "whole.xls");
        byte[] bytes = java.nio.file.Files.readAllBytes(whole);
        assertThat(ImportWorld.errors(world.review(world.bytes("half.xls", Arrays.copyOf(bytes, bytes.length / 3)))))
                .singleElement()
                .asString()
                .startsWith("half.xls  0  [] half.xls is damaged, perhaps a download that was cut off");
    }
}

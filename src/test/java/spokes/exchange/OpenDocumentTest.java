package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.model.review.ImportReview;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Workbooks in OpenDocument format, as LibreOffice writes them. */
class OpenDocumentTest {
    private static final String MIME = "application/vnd.oasis.opendocument.spreadsheet";

    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void aWorkspaceWithABolt() throws Exception {
        world = new ImportWorld(folder).withBasics();
    }

    /** A workbook of tables in which {@code c} is a cell and {@code r} a row. */
    private Path write(String name, String tables) throws IOException {
        String body = tables.replaceAll("<(/?)r\\b", "<$1table:table-row")
                .replaceAll("<(/?)c\\b", "<$1table:table-cell")
                .replaceAll(" type=", " office:value-type=")
                .replaceAll(" value=", " office:value=");
        return zip(name, Map.of("mimetype", MIME, "content.xml", """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content
              xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
            <office:automatic-styles><style:style style:name="gone" style:family="table">
            <style:table-properties table:display="false"/></style:style></office:automatic-styles>
            <office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>
            """.formatted(body)));
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return world.bytes(name, bytes.toByteArray());
    }

    private static String words(String... words) {
        StringBuilder row = new StringBuilder("<r>");
        for (String word : words) {
            row.append(word.isEmpty() ? "<c/>" : "<c type=\"string\"><text:p>" + word + "</text:p></c>");
        }
        return row.append("</r>").toString();
    }

    private String errorOf(Path path) throws Exception {
        ImportReview review = world.review(path);
        assertThat(review.changes().isEmpty()).isTrue();
        return String.join("\n", ImportWorld.errors(review));
    }

    @Test
    void cellsAreWhatTheyAreShownAs() throws Exception {
        ImportReview review = world.accept(write(
                "monday.ods",
                "<table:table table:name=\"Sales March\"><table:table-column/>"
                        + words("Order #", "Order Date", "Order Time", "Item", "Qty", "Ship to ZIP", "Freight paid")
                        + """
                        <r><c type="float" value="1001"/><c type="date" office:date-value="2026-03-14"/>
                        <c type="time" office:time-value="PT09H30M00S"/>
                        <c type="string"><office:annotation><text:p>a remark</text:p></office:annotation>
                        <text:p>bolt</text:p></c>
                        <c table:formula="of:=2*3" type="float" value="6"><text:p>6</text:p></c>
                        <c type="float" value="7102"><text:p>07102</text:p></c>
                        <c type="currency" office:currency="USD" value="12.5"><text:p>$12.50</text:p></c></r>
                        <table:table-row table:number-rows-repeated="2"><c type="string"><text:p>1002</text:p></c>
                        <c type="date" office:date-value="2026-03-15T08:15:00"/><c/>
                        <c type="string" office:string-value="bolt"/><c type="string"><text:p>(1<text:s/>234)</text:p></c>
                        <c type="string"><text:p>89501</text:p></c><c table:number-columns-repeated="900"/></r>
                        <table:table-row table:number-rows-repeated="1048000"><c/></r></table:table>\
                        """));
        assertThat(ImportWorld.errors(review)).isEmpty();
        assertThat(ImportWorld.counts(review.sheets().getFirst())).isEqualTo("orders: 3 = 2 + 1 + 0, 0 repaired");
        Row first = world.rows(Sheet.ORDERS).getFirst();
        assertThat(first.text("order_id")).isEqualTo("1001");
        assertThat(first.findDate("order_date")).contains(LocalDate.of(2026, 3, 14));
        assertThat(first.findTime("order_time")).contains(LocalTime.of(9, 30));
        assertThat(first.text("sku")).isEqualTo("bolt");
        assertThat(first.number("quantity")).isEqualTo(6);
        assertThat(first.text("postal_code")).isEqualTo("07102");
        assertThat(first.number("freight_paid")).isEqualTo(12.5);
        Row second = world.rows(Sheet.ORDERS).getLast();
        assertThat(second.findDate("order_date")).contains(LocalDate.of(2026, 3, 15));
        assertThat(second.number("quantity")).isEqualTo(-1234);
    }

    @Test
    void mergedHeadersHiddenTablesAndDeletedRowsAreUnderstood() throws Exception {
        ImportReview review = world.accept(write(
                "stock.ods",
                "<table:tracked-changes><table:deletion>" + words("RNO", "bolt", "99")
                        + "</table:deletion></table:tracked-changes>"
                        + "<table:table table:name=\"Stock\"><table:table-header-rows><r>"
                        + "<c table:number-columns-spanned=\"2\" type=\"string\"><text:p>Where and what</text:p></c>"
                        + "<table:covered-table-cell/>"
                        + "<c table:number-columns-spanned=\"2\" type=\"string\"><text:p>Units</text:p></c>"
                        + "<table:covered-table-cell/></r>"
                        + words("Warehouse", "SKU", "On Hand", "Allocated")
                        + "</table:table-header-rows><r><c type=\"string\"><text:p>RNO</text:p></c>"
                        + "<c type=\"string\"><text:p>bolt</text:p></c><c type=\"float\" value=\"7\"/>"
                        + "<c type=\"float\" value=\"1\"/></r></table:table>"
                        + "<table:table table:name=\"old\" table:style-name=\"gone\">"
                        + words("center", "sku", "on_hand") + "</table:table>"));
        assertThat(world.workspace().stock()).singleElement().satisfies(stock -> {
            assertThat(stock.onHand()).isEqualTo(7);
            assertThat(stock.allocated()).isEqualTo(1);
        });
        assertThat(ImportWorld.warnings(review))
                .contains("stock.ods old 0  [] passed over: the sheet is hidden; show it in the spreadsheet program,"
                        + " or import it with --sheet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<table:table-row table:number-rows-repeated='1048000'><c table:number-columns-repeated='16384'"
                        + " type='float' value='1'/></r>|it repeats more cells than a person fills",
                "<r><c table:number-columns-repeated='2000000000' type='float' value='1'/></r>|it has a cell beyond"
                        + " the last column, XFD",
                "<table:table-row table:number-rows-repeated='1048576'/><r><c type='float' value='1'/></r>|it has a"
                        + " row beyond the last one, 1048576",
                "<r><c><text:p><text:s text:c='99999999'/>a</text:p></c></r>|",
            },
            quoteCharacter = '"')
    void repeatsThatNoPersonMadeAreRefused(String rows, String problem) throws Exception {
        String error = errorOf(write(
                "stock.ods",
                "<table:table table:name='stock'>" + words("center", "sku", "on_hand") + rows + "</table:table>"));
        assertThat(error)
                .isEqualTo(
                        problem == null
                                ? "stock.ods stock 2 sku [] sku is missing: every row of stock needs it; the row was"
                                        + " left out\nstock.ods stock 2 on_hand [] on_hand is missing: every row of"
                                        + " stock needs it; the row was left out"
                                : "stock.ods  0  [] stock.ods is not a workbook that a spreadsheet program wrote ("
                                        + problem + "): open it in one and save it again, or export it as .csv");
    }

    @Test
    void aPasswordADocumentTypeAndOtherDocumentsAreNamedAsWhatTheyAre() throws Exception {
        assertThat(errorOf(zip(
                        "locked.ods",
                        Map.of(
                                "mimetype",
                                MIME,
                                "content.xml",
                                "noise",
                                "META-INF/manifest.xml",
                                "<manifest><encryption-data/></manifest>"))))
                .isEqualTo("locked.ods  0  [] locked.ods is locked with a password: open it in a spreadsheet program"
                        + " and save it without one");
        assertThat(errorOf(zip("lol.ods", Map.of("mimetype", MIME, "content.xml", "<!DOCTYPE l [<!ENTITY a \"b\">]>"))))
                .contains("its XML has a document type");
        assertThat(errorOf(zip("half.ods", Map.of("mimetype", MIME, "content.xml", "<office:document-content>"))))
                .contains("half.ods cannot be read as a workbook: open it in a spreadsheet program");
        assertThat(errorOf(zip("letter.ods", Map.of("mimetype", MIME.replace("spreadsheet", "text")))))
                .isEqualTo("letter.ods  0  [] letter.ods is a zip file, but no workbook: save it as .xlsx or .csv");
        assertThat(errorOf(zip("book.xlsb", Map.of("xl/workbook.bin", "x"))))
                .isEqualTo("book.xlsb  0  [] book.xlsb is a binary workbook (.xlsb): save it as .xlsx or .csv");
    }

    @Test
    void aNumberThatIsNoneIsTold() throws Exception {
        String infinite = "<table:table table:name='stock'>" + words("center", "sku", "on_hand")
                + "<r><c><text:p>RNO</text:p></c><c><text:p>bolt</text:p></c><c type='float' value='Infinity'/></r>"
                + "<r><c><text:p>HAM-2</text:p></c><c><text:p>bolt</text:p></c><c type='float' value='1e999'/></r>"
                + "</table:table>";
        assertThat(errorOf(write("stock.ods", infinite)))
                .contains("stock 2 on_hand [Infinity] “Infinity” is not a number")
                .contains("stock 3 on_hand [Infinity] “Infinity” is not a number");
    }
}

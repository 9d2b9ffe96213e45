package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.Refused;
import spokes.model.review.ImportReview;
import spokes.model.sheet.Sheet;

/** What a planner reads when a file or a row is not as it should be, word for word. Nothing is stored of it. */
class BadInputTest {
    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void aWorkspaceWithABolt() throws Exception {
        world = new ImportWorld(folder).withBasics();
    }

    private void refused(String file, String lines, String... messages) throws Exception {
        ImportReview review = world.review(world.file(file, lines));
        assertThat(ImportWorld.errors(review)).containsExactly(messages);
        assertThat(review.changes().sheets()).isSubsetOf(Sheet.SETTINGS);
    }

    private String errorOf(Path file) throws Exception {
        ImportReview review = world.review(file);
        assertThat(review.changes().isEmpty()).isTrue();
        assertThat(review.issues()).hasSize(1);
        return ImportWorld.errors(review).getFirst();
    }

    @Test
    void aMissingColumn() throws Exception {
        refused(
                "stock.csv",
                "Warehouse,SKU,Color\nRNO,bolt,red\n",
                "stock.csv stock 1 on_hand [] stock needs a column on_hand (or QOH, Qty on Hand, Quantity on Hand, On"
                    + " Hand Qty, On Hand Quantity); the headers here are Warehouse, SKU, Color: rename one or import"
                    + " with --map 'THEIR HEADER=on_hand'; all rows were left out");
    }

    @Test
    void textInANumber() throws Exception {
        refused(
                "stock.csv",
                "center,sku,on_hand\nRNO,bolt,twelve\n",
                "stock.csv stock 2 on_hand [twelve] “twelve” is not a number; write a number as 12 or 12.5, or leave"
                        + " the cell blank; the row was left out");
    }

    @Test
    void carrierDaysThatAreNoWeekdays() throws Exception {
        refused(
                "services.csv",
                "service,days_1,carrier_days\npost,2,Mon-Sta\n",
                "services.csv services 2 carrier_days [Mon-Sta] “Mon-Sta” names no weekdays; write them as Mon-Sat or"
                        + " Mon,Wed,Fri, or leave the cell blank for Mon-Fri; the row was left out");
    }

    @Test
    void negativeStock() throws Exception {
        refused(
                "stock.csv",
                "center,sku,on_hand\nRNO,bolt,-5\nHAM-2,bolt,(7)\n",
                "stock.csv stock 2 on_hand [-5] stock of -5 is negative: count it again, or write 0; the row was left"
                        + " out",
                "stock.csv stock 3 on_hand [(7)] stock of -7 is negative: count it again, or write 0; the row was left"
                        + " out");
    }

    @Test
    void anUnknownCenter() throws Exception {
        refused(
                "stock.csv",
                "center,sku,on_hand\nHAM2,bolt,5\nOslo,bolt,5\n",
                "stock.csv stock 2 center [HAM2] no center “HAM2”; did you mean HAM-2?; the row was left out",
                "stock.csv stock 3 center [Oslo] no center “Oslo”; there are HAM-2, RNO; the row was left out");
    }

    @Test
    void aDuplicateKey() throws Exception {
        ImportReview review =
                world.review(world.file("stock.csv", "center,sku,on_hand\nRNO,bolt,5\nRNO,bolt,6\nRNO,bolt,5\n"));
        assertThat(ImportWorld.errors(review))
                .containsExactly(
                        "stock.csv stock 3  [] center RNO, sku bolt is there twice with different values, in row 2"
                                + " and row 3: keep one; the row was left out");
        assertThat(ImportWorld.counts(review.sheets().getFirst())).isEqualTo("stock: 3 = 1 + 1 + 1, 0 repaired");
    }

    @Test
    void anEmptyFile() throws Exception {
        assertThat(errorOf(world.bytes("orders.csv")))
                .isEqualTo("orders.csv  0  [] orders.csv is empty: export it again");
    }

    @Test
    void aPictureNamedXlsx() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
        assertThat(errorOf(world.bytes("stock.xlsx", png)))
                .isEqualTo("stock.xlsx  0  [] stock.xlsx is no workbook, whatever its name says (it is a PNG picture):"
                        + " save it as .xlsx or .csv");
        assertThat(errorOf(world.bytes("stock.csv", png)))
                .isEqualTo("stock.csv  0  [] stock.csv is no text file of rows, whatever its name says (it is a PNG"
                        + " picture): save it as .xlsx or .csv");
    }

    @Test
    void aWorkbookThatWasCutOff() throws Exception {
        byte[] whole = workbook();
        assertThat(errorOf(world.bytes("stock.xlsx", Arrays.copyOf(whole, whole.length / 2))))
                .isEqualTo(
                        "stock.xlsx  0  [] stock.xlsx is damaged, perhaps a download that was cut off: fetch it again");
    }

    @Test
    void anOldWorkbookThatWasCutOff() throws Exception {
        byte[] ole2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        assertThat(errorOf(world.bytes("stock.xls", ole2)))
                .isEqualTo("stock.xls  0  [] stock.xls is damaged, perhaps a download that was cut off: fetch it again,"
                        + " or open it in a spreadsheet program and save it as .xlsx");
    }

    @Test
    void aZipBomb() throws Exception {
        String zeros = "0".repeat(1_000_000);
        byte[] bomb = zip(Map.of(
                "xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", ("<v>" + zeros + "</v>").repeat(30)));
        assertThat(errorOf(world.bytes("stock.xlsx", bomb)))
                .isEqualTo("stock.xlsx  0  [] stock.xlsx is not a workbook that a spreadsheet program wrote (its part"
                        + " xl/worksheets/sheet1.xml unpacks to more than 250 times its size): open it in one"
                        + " and save it again, or export it as .csv");
    }

    @Test
    void aCellBeyondTheLastColumn() throws Exception {
        byte[] wide = zip(Map.of(
                "xl/workbook.xml",
                "<workbook/>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r=\"1\"><c r='ZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>"));
        assertThat(errorOf(world.bytes("stock.xlsx", wide)))
                .contains("it names a cell beyond the last one, XFD1048576");
    }

    @Test
    void aWorkbookWithADocumentType() throws Exception {
        byte[] entities = zip(Map.of("xl/workbook.xml", "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]><workbook/>"));
        assertThat(errorOf(world.bytes("stock.xlsx", entities))).contains("its XML has a document type");
    }

    @Test
    void aWebPageAndBytesThatAreNoText() throws Exception {
        assertThat(errorOf(world.file("stock.xls", "<html><table><tr><td>center</td></tr></table></html>")))
                .isEqualTo("stock.xls  0  [] stock.xls is no workbook, whatever its name says (it is a web page): save"
                        + " it as .xlsx or .csv");
        assertThat(errorOf(world.bytes("stock.csv", new byte[2000])))
                .isEqualTo("stock.csv  0  [] stock.csv is no text file of rows, whatever its name says: save it as"
                        + " .xlsx or .csv");
    }

    @Test
    void aNulInACellIsTheCellsFault() throws Exception {
        ImportReview review = world.review(world.file("stock.csv", "center,sku,on_hand\nRNO,bo\0lt,5\nRNO,bolt,6\n"));
        assertThat(ImportWorld.errors(review))
                .containsExactly(
                        "stock.csv stock 2 sku [bo\0lt] a code with a character that cannot be printed (U+0000):"
                                + " type it again; the row was left out");
    }

    @Test
    void aRowThatNeverEnds() throws Exception {
        assertThat(errorOf(world.file("stock.csv", "center,sku,on_hand\nRNO,bolt," + "5".repeat(5_000_000))))
                .isEqualTo("stock.csv  0  [] stock.csv cannot be read after row 1 (a row of more than 16,384 cells or"
                        + " 4,194,304 characters): look there for a quotation mark that opens and never closes");
        assertThat(errorOf(world.file("stock.csv", ",".repeat(100_000)))).contains("a row of more than 16,384 cells");
    }

    @Test
    void aCellOfTheGreatestLengthThereIs() throws Exception {
        ImportReview review = world.review(
                world.file("stock.csv", "center,sku,on_hand\nRNO," + "x".repeat(32_767) + ",5\nRNO,bolt,6\n"));
        assertThat(ImportWorld.errors(review))
                .singleElement()
                .asString()
                .isEqualTo("stock.csv stock 2 sku [%s…] a code of 32,767 characters: at most 255; the row was left out"
                        .formatted("x".repeat(200)));
        ImportReview number =
                world.review(world.file("stock.csv", "center,sku,on_hand\nRNO,bolt," + "7".repeat(32_767) + "\n"));
        assertThat(ImportWorld.errors(number))
                .singleElement()
                .asString()
                .contains("“%s…” is not a number".formatted("7".repeat(100)));
    }

    @Test
    void aWorkbookWithACellThatIsLongerThanCellsCanBe() throws Exception {
        byte[] bomb = zip(Map.of(
                "xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", "<v>" + "7".repeat(2_000_000) + "</v>"));
        assertThat(errorOf(world.bytes("stock.xlsx", bomb)))
                .contains("it holds a cell that is longer than cells can be");
    }

    @Test
    void aZipThatIsNoWorkbook() throws Exception {
        assertThat(errorOf(world.bytes("stock.xlsx", zip(Map.of("readme.txt", "hello")))))
                .isEqualTo("stock.xlsx  0  [] stock.xlsx is a zip file, but no workbook: save it as .xlsx or .csv");
    }

    @Test
    void aQuotationMarkThatNeverCloses() throws Exception {
        assertThat(errorOf(world.file("stock.csv", "center,sku,on_hand\nRNO,\"bolt,5\nRNO,nut,6\n")))
                .startsWith("stock.csv  0  [] stock.csv cannot be read after row 1 (")
                .endsWith("look there for a quotation mark that opens and never closes");
    }

    @Test
    void anotherCurrencyInACellOrHeader() throws Exception {
        refused(
                "products.csv",
                "sku,unit_cost\nnut,€3\nscrew,4 EUR\n",
                "products.csv products 2 unit_cost [€3] “€3” is not in USD, the currency of this workspace: convert"
                        + " it, Spokes does not; the row was left out",
                "products.csv products 3 unit_cost [4 EUR] “4 EUR” is not in USD, the currency of this workspace:"
                        + " convert it, Spokes does not; the row was left out");
        refused(
                "products.csv",
                "sku,Unit Cost (EUR)\nnut,3\n",
                "products.csv products 1 Unit Cost (EUR) [] “Unit Cost (EUR)” is not in USD, the currency of this"
                        + " workspace: convert it, Spokes does not; all rows were left out");
    }

    @Test
    void anotherCurrencyInTheSettings() throws Exception {
        refused(
                "settings.csv",
                "key,value\ncurrency,EUR\n",
                "settings.csv settings 2 value [EUR] this workspace's money is in USD, not EUR: Spokes converts"
                        + " nothing; use a new workspace for EUR; the row was left out");
    }

    @Test
    void settingsThatAreNone() throws Exception {
        refused(
                "settings.csv",
                "key,value\nhorizon,91\nhorizon_days,0\ncapital_rate,high\nplan_date,soon\nbaseline_center,HAM\n",
                "settings.csv settings 2 key [horizon] there is no setting “horizon”; did you mean horizon_days?; the"
                        + " row was left out",
                "settings.csv settings 3 value [0] horizon_days: 0 is not a whole number of days from 1 to 3650; its"
                        + " default is 91; the row was left out",
                "settings.csv settings 4 value [high] capital_rate: “high” is not a number; its default is 0.10; the"
                        + " row was left out",
                "settings.csv settings 5 value [soon] plan_date: “soon” is no date; write it as 2026-03-14; the row"
                        + " was left out",
                "settings.csv settings 6 value [HAM] there is no center “HAM”; did you mean HAM-2?; the row was left"
                        + " out");
    }

    @Test
    void settingsThatCannotBeComputedWith() throws Exception {
        refused(
                "settings.csv",
                "key,value\n"
                        + "conversion_effect,perhaps\n"
                        + "value_of_a_day,1e13\n"
                        + "touches_by_zone,1 2 3\n"
                        + "zone_bands_miles,50 150 300 600 1000 1400 far\n",
                "settings.csv settings 2 value [perhaps] conversion_effect: “perhaps” is neither on nor off; its"
                        + " default is off; the row was left out",
                "settings.csv settings 3 value [1e13] value_of_a_day: 10000000000000 is too large to compute with: at"
                        + " most 1000000000000; its default is 0; the row was left out",
                "settings.csv settings 4 value [1 2 3] touches_by_zone: “1 2 3” is no list of 9 numbers with blanks"
                        + " between them; its default is 2 2 3 3 4 4 5 5 5; the row was left out",
                "settings.csv settings 5 value [50 150 300 600 1000 1400 far] zone_bands_miles: “far” is not a number;"
                        + " its default is 50 150 300 600 1000 1400 1800; the row was left out");
    }

    @Test
    void numbersThatAreTooLargeToComputeWith() throws Exception {
        refused(
                "stock.csv",
                "center,sku,on_hand\nRNO,bolt,1000000000001\n",
                "stock.csv stock 2 on_hand [1000000000001] 1000000000001 is too large to compute with: correct it, at"
                        + " most 1000000000000; the row was left out");
        refused(
                "products.csv",
                "sku,unit_cost,weight_lb\nbolt,1e300,1\nnut,2,1e15\n",
                "products.csv products 2 unit_cost [1e300] 1.0E300 is too large to compute with: correct it, at most"
                        + " 1000000000000; the row was left out",
                "products.csv products 3 weight_lb [1e15] 453592370000000 is too large to compute with: correct it, at"
                        + " most 1000000000000; the row was left out");
        refused(
                "orders.csv",
                "order_id,order_date,sku,quantity,area\nO1,2026-03-01,bolt,-2e12,071\n",
                "orders.csv orders 2 quantity [-2e12] -2000000000000 is too large to compute with: correct it, at most"
                        + " 1000000000000; the row was left out");
    }

    @Test
    void orderLinesThatAddUpToMoreThanCanBeComputedWith() throws Exception {
        refused(
                "orders.csv",
                "order_id,order_date,sku,quantity,area,freight_paid\n"
                        + "O1,2026-03-01,bolt,9e11,071,1\nO1,2026-03-01,bolt,8e11,071,2\n",
                "orders.csv orders 2 quantity [9e11] the lines of this order and SKU add up to 1700000000000, too large"
                        + " to compute with: correct them, at most 1000000000000; the row was left out");
    }

    @Test
    void aSwitchIsReadAsPeopleWriteIt() throws Exception {
        world.accept("settings.csv", "key,value\nconversion_effect,Yes\n");
        assertThat(world.workspace().settings().isOn("conversion_effect")).isTrue();
    }

    @Test
    void theGreatestAmountThereIsIsTaken() throws Exception {
        world.accept("stock.csv", "center,sku,on_hand\nRNO,bolt,1000000000000\n");
        assertThat(world.rows(Sheet.STOCK))
                .extracting(row -> row.number("on_hand"))
                .containsExactly(1e12);
    }

    @Test
    void numbersAndDatesThatCannotBe() throws Exception {
        refused(
                "inbound.csv",
                """
                center,sku,units,arrival_date
                RNO,bolt,NaN,2026-03-01
                RNO,bolt,1e999,2026-03-01
                RNO,bolt,2.5,2026-03-01
                RNO,bolt,3,1899-12-31
                RNO,bolt,3,9999-12-31
                RNO,bolt,3,someday
                RNO,bolt,3,2026-02-30
                RNO,,3,2026-03-01
                """,
                "inbound.csv inbound 2 units [NaN] “NaN” is not a number; write a number as 12 or 12.5, or leave the"
                        + " cell blank; the row was left out",
                "inbound.csv inbound 3 units [1e999] “1e999” is not a number; write a number as 12 or 12.5, or leave"
                        + " the cell blank; the row was left out",
                "inbound.csv inbound 4 units [2.5] 2.5 is not a whole number; the row was left out",
                "inbound.csv inbound 5 arrival_date [1899-12-31] 1899-12-31 is not a day of this business: a date from"
                        + " 1970-01-01 to 2199-12-31, or blank; the row was left out",
                "inbound.csv inbound 6 arrival_date [9999-12-31] 9999-12-31 is not a day of this business: a date from"
                        + " 1970-01-01 to 2199-12-31, or blank; the row was left out",
                "inbound.csv inbound 7 arrival_date [someday] “someday” is not a date; write it as 2026-03-14; the row"
                        + " was left out",
                "inbound.csv inbound 8 arrival_date [2026-02-30] “2026-02-30” is not a date; write it as 2026-03-14;"
                        + " the row was left out",
                "inbound.csv inbound 9 sku [] sku is missing: every row of inbound needs it; the row was left out");
    }

    @Test
    void aFileOfAnotherKind() throws Exception {
        ImportReview review = world.review(world.file("guests.csv", "first name,last name\nAda,Lovelace\n"));
        assertThat(ImportWorld.errors(review))
                .containsExactly(
                        "guests.csv guests 0  [] its headers [first name, last name] are of no sheet that Spokes"
                            + " knows: name the file like one of [centers, products, areas, supply_points, demand,"
                            + " product_forecasts, product_forecast_weeks, orders, stock, inbound, transfers, lanes,"
                            + " rates, services, zones, freight, eligibility, adjustments, closures, settings,"
                            + " scenarios, scenario_changes], or import it --as one of them");
        assertThat(ImportWorld.counts(review.sheets().getFirst())).isEqualTo("skipped: 1 = 0 + 0 + 1, 0 repaired");
    }

    @Test
    void anOptionThatNamesWhatIsNotThere() throws Exception {
        Path stock = world.file("stock.csv", "Ort,sku,on_hand\nRNO,bolt,5\n");
        assertThatThrownBy(() -> world.review(options(null, null, Map.of("Orte", "center")), stock))
                .isInstanceOf(Refused.class)
                .hasMessage("no header “Orte”; there are on_hand, Ort, sku");
        assertThatThrownBy(() -> world.review(options("stocks", null, Map.of()), stock))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("there is no sheet “stocks”; there are centers, products");
        assertThatThrownBy(() -> world.review(options(null, "May", Map.of()), stock))
                .isInstanceOf(Refused.class)
                .hasMessage("no sheet “May”; there are [stock]");
        assertThatThrownBy(() -> world.review(options(null, null, Map.of("Ort", "whereabouts")), stock))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("no column “whereabouts”; there are center, client");
        assertThat(world.review(options(null, null, Map.of("Ort", "center")), stock)
                        .hasErrors())
                .isFalse();
    }

    @Test
    void aFileThatIsNotThereIsTheEnvironmentsFault() {
        assertThatThrownBy(() -> world.review(folder.resolve("no.csv"))).isInstanceOf(NoSuchFileException.class);
    }

    private static ImportOptions options(
            @org.jspecify.annotations.Nullable String as,
            @org.jspecify.annotations.Nullable String sheet,
            Map<String, String> mapping) {
        return new ImportOptions(Optional.ofNullable(as), Optional.ofNullable(sheet), mapping, ImportWorld.TODAY);
    }

    private byte[] workbook() throws IOException {
        Path path = folder.resolve("whole.xlsx");
        try (Workbook workbook = new Workbook(Files.newOutputStream(path), "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("stock");
            sheet.value(0, 0, "center");
        }
        return Files.readAllBytes(path);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

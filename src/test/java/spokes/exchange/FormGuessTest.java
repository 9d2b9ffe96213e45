package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.model.review.ImportReview;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** How files write things: separators, encodings, numbers and dates. */
class FormGuessTest {
    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void aWorkspaceWithABolt() throws Exception {
        world = new ImportWorld(folder).withBasics();
    }

    private Row product(String sku) {
        return world.rows(Sheet.PRODUCTS).stream()
                .filter(r -> r.text("sku").equals(sku))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void semicolonsDecimalCommasAndWindowsLettersAreGuessedAndTold() throws Exception {
        ImportReview review = world.accept(world.file(
                "products.csv",
                "sku;Bezeichnung;name;weight_kg;unit_cost\nnut;x;Öse;0,25;1.234,50\n",
                Charset.forName("windows-1252")));
        assertThat(product("nut").text("name")).isEqualTo("Öse");
        assertThat(product("nut").number("weight_kg")).isEqualTo(0.25);
        assertThat(product("nut").number("unit_cost")).isEqualTo(1234.5);
        assertThat(ImportWorld.warnings(review))
                .contains("products.csv products 0  [] guessed: encoding windows-1252, separator ;, decimal comma");
    }

    @Test
    void tabsWithCarriageReturnsAloneAndAMarkOfUtf8AreRead() throws Exception {
        world.accept("products.csv", "\ufeffsku\tname\tweight_kg\rnut\tBig, round\t2\r");
        assertThat(product("nut").text("name")).isEqualTo("Big, round");
        world.accept(world.file("products 2.csv", "\ufeffsku\tweight_kg\r\nnut\t3\r\n", StandardCharsets.UTF_16LE));
        assertThat(product("nut").number("weight_kg")).isEqualTo(3);
    }

    @Test
    void excelsOwnFirstLineSaysTheSeparator() throws Exception {
        ImportReview review = world.accept("products.csv", "sep=;\nsku;weight_kg\nnut;x\n");
        assertThat(ImportWorld.errors(review))
                .singleElement()
                .asString()
                .startsWith("products.csv products 3 weight_kg");
    }

    @Test
    void rowsAreNumberedAsTheSpreadsheetShowsThem() throws Exception {
        ImportReview review =
                world.accept("products.csv", "\n\nsku,name,weight_kg\n\nnut,\"two\nlines\",1\nscrew,,x\n");
        assertThat(ImportWorld.errors(review))
                .singleElement()
                .asString()
                .startsWith("products.csv products 6 weight_kg");
        assertThat(product("nut").text("name")).isEqualTo("two\nlines");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234|1234",
                "'1,234,567.5'|1234567.5",
                "$1,234.50|1234.5",
                "1 234.5|1234.5",
                "1'234.5|1234.5",
                "12 USD|12",
                "1.5e-05|1.5e-05",
                ".5|0.5",
                "+7|7",
                "1\u00a0234|1234",
                "1\u2009234.50|1234.5",
                "1\u202f234|1234",
                "1’234.5|1234.5",
                "US$ 1,234|1234",
                "$\u00a012.50|12.5",
                "12,34,567.5|1234567.5",
            })
    void aNumberIsReadHoweverAPersonWroteIt(String written, double meant) throws Exception {
        world.accept("products.csv", "sku\tunit_cost\nnut\t" + written + "\n");
        assertThat(product("nut").number("unit_cost")).isEqualTo(meant);
    }

    @Test
    void negativesComeInThreeForms() throws Exception {
        world.accept("orders.csv", """
            order_id,order_date,sku,quantity,area
            1,2026-03-01,bolt,(5),071
            2,2026-03-01,bolt,5-,071
            3,2026-03-01,bolt,−5,071
            """);
        assertThat(world.workspace().orders()).extracting(o -> o.quantity()).containsOnly(-5.0);
    }

    @Test
    void aShareMayBeAPercentage() throws Exception {
        ImportReview review = world.accept("products.csv", "sku,return_rate\nnut,19.3%\nscrew,19.3\n");
        assertThat(product("nut").number("return_rate")).isEqualTo(0.193);
        assertThat(ImportWorld.errors(review))
                .containsExactly(
                        "products.csv products 3 return_rate [19.3] 19.3 is too large for a share: write 19.3% or"
                                + " 0.193; the row was left out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-04|2026-03-04",
                "2026-03-04T23:10:00Z|2026-03-04",
                "2026/3/4|2026-03-04",
                "20260304|2026-03-04",
                "3/4/2026|2026-03-04",
                "3/4/26 1:05 PM|2026-03-04",
                "04.03.2026|2026-03-04",
                "4-Mar-26|2026-03-04",
                "Mar 4, 2026|2026-03-04",
                "4 March 2026 08:00|2026-03-04",
                "46085|2026-03-04",
                "46085.75|2026-03-04",
                "20260304093015|2026-03-04",
                "Wed, Mar 4, 2026|2026-03-04",
                "Wednesday, March 4, 2026 2:05 PM|2026-03-04",
                "Mar-04-2026|2026-03-04",
                "4/Mar/2026|2026-03-04",
                "4. März 2026|2026-03-04",
                "4 de marzo de 2026|2026-03-04",
                "4 mars 2026|2026-03-04",
                "2026年3月4日|2026-03-04",
                "2026.03.04.|2026-03-04",
                "Wed Mar 4 09:30:15 2026|2026-03-04",
                "Wed Mar 04 2026 09:30:15 GMT+0100 (CET)|2026-03-04",
                "2026-03-04T09:30:15.123+01:00|2026-03-04",
                "4\u00a0Sept\u00a02026|2026-09-04",
            })
    void aDateIsReadHoweverAProgramWroteIt(String written, String meant) throws Exception {
        world.accept("stock.csv", "center\tsku\ton_hand\tas_of\nRNO\tbolt\t1\t" + written + "\n");
        assertThat(world.rows(Sheet.STOCK).getFirst().findDate("as_of").map(Object::toString))
                .contains(meant);
    }

    @Test
    void aDayAboveTwelveAnywhereInTheColumnSaysWhatComesFirst() throws Exception {
        ImportReview review = world.accept("inbound.csv", """
            center,sku,units,arrival_date
            RNO,bolt,1,04/03/2026
            RNO,bolt,2,25/03/2026
            RNO,bolt,2,26/03/2026
            RNO,bolt,2,03/25/2026
            """);
        assertThat(world.rows(Sheet.INBOUND).getFirst().findDate("arrival_date").map(Object::toString))
                .contains("2026-03-04");
        assertThat(ImportWorld.errors(review))
                .containsExactly(
                        "inbound.csv inbound 5 arrival_date [03/25/2026] “03/25/2026” is not a date: the others of this"
                                + " column have the day first; write it as 2026-03-14; the row was left out");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"14 Mar", "1773480615", "Marvelous 4, 2026", "0", "2026-W11-6", "12/32/2026", "--", "1/0/1900"})
    void whatIsNoDayIsNotGuessedToBeOne(String written) throws Exception {
        ImportReview review =
                world.review(world.file("stock.csv", "center\tsku\ton_hand\tas_of\nRNO\tbolt\t1\t" + written + "\n"));
        assertThat(ImportWorld.errors(review)).singleElement().asString().contains("” is not a date");
    }

    @Test
    void textIsReadWhateverItsNameAndEncodingSay() throws Exception {
        String lines = "sku\tname\nnut\tÖse\n";
        world.accept(world.file("products.xls", lines, StandardCharsets.UTF_16LE));
        assertThat(product("nut").text("name")).isEqualTo("Öse");
        world.accept(world.file("products.csv", "sku|name\nnut|\u0081Öl\n", StandardCharsets.ISO_8859_1));
        assertThat(product("nut").text("name")).isEqualTo("\u0081Öl");
        world.accept(world.file("products.csv", "sep=|\r\nsku|name\r\nnut|a;b;c\r\n"));
        assertThat(product("nut").text("name")).isEqualTo("a;b;c");
    }

    @Test
    void aLetterThatWasLostIsTold() throws Exception {
        byte[] bytes = "sku,name\nÖse,ein Öhr\nnu?,x\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) 0xff;
        ImportReview review = world.review(world.bytes("products.csv", bytes));
        assertThat(ImportWorld.errors(review))
                .containsExactly(
                        "products.csv products 3 sku [nu\ufffd] a code with a character that was lost (\ufffd):"
                                + " export the file again as UTF-8, or type it again; the row was left out");
    }

    @Test
    void dateReadEitherWayIsTold() throws Exception {
        ImportReview review = world.accept("stock.csv", "center,sku,on_hand,as_of\nRNO,bolt,1,3/4/2026\n");
        assertThat(ImportWorld.warnings(review))
                .contains("stock.csv stock 0  [] guessed: dates in “as_of” with the month first, though they could be"
                        + " read either way");
    }

    @Test
    void unitsInHeadersAreConverted() throws Exception {
        world.accept("products.csv", "sku,Weight (lb),Length in,Width [mm],height_ft\nnut,2,10,50,1\n");
        Row nut = product("nut");
        assertThat(nut.number("weight_kg")).isEqualTo(0.90718474);
        assertThat(nut.number("length_cm")).isEqualTo(25.4);
        assertThat(nut.number("width_cm")).isEqualTo(5);
        assertThat(nut.number("height_cm")).isEqualTo(30.48);
    }

    @Test
    void aRateCardInKilogramsIsStoredInPounds() throws Exception {
        world.accept("rates.csv", "service,max_weight_kg,zone_1\nground,0.45359237,5\n");
        assertThat(world.workspace().rates().getFirst().maxWeightLb()).isEqualTo(1);
    }

    @Test
    void aWeightWithoutAUnitIsTakenAsKilogramsAndTold() throws Exception {
        ImportReview review = world.accept("products.csv", "Item,Weight\nnut,10\n");
        assertThat(ImportWorld.warnings(review))
                .contains("products.csv products 0  [] no unit is said: “Weight” as weight_kg; say it in the header, as"
                        + " “Weight (lb)”");
    }

    @Test
    void codesKeepTheirLeadingZeros() throws Exception {
        world.accept("products.csv", "sku,weight_kg\n00123,1\n");
        assertThat(product("00123").number("weight_kg")).isEqualTo(1);
    }

    @Test
    void codesThatAreWrappedInAFormulaOrMarkedAsTextAreUnwrapped() throws Exception {
        world.accept("products.csv", "sku,weight_kg\n=\"00123\",=\"2\"\n'00124,1\n");
        assertThat(product("00123").number("weight_kg")).isEqualTo(2);
        assertThat(world.rows(Sheet.PRODUCTS).getLast().text("sku")).endsWith("00124");
    }

    @Test
    void marksForNothingAreBlankWhereANumberBelongs() throws Exception {
        world.accept("products.csv", "sku,weight_kg,price\nnut,-,N/A\n");
        assertThat(product("nut").findNumber("weight_kg")).isEmpty();
    }
}

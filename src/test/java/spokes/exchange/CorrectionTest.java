package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.StockLevel;
import spokes.model.reading.DateOrder;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.SheetPlace;
import spokes.model.reading.SheetSummary;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;
import spokes.model.review.RawLine;
import spokes.model.review.SheetChoice;
import spokes.model.review.SheetFinding;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** What the planner says about a sheet counts, now and for the next of its kind; rows left out are mended and come in. */
class CorrectionTest {
    private static final String STOCK = "Where;What;How many\nRNO;bolt;12\nHAM-2;bolt;9\n";
    private static final SheetPlace PLACE = new SheetPlace("weekly.csv", "weekly");

    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void basics() throws IOException, Refused {
        world = new ImportWorld(folder).withBasics();
    }

    @Test
    void aSheetIsWhatThePlannerSaysAndSoAreItsColumns() throws IOException, Refused {
        ImportReview review = world.review(saying(PLACE, mapped()), world.file("weekly.csv", STOCK));

        assertThat(ImportWorld.counts(review.sheets().getFirst())).isEqualTo("stock: 2 = 2 + 0 + 0, 0 repaired");
    }

    @Test
    void whatWasSaidOnceCountsForTheNextReportWithTheseHeaders() throws IOException, Refused {
        String shape = finding(world.review(world.file("weekly.csv", STOCK))).shape();
        ImportChoices remembered = ImportChoices.NONE.withRemembered(Map.of(shape, mapped()));

        ImportReview next = world.review(
                ImportOptions.choosing(remembered, ImportWorld.TODAY),
                world.file("next week.csv", "How many;Where;What\n30;RNO;bolt\n"));

        assertThat(finding(next).memory()).isTrue();
        assertThat(ImportWorld.counts(next.sheets().getFirst())).isEqualTo("stock: 1 = 1 + 0 + 0, 0 repaired");
    }

    @Test
    void aCodeThatMeansAnotherCenterIsStoredAsThatInStockAndInOrders() throws IOException, Refused {
        ImportChoices meaning = ImportChoices.NONE.withAlias("HAM2", "HAM-2");

        ImportReview review = world.review(
                ImportOptions.choosing(meaning, ImportWorld.TODAY),
                world.file("stock.csv", "center,sku,on_hand\nHAM2,bolt,12\n"),
                world.file(
                        "orders.csv",
                        "order_id,order_date,sku,quantity,area,ship_center\n1,2026-03-01,bolt,2,071,HAM2\n"
                                + "1,2026-03-01,bolt,1,071,HAM2\n2,2026-03-01,bolt,1,071,HAM-2\n"));

        Workspace after = world.workspace().with(review.changes());
        assertThat(after.stock()).extracting(StockLevel::center).containsExactly("HAM-2");
        assertThat(after.table(Sheet.ORDERS).rows())
                .extracting(row -> row.text("ship_center"))
                .containsExactly("HAM-2", "HAM-2");
    }

    @Test
    void aSeparatorThatWasSaidIsFoundAgainByTheShapeBeforeIt() throws IOException, Refused {
        String odd = "center^sku^on_hand\nRNO^bolt^12\n";
        SheetChoice said = SheetChoice.GUESSED.withForm(WrittenForm.GUESSED.withSeparator("^"));
        ImportReview first =
                world.review(saying(new SheetPlace("stock.csv", "stock"), said), world.file("stock.csv", odd));
        assertThat(ImportWorld.counts(first.sheets().getFirst())).isEqualTo("stock: 1 = 1 + 0 + 0, 0 repaired");

        ImportChoices remembered =
                ImportChoices.NONE.withRemembered(Map.of(finding(first).shape(), said));
        ImportReview next =
                world.review(ImportOptions.choosing(remembered, ImportWorld.TODAY), world.file("stock 2.csv", odd));
        assertThat(finding(next).memory()).isTrue();
        assertThat(ImportWorld.counts(next.sheets().getFirst())).isEqualTo("stock: 1 = 1 + 0 + 0, 0 repaired");
    }

    @Test
    void whatCanBeReadEitherWayIsReadAsThePlannerSays() throws IOException, Refused {
        Path orders =
                world.file("orders.csv", "order_id,order_date,sku,quantity,postal_code\n1,03/04/2026,bolt,1,07102\n");
        SheetChoice dayFirst =
                SheetChoice.GUESSED.withForm(WrittenForm.GUESSED.withDateOrder("order_date", DateOrder.DAY_FIRST));

        ImportReview asked = world.review(orders);
        ImportReview answered = world.review(saying(new SheetPlace("orders.csv", "orders"), dayFirst), orders);

        assertThat(asked.sheets().getFirst().guess().questions()).hasSize(1);
        assertThat(finding(asked).totals().first()).contains(LocalDate.of(2026, 3, 4));
        assertThat(finding(answered).totals().first()).contains(LocalDate.of(2026, 4, 3));
    }

    @Test
    void aCodeThatNobodyKnowsIsReadAsTheOneThatIsMeant() throws IOException, Refused {
        Path stock = world.file("stock.csv", "center,sku,on_hand\nHAM2,bolt,30\nRNO,bolt,5\n");

        ImportReview review = world.review(
                ImportOptions.choosing(ImportChoices.NONE.withAlias("HAM2", "HAM-2"), ImportWorld.TODAY), stock);

        assertThat(ImportWorld.counts(review.sheets().getFirst())).isEqualTo("stock: 2 = 2 + 0 + 0, 1 repaired");
        assertThat(finding(review).preview().getFirst().repaired()).isEqualTo(Map.of("center", "HAM2"));
    }

    @Test
    void rowsLeftOutAreSavedMendedAndComeIn() throws IOException, Refused {
        Path stock = world.file(
                "stock.csv", "Warehouse;sku;on_hand;Note\nHAM2;bolt;1.234;=SUM(A1)\nRNO;bolt;5;\nRNO;nut;many;-7\n");
        Path mend = Files.createDirectory(folder.resolve("mend"));

        List<Path> saved = new Importer(ImportWorld.PLACES)
                .saveLeftOut(
                        world.workspace(),
                        List.of(stock),
                        ImportOptions.guessing(ImportWorld.TODAY),
                        mend,
                        Progress.UNWATCHED);

        assertThat(saved).containsExactly(mend.resolve("stock left out.csv"));
        String text = Files.readString(saved.getFirst());
        assertThat(text.lines())
                .containsExactly(
                        "\uFEFFWarehouse;sku;on_hand;Note;spokes_left_out_because",
                        "HAM2;bolt;1.234;'=SUM(A1);\"no center “HAM2”; did you mean HAM-2?\"",
                        "RNO;nut;many;-7;\"“many” is not a number; write a number as 12 or 12.5, or leave the cell"
                                + " blank\"");

        Files.writeString(saved.getFirst(), text.replace("HAM2;", "HAM-2;").replace("many;", "6;"));
        ImportReview mended = world.review(saved.getFirst());
        assertThat(ImportWorld.counts(mended.sheets().getFirst())).isEqualTo("stock: 2 = 2 + 0 + 0, 0 repaired");
    }

    @Test
    void aSheetThatLacksAColumnIsLeftOutWhole() throws IOException, Refused {
        Path stock = world.file("stock.csv", "center,sku\nRNO,bolt\nHAM-2,bolt\n");

        List<Path> saved = new Importer(ImportWorld.PLACES)
                .saveLeftOut(
                        world.workspace(),
                        List.of(stock),
                        ImportOptions.guessing(ImportWorld.TODAY),
                        folder,
                        Progress.UNWATCHED);

        assertThat(Files.readAllLines(saved.getFirst()))
                .hasSize(3)
                .last()
                .satisfies(line -> assertThat(line).startsWith("HAM-2,bolt,\"stock needs a column on_hand"));
    }

    @Test
    void problemsAreSavedAsTheyAreListed() throws IOException, Refused {
        ImportReview review = world.review(world.file("stock.csv", "center,sku,on_hand\nHAM2,bolt,30\n"));
        Path file = folder.resolve("problems.csv");

        IssueFile.write(review.issues(), file);

        assertThat(Files.readAllLines(file, StandardCharsets.UTF_8).subList(0, 2))
                .containsExactly(
                        "\uFEFFfile,sheet,row,column,value,severity,message",
                        "stock.csv,stock,2,center,HAM2,error,no center “HAM2”; did you mean HAM-2?; the row was left"
                                + " out");
    }

    @Test
    void aRowIsFoundAgainWithItsNeighbors() throws IOException {
        Path stock = world.file("stock.csv", "center;sku\nA;1\nB;2\n\nC;3\nD;4\n");

        assertThat(RowFinder.find(stock, "stock", 3, WrittenForm.GUESSED))
                .containsExactly(new RawLine(2, List.of("A", "1")), new RawLine(3, List.of("B", "2")));
        assertThat(RowFinder.find(stock, "stock", 99, WrittenForm.GUESSED)).isEmpty();
    }

    @Test
    void aCenterMadeWithTheImportIsStoredWithIt() throws IOException, Refused {
        ImportChoices made =
                ImportChoices.NONE.withCenters(List.of(Row.blank(Sheet.CENTERS).with("center", "SEA")));
        ImportReview review = world.review(
                ImportOptions.choosing(made, ImportWorld.TODAY),
                world.file("stock.csv", "center,sku,on_hand\nSEA,bolt,30\n"));

        assertThat(review.issues()).extracting(ImportIssue::severity).doesNotContain(ImportIssue.Severity.ERROR);
        assertThat(review.changes().sheets()).contains(Sheet.CENTERS, Sheet.STOCK);
    }

    @Test
    void twoExportsOfOneNameAreTwoFiles() throws IOException, Refused {
        String orders = "order_id,order_date,sku,quantity,postal_code\n1,2026-03-04,bolt,2,07102\n";
        Path monday = Files.createDirectories(folder.resolve("monday")).resolve("orders.csv");
        Path tuesday = Files.createDirectories(folder.resolve("tuesday")).resolve("orders.csv");
        Files.writeString(monday, orders);
        Files.writeString(tuesday, orders + "2,2026-03-05,bolt,1,07102\n");

        ImportReview review = world.accept(monday, tuesday);

        assertThat(review.sheets())
                .extracting(SheetSummary::file)
                .containsExactly("monday/orders.csv", "tuesday/orders.csv");
        assertThat(world.rows(Sheet.ORDERS))
                .extracting(row -> row.number("quantity"))
                .containsExactly(2.0, 1.0);
    }

    private static SheetChoice mapped() {
        return SheetChoice.GUESSED
                .as(Sheet.STOCK)
                .withColumn("Where", "center")
                .withColumn("What", "sku")
                .withColumn("How many", "on_hand");
    }

    private static ImportOptions saying(SheetPlace place, SheetChoice choice) {
        return ImportOptions.choosing(ImportChoices.NONE.with(place, choice), ImportWorld.TODAY);
    }

    private static SheetFinding finding(ImportReview review) {
        return review.findings().sheets().getFirst();
    }
}

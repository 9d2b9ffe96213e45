package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spokes.model.reading.SheetGuess;
import spokes.model.reading.SheetPlace;
import spokes.model.reading.SheetSummary;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;
import spokes.model.review.SheetChoice;
import spokes.model.sheet.Sheet;

/** What a sheet is, where its headers are, and which column is which: never by position. */
class RecognitionTest {
    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void aWorkspaceWithABolt() throws Exception {
        world = new ImportWorld(folder).withBasics();
    }

    private SheetSummary sheet(String file, String lines) throws Exception {
        ImportReview review = world.review(world.file(file, lines));
        assertThat(ImportWorld.errors(review)).isEmpty();
        return review.sheets().getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Inventory report,,\nAs of 3/14/2026,,\n,,\nWarehouse,Item,On Hand\n",
                "Location,Product,Quantity\nCode,SKU,On Hand\n",
                ",,Stock\nWarehouse,SKU,On\n,,Hand\n",
                "Where and what,,Units\nWarehouse,SKU,On Hand\n",
            })
    void headersMayBeBelowATitleOrOverSeveralRows(String headers) throws Exception {
        SheetSummary stock = sheet("inventory.csv", headers + "RNO,bolt,5\nHAM-2,bolt,7\nTotal,,12\n");
        assertThat(ImportWorld.counts(stock)).isEqualTo("stock: 2 = 2 + 0 + 0, 0 repaired");
        assertThat(stock.mapping().values()).containsExactly("center", "sku", "on_hand");
    }

    @Test
    void aUnitBelowAHeaderBelongsToIt() throws Exception {
        world.accept("products.csv", "SKU,Weight,Length\n,(lb),(in)\nnut,2,10\n");
        assertThat(world.rows(Sheet.PRODUCTS).getLast().number("weight_kg")).isEqualTo(0.90718474);
        assertThat(world.rows(Sheet.PRODUCTS).getLast().number("length_cm")).isEqualTo(25.4);
    }

    @Test
    void blankColumnsAndRowsBetweenDoNotMatter() throws Exception {
        SheetSummary stock =
                sheet("stock.csv", ",Warehouse,,Item,,On Hand,\n,,,,,,\n,RNO,,bolt,,5,\n\n,HAM-2,,bolt,,7,\n");
        assertThat(ImportWorld.counts(stock)).isEqualTo("stock: 2 = 2 + 0 + 0, 0 repaired");
    }

    @Test
    void columnsWithUnknownHeadersAreToldByWhatTheyHold() throws Exception {
        ImportReview review = world.review(world.file("stock.csv", "Wieviel,Was,Wo\n5,bolt,RNO\n7,bolt,HAM-2\n"));
        assertThat(review.sheets().getFirst().mapping())
                .isEqualTo(Map.of("Wieviel", "on_hand", "Was", "sku", "Wo", "center"));
        assertThat(ImportWorld.warnings(review))
                .contains("stock.csv stock 0  [] taken for what they hold, not for their headers: “Wieviel” as on_hand,"
                        + " “Was” as sku, “Wo” as center; if that is wrong, import with --map");
    }

    @Test
    void aSheetWithoutHeadersIsToldByWhatItHolds() throws Exception {
        SheetSummary orders = sheet(
                "march.csv", "O1,2026-03-14,bolt,2,07102\nO2,2026-03-15,bolt,1,89501\nO3,2026-03-16,bolt,1,89501\n");
        assertThat(ImportWorld.counts(orders)).isEqualTo("orders: 3 = 3 + 0 + 0, 0 repaired");
        assertThat(orders.mapping()).containsEntry("column A", "order_id").containsEntry("column E", "postal_code");
        assertThat(orders.guess().confidence()).isEqualTo(0.42);
    }

    @Test
    void ofTwoColumnsThatMayBeMeantNoneIsTaken() throws Exception {
        ImportReview review = world.review(world.file("stock.csv", "Wo,Was,Soll,Ist\nRNO,bolt,5,7\n"));
        assertThat(ImportWorld.errors(review))
                .singleElement()
                .asString()
                .startsWith("stock.csv stock 1 on_hand [] stock needs a column on_hand")
                .contains("the headers here are Wo, Was, Soll, Ist");
    }

    @Test
    void confidenceFallsWithTheWaysAColumnIsTold() throws Exception {
        SheetGuess named =
                sheet("stock.csv", "center,sku,on_hand\nRNO,bolt,5\n").guess();
        SheetGuess synonyms =
                sheet("levels.csv", "Warehouse,Item,On Hand Qty\nRNO,bolt,5\n").guess();
        SheetGuess held = sheet("levels.csv", "Wo,Was,Wieviel\nRNO,bolt,5\n").guess();
        assertThat(named.confidence()).isEqualTo(1);
        assertThat(named.reasons()).containsExactly("its name is stock");
        assertThat(synonyms.confidence()).isBetween(0.6, 0.95);
        assertThat(synonyms.reasons()).contains("“Warehouse” is another name of center");
        assertThat(held.confidence()).isLessThan(synonyms.confidence());
        assertThat(held.reasons()).contains("“Wo” holds what center is");
    }

    @Test
    void headersOfOneNameAreTold() throws Exception {
        assertThat(ImportWorld.warnings(
                        world.review(world.file("stock.csv", "center,sku,on_hand,on_hand\nRNO,bolt,5,6\n"))))
                .contains("stock.csv stock 0  [] several columns are named “on_hand”: the first is taken and the others"
                        + " are not; rename or delete them");
    }

    @Test
    void thePlannerWins() throws Exception {
        Path file = world.file("levels.csv", "made by Ann,,\nWo,Was,Soll,Ist\nRNO,bolt,5,7\n");
        SheetPlace place = new SheetPlace("levels.csv", "levels");
        SheetChoice choice = SheetChoice.GUESSED
                .as(Sheet.STOCK)
                .withColumn("Ist", "on_hand")
                .withColumn("Soll", "")
                .withForm(WrittenForm.GUESSED.withHeaders(2, 1));
        ImportOptions options = ImportOptions.choosing(ImportChoices.NONE.with(place, choice), ImportWorld.TODAY);
        ImportReview review = world.review(options, file);
        assertThat(ImportWorld.errors(review)).isEmpty();
        assertThat(review.sheets().getFirst().mapping())
                .isEqualTo(Map.of("Wo", "center", "Was", "sku", "Ist", "on_hand"));
        SheetChoice out = SheetChoice.GUESSED.passingOver();
        ImportReview left =
                world.review(ImportOptions.choosing(ImportChoices.NONE.with(place, out), ImportWorld.TODAY), file);
        assertThat(ImportWorld.warnings(left))
                .isEqualTo(List.of("levels.csv levels 0  [] passed over: left out, as you said"));
    }
}

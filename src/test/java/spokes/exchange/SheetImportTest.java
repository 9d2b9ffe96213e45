package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.place.Area;
import spokes.model.place.Place;
import spokes.model.reading.SheetSummary;
import spokes.model.review.ImportReview;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** What an import makes of sheets other than orders. */
class SheetImportTest {
    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void aWorkspaceWithABolt() throws Exception {
        world = new ImportWorld(folder).withBasics();
    }

    @Test
    void aStockReportIsRecognizedWhateverItsName() throws Exception {
        ImportReview review = world.accept("portal_export_17.csv", """
            Inventory report of HAM-2
            Warehouse,Item Number,Description,On Hand,Allocated
            RNO,bolt,Bolt,40,5
            HAM-2,bolt,Bolt,7,
            Grand Total,,,47,5
            """);
        assertThat(ImportWorld.counts(review.sheets().getFirst())).isEqualTo("stock: 2 = 2 + 0 + 0, 0 repaired");
        assertThat(ImportWorld.warnings(review))
                .contains("portal_export_17.csv portal_export_17 5  [Grand Total] a row of totals is no data; it was"
                        + " left out");
        assertThat(world.workspace().stock()).extracting(s -> s.usable()).containsExactly(35.0, 7.0);
    }

    @Test
    void aFileNamedLikeASheetIsThatSheet() throws Exception {
        ImportReview review = world.review(world.file("Supply Points.csv", "Code,Lat,Lon\nNGB,29.9,121.8\n"));
        assertThat(review.sheets()).extracting(SheetSummary::kind).containsExactly("supply_points");
    }

    @Test
    void namesLikeThoseOfASheetHelp() throws Exception {
        ImportReview review = world.review(
                world.file("open_POs 2026-03.csv", "PO,Item,Qty,ETA,Warehouse\nP1,bolt,5,2026-03-09,RNO\n"),
                world.file("orders_2026-03.csv", "order_id,order_date,sku,quantity,area\n1,2026-03-01,bolt,2,071\n"));
        assertThat(review.sheets()).extracting(SheetSummary::kind).containsExactly("inbound", "orders");
    }

    @Test
    void resultsOfSpokesArePassedOver() throws Exception {
        ImportReview review = world.review(world.file("kpis.csv", "measure,plan\ntotal,5\n"));
        assertThat(ImportWorld.warnings(review))
                .containsExactly("kpis.csv kpis 0  [] passed over: Spokes computes it; it is not imported");
        assertThat(review.sheets()).extracting(SheetSummary::kind).containsExactly("skipped");
    }

    @Test
    void theOrderOfTheFilesOfACallDoesNotMatter() throws Exception {
        Path stock = world.file("a_stock.csv", "center,sku,on_hand\nOSL,nut,5\n");
        Path centers = world.file("centers.csv", "center\nOSL\n");
        ImportReview review = world.review(stock, centers);
        assertThat(review.hasErrors()).isFalse();
        assertThat(world.review(centers, stock)).isEqualTo(review);
    }

    @Test
    void aColumnThatASheetHasNotKeepsItsOldCells() throws Exception {
        world.accept("products.csv", "sku,price\nbolt,9\n");
        Row bolt = world.rows(Sheet.PRODUCTS).getFirst();
        assertThat(bolt.number("price")).isEqualTo(9);
        assertThat(bolt.number("weight_kg")).isEqualTo(1);
    }

    @Test
    void nothingAbsentIsDeleted() throws Exception {
        world.accept("centers.csv", "center\nOSL\n");
        assertThat(world.workspace().centers()).hasSize(3);
    }

    @Test
    void aCenterGetsThePlaceOfItsZipAndANewOneWithANewZip() throws Exception {
        world.accept("centers.csv", "center,postal_code\nEDI,7102\n");
        assertThat(world.workspace().centers().getLast().place()).contains(new Place(40.7357, -74.1724));
        world.accept("centers.csv", "center,postal_code\nEDI,89501\n");
        assertThat(world.workspace().centers().getLast().place()).contains(new Place(39.53, -119.81));
        world.accept("centers.csv", "center,postal_code,latitude,longitude\nEDI,89501,1,2\n");
        assertThat(world.workspace().centers().getLast().place()).contains(new Place(1, 2));
    }

    @Test
    void areasOfDemandAreMadeFromZipsAndCountries() throws Exception {
        ImportReview review = world.accept(
                "demand.csv", "area,sku,units_per_day\n071,bolt,1\n07102,bolt,1\nGermany,bolt,1\nAtlantis,bolt,1\n");
        assertThat(world.workspace().areas())
                .extracting(Area::code)
                .containsExactly("071", "07102", "Germany", "Atlantis");
        assertThat(world.workspace().areas().get(1).place()).contains(new Place(40.7357, -74.1724));
        assertThat(ImportWorld.warnings(review)).anyMatch(w -> w.contains("no place is known of area “Atlantis”"));
        assertThat(ImportWorld.counts(review.sheets().getFirst())).isEqualTo("demand: 4 = 4 + 0 + 0, 0 repaired");
    }

    @Test
    void areasWithoutAPlaceAreFine() throws Exception {
        ImportReview review = world.accept("areas.csv", "area\nZ0001\n071\n");
        assertThat(review.issues()).isEmpty();
        assertThat(world.workspace().areas())
                .extracting(a -> a.place().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void transfersWithoutAnIdFindThemselvesAgain() throws Exception {
        String transfers =
                "from,to,sku,units,departure_date\nHAM-2,RNO,bolt,5,2026-03-02\nHAM-2,RNO,bolt,6,2026-03-09\n";
        world.accept("transfers.csv", transfers);
        assertThat(world.workspace().transfers()).extracting(t -> t.id()).containsExactly("T-0001", "T-0002");
        assertThat(world.accept("transfers.csv", transfers).changes().isEmpty()).isTrue();
        world.accept(
                "transfers.csv", "from,to,sku,units,departure_date,status\nHAM-2,RNO,bolt,5,2026-03-02,In Transit\n");
        assertThat(world.workspace().transfers().getFirst().status().name()).isEqualTo("SENT");
        assertThat(world.workspace().transfers()).hasSize(2);
    }

    @Test
    void aNewStockSheetKeepsPlannedTransfers() throws Exception {
        world.accept("transfers.csv", "from,to,sku,units\nHAM-2,RNO,bolt,5\n");
        world.accept("stock.csv", "center,sku,on_hand,as_of\nHAM-2,bolt,50,2026-03-09\n");
        assertThat(world.workspace().transfers()).hasSize(1);
        assertThat(world.workspace().settings().planDate()).isEqualTo(ImportWorld.TODAY);
    }

    @Test
    void withoutOrdersThePlanBeginsOnTheDayOfTheStockCount() throws Exception {
        world.accept("stock.csv", "center,sku,on_hand,as_of\nHAM-2,bolt,50,2026-03-09\n");
        assertThat(world.workspace().settings().planDate()).isEqualTo("2026-03-09");
    }

    @Test
    void settingsAreBroughtIntoTheirUsualForm() throws Exception {
        ImportReview review = world.accept("settings.csv", """
            Setting,Value
            Plan Date,3/14/2026
            capital_rate,12%
            Horizon days,28.0
            service,USPS Priority Mail (retail)
            baseline_center,RNO
            """);
        assertThat(ImportWorld.errors(review)).isEmpty();
        assertThat(world.workspace().settings().planDate()).isEqualTo("2026-03-14");
        assertThat(world.workspace().settings().number("capital_rate")).isEqualTo(0.12);
        assertThat(world.workspace().settings().horizonDays()).isEqualTo(28);
    }

    @Test
    void aNewWorkspaceTakesTheCurrencyThatItsSettingsBring() throws Exception {
        ImportWorld fresh = new ImportWorld(folder);
        ImportReview review = fresh.accept(
                fresh.file("settings.csv", "key,value\ncurrency,EUR\n"),
                fresh.file("products.csv", "sku,unit_cost,price\nnut,€3,\"$4\"\n"));
        assertThat(ImportWorld.errors(review))
                .singleElement()
                .asString()
                .contains("“$4” is not in EUR, the currency of this workspace");
        assertThat(fresh.workspace().settings().text("currency")).isEqualTo("EUR");
    }

    @Test
    void productsWithoutWeightSizeOrPriceAreCounted() throws Exception {
        ImportReview review = world.accept("products.csv", "sku,weight_kg,price\nnut,,\nscrew,1,2\n");
        assertThat(ImportWorld.warnings(review))
                .containsExactly(
                        "products.csv products 0  [] 1 of 2 products have no weight (nut): each costs nothing to ship"
                                + " by weight",
                        "products.csv products 0  [] 2 of 2 products have no length, width or height (nut, screw):"
                                + " each takes no room",
                        "products.csv products 0  [] 1 of 2 products have no price (nut): each loses no margin when it"
                                + " is out");
    }

    @Test
    void headersAloneAreARemark() throws Exception {
        ImportReview review = world.review(world.file("stock.csv", "center,sku,on_hand\n"));
        assertThat(review.hasErrors()).isFalse();
        assertThat(ImportWorld.warnings(review))
                .containsExactly("stock.csv stock 0  [] there is no row below its headers");
    }

    @Test
    void whatThePlannerSaysGoesBeforeEveryGuess() throws Exception {
        ImportOptions options = new ImportOptions(
                Optional.of("stock"), Optional.empty(), java.util.Map.of("Ort", "center"), ImportWorld.TODAY);
        ImportReview review = world.review(options, world.file("orders.csv", "Ort,SKU,Qty\nRNO,bolt,3\n"));
        assertThat(review.sheets()).extracting(SheetSummary::kind).containsExactly("stock");
        assertThat(review.hasErrors()).isFalse();
    }

    @Test
    void rulesForNothingAreLeftOut() throws Exception {
        ImportReview review = world.review(
                world.file("eligibility.csv", "center,sku,category,allowed\nRNO,,,no\nRNO,,battery,no\n"),
                world.file("transfers.csv", "from,to,sku,units\nRNO,RNO,bolt,1\n"));
        assertThat(ImportWorld.errors(review))
                .containsExactly(
                        "eligibility.csv eligibility 2  [] neither sku nor category: it is not known what the rule is"
                                + " for; the row was left out",
                        "transfers.csv transfers 2 to [RNO] from and to are both “RNO”; the row was left out");
    }

    @Test
    void aSupplyPointGetsThePlaceOfItsZip() throws Exception {
        world.accept("supply_points.csv", "supply_point,postal_code\nNewark port,7102\nShanghai,200000\n");
        assertThat(world.workspace().supplyPoints())
                .extracting(s -> s.place())
                .containsExactly(Optional.of(new Place(40.7357, -74.1724)), Optional.empty());
    }
}

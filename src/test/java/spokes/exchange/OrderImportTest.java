package spokes.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.goods.OrderLine;
import spokes.model.review.ImportReview;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** What an import makes of orders. */
class OrderImportTest {
    @TempDir
    private Path folder;

    private ImportWorld world;

    @BeforeEach
    void aWorkspaceWithABolt() throws Exception {
        world = new ImportWorld(folder).withBasics();
    }

    @Test
    void ordersOfAPortalAreRecognizedByTheirHeaders() throws Exception {
        ImportReview review = world.accept("Export 2026-03.csv", """
            Order #,Order Date,Item Number,Quantity Ordered,Ship to ZIP,Customer
            1001,03/14/2026,bolt,"1,234",07102,Ann
            """);
        assertThat(review.sheets().getFirst().mapping())
                .containsExactly(
                        java.util.Map.entry("Order #", "order_id"),
                        java.util.Map.entry("Order Date", "order_date"),
                        java.util.Map.entry("Item Number", "sku"),
                        java.util.Map.entry("Quantity Ordered", "quantity"),
                        java.util.Map.entry("Ship to ZIP", "postal_code"));
        OrderLine line = world.workspace().orders().getFirst();
        assertThat(line.orderId()).isEqualTo("1001");
        assertThat(line.quantity()).isEqualTo(1234);
        assertThat(line.date()).isEqualTo("2026-03-14");
        assertThat(line.area()).isEqualTo("071");
        assertThat(ImportWorld.errors(review)).isEmpty();
        assertThat(ImportWorld.warnings(review))
                .containsExactly(
                        "Export 2026-03.csv Export 2026-03 0  [] guessed: dates in “Order Date” with the month first",
                        "Export 2026-03.csv Export 2026-03 0  [] not used: Customer",
                        "Export 2026-03.csv Export 2026-03 0  [] the plan begins on 2026-03-15 (setting plan_date)");
    }

    @Test
    void anAreaOfAZipIsMadeFromTheGazetteer() throws Exception {
        world.accept("orders.csv", "order_id,order_date,sku,quantity,postal_code\n1,2026-03-01,bolt,1,07102\n");
        assertThat(world.workspace().areas()).singleElement().satisfies(area -> {
            assertThat(area.code()).isEqualTo("071");
            assertThat(area.place()).contains(new spokes.model.place.Place(40.73, -74.17));
        });
    }

    @Test
    void aZipThatLostItsLeadingZeroIsMendedAndTold() throws Exception {
        ImportReview review = world.accept("orders.csv", """
            order_id,order_date,sku,quantity,postal_code
            1,2026-03-01,bolt,1,7102
            2,2026-03-01,bolt,1,07102-1234
            """);
        assertThat(ImportWorld.warnings(review))
                .contains(
                        "orders.csv orders 2 postal_code [7102] “7102” lost its leading zero: read as 07102",
                        "orders.csv orders 3 postal_code [07102-1234] “07102-1234” was cut to 07102");
        assertThat(ImportWorld.counts(review.sheets().getFirst())).isEqualTo("orders: 2 = 2 + 0 + 0, 2 repaired");
        assertThat(world.rows(Sheet.ORDERS))
                .extracting(r -> r.text("postal_code"))
                .containsOnly("07102");
    }

    @Test
    void anUnknownZipMakesAnAreaWithoutAPlace() throws Exception {
        ImportReview review =
                world.accept("orders.csv", "order_id,order_date,sku,quantity,postal_code\n1,2026-03-01,bolt,1,99999\n");
        assertThat(ImportWorld.warnings(review))
                .contains("orders.csv orders 2 postal_code [99999] no place is known of area “999”: it was made without"
                        + " one; give it latitude and longitude in areas, or lanes that reach it");
        assertThat(world.workspace().orders()).hasSize(1);
        assertThat(world.workspace().areas().getFirst().place()).isEmpty();
    }

    @Test
    void anOrderWithACountryAloneGoesToTheCountryUnderOneName() throws Exception {
        world.accept("orders.csv", """
            order_id,order_date,sku,quantity,country
            1,2026-03-01,bolt,1,UK
            2,2026-03-01,bolt,1,United Kingdom
            3,2026-03-01,bolt,1,gb
            """);
        assertThat(world.workspace().orders()).extracting(OrderLine::area).containsOnly("United Kingdom");
        assertThat(world.workspace().areas()).hasSize(1);
    }

    @Test
    void anOrderThatGoesNowhereIsLeftOut() throws Exception {
        ImportReview review = world.review(
                world.file("orders.csv", "order_id,order_date,sku,quantity,postal_code\n1,2026-03-01,bolt,1,\n"));
        assertThat(ImportWorld.errors(review))
                .containsExactly(
                        "orders.csv orders 2 area [] no area, postal code or country: it is not known where the"
                                + " order goes; the row was left out");
    }

    @Test
    void linesOfOneFileAddUpAndSameRowsCountOnce() throws Exception {
        ImportReview review = world.accept("orders.csv", """
            order_id,line,order_date,sku,quantity,area,freight_paid
            1,1,2026-03-01,bolt,2,071,1.5
            1,2,2026-03-01,bolt,3,071,2.25
            1,2,2026-03-01,bolt,3,071,2.25
            """);
        Row row = world.rows(Sheet.ORDERS).getFirst();
        assertThat(row.number("quantity")).isEqualTo(5);
        assertThat(row.number("freight_paid")).isEqualTo(3.75);
        assertThat(ImportWorld.counts(review.sheets().getFirst())).isEqualTo("orders: 3 = 1 + 2 + 0, 0 repaired");
    }

    @Test
    void theSameContentAgainChangesNothing() throws Exception {
        String orders = """
            order_id,order_date,sku,quantity,postal_code
            1,2026-03-01,bolt,2,07102
            1,2026-03-01,bolt,3,07102
            2,2026-03-02,nut,1,7102
            """;
        world.accept("orders.csv", orders);
        ImportReview again = world.accept("orders again.csv", orders);
        assertThat(again.changes().isEmpty()).isTrue();
        assertThat(ImportWorld.counts(again.sheets().getFirst())).isEqualTo("orders: 3 = 2 + 1 + 0, 1 repaired");
    }

    @Test
    void aLaterExportReplacesAndDoublesNothing() throws Exception {
        world.accept("week 1 orders.csv", "order_id,order_date,sku,quantity,area\n1,2026-03-01,bolt,2,071\n");
        world.accept(
                "week 2 orders.csv",
                "order_id,order_date,sku,quantity,area\n1,2026-03-01,bolt,2,071\n2,2026-03-08,bolt,1,071\n");
        assertThat(world.workspace().orders()).extracting(OrderLine::quantity).containsExactly(2.0, 1.0);
    }

    @Test
    void overlappingExportsInOneCallCountTheLaterWhateverTheirOrder() throws Exception {
        Path first = world.file(
                "a orders.csv",
                "order_id,order_date,sku,quantity,area\n1,2026-03-01,bolt,2,071\n2,2026-03-09,bolt,4,071\n");
        Path second = world.file("b orders.csv", "order_id,order_date,sku,quantity,area\n1,2026-03-01,bolt,1,071\n");
        ImportReview forth = world.review(first, second);
        ImportReview back = world.review(second, first);
        assertThat(back.changes()).isEqualTo(forth.changes());
        world.accept(first, second);
        assertThat(world.workspace().orders()).extracting(OrderLine::quantity).containsExactly(2.0, 4.0);
        assertThat(ImportWorld.warnings(forth))
                .contains(
                        "b orders.csv b orders 2 quantity [1] a orders.csv has another quantity of this order line: the"
                                + " later export counts");
    }

    @Test
    void anUnknownSkuMakesAProductOfUnknownWeight() throws Exception {
        ImportReview review = world.accept(
                "orders.csv",
                "order_id,order_date,sku,quantity,area\n1,2026-03-01,nut,2,071\n2,2026-03-01,nut,2,071\n");
        assertThat(ImportWorld.warnings(review))
                .contains("orders.csv orders 2 sku [nut] no product “nut”, named in 2 rows: it was made with unknown"
                        + " weight; give it a row in products");
        assertThat(world.workspace().products()).extracting(p -> p.key().sku()).containsExactly("bolt", "nut");
        assertThat(review.hasErrors()).isFalse();
    }

    @Test
    void theTimeOfAnOrderIsTakenFromItsDate() throws Exception {
        world.accept("orders.csv", "order_id,order_date,sku,quantity,area\n1,2026-03-01 14:05:09,bolt,2,071\n");
        Row row = world.rows(Sheet.ORDERS).getFirst();
        assertThat(row.findDate("order_date")).contains(LocalDate.of(2026, 3, 1));
        assertThat(row.findTime("order_time")).contains(LocalTime.of(14, 5, 9));
    }

    @Test
    void thePlanBeginsTheDayAfterTheLastOrderAndThenStays() throws Exception {
        world.accept(
                "orders.csv",
                "order_id,order_date,sku,quantity,area\n1,2026-03-01,bolt,2,071\n2,2026-03-05,bolt,-2,071\n");
        assertThat(world.workspace().settings().planDate()).isEqualTo("2026-03-02");
        world.accept("more orders.csv", "order_id,order_date,sku,quantity,area\n9,2026-04-01,bolt,2,071\n");
        assertThat(world.workspace().settings().planDate()).isEqualTo("2026-03-02");
    }

    @Test
    void aColumnThatTheFileHasNotKeepsItsOldCells() throws Exception {
        world.accept("orders.csv", "order_id,order_date,sku,quantity,area,freight_paid\n1,2026-03-01,bolt,2,071,7.5\n");
        world.accept("more orders.csv", "order_id,order_date,sku,quantity,area\n1,2026-03-01,bolt,3,071\n");
        Row row = world.rows(Sheet.ORDERS).getFirst();
        assertThat(List.of(row.number("quantity"), row.number("freight_paid"))).containsExactly(3.0, 7.5);
    }

    @Test
    void ordersThatAreTooOldToMakeDemandAreTold() throws Exception {
        world.accept("settings.csv", "key,value\nplan_date,2026-03-02\n");
        ImportReview review = world.review(
                world.file("orders.csv", "order_id,order_date,sku,quantity,area\n1,2011-12-09,bolt,2,071\n"));
        assertThat(ImportWorld.warnings(review))
                .contains("orders.csv orders 0  [] no order is of the 56 days before the plan begins, so they make no"
                        + " demand: change the setting plan_date");
    }
}

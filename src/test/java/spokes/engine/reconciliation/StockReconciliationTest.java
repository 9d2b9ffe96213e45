package spokes.engine.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static spokes.engine.Worlds.world;

import org.junit.jupiter.api.Test;
import spokes.engine.reconciliation.ReconciliationGap.Kind;
import spokes.model.Workspace;

/**
 * A new count of stock is held against the last one and what is known to have happened since. A count is of the end of its
 * day; what comes in is stock after dock to stock, two days here.
 */
class StockReconciliationTest {
    private static final String PLACES = """
        centers: center | latitude | longitude | dock_to_stock_days
          East | 40 | -75 | 2
          West | 40 | -120 | 2
        """;
    private static final String LAST = """
        stock: center | sku | on_hand | as_of
          East | bolt | 100 | 2026-03-02
          West | bolt | 40 | 2026-03-02
        """;
    private static final String NEW = """
        stock: center | sku | on_hand | as_of
          East | bolt | 70 | 2026-03-09
          West | bolt | 40 | 2026-03-09
        """;

    @Test
    void withoutAnythingSinceTheLastCountIsExpected() {
        assertThat(compare("")).isEqualTo("""
            East bolt: 100 - 0 + 0 + 0 = 100, counted 70: -30
            West bolt: 40 - 0 + 0 + 0 = 40, counted 40: 0
            """);
    }

    @Test
    void ordersTakeFromTheCenterThatShippedThemOnTheirShipDate() {
        assertThat(compare("""
            orders: order_id | order_date | ship_date | sku | quantity | ship_center
              1 | 2026-03-01 | 2026-03-03 | bolt | 20 | East
              2 | 2026-03-09 |            | bolt | 9  | East
              3 | 2026-03-02 |            | bolt | 50 | East
              4 | 2026-03-09 | 2026-03-10 | bolt | 60 | East
            """)).startsWith("East bolt: 100 - 29 + 0 + 0 = 71, counted 70: -1\n");
    }

    @Test
    void inboundIsThereAfterDockToStock() {
        assertThat(compare("""
            inbound: center | sku | units | arrival_date
              West | bolt | 5  | 2026-03-07
              West | bolt | 70 | 2026-03-08
              West | bolt | 90 | 2026-02-28
            """)).contains("West bolt: 40 - 0 + 5 + 0 = 45, counted 40: -5\n");
    }

    @Test
    void transfersThatWereSentTakeFromOneCenterAndComeToTheOther() {
        String sent = """
            freight: from | to | mode | days
              * | * | ltl | 3
            transfers: transfer_id | sku | from | to | units | departure_date | status | sent_date | received_units
              T1 | bolt | East | West | 12 | 2026-03-03 | sent     | 2026-03-04 |
              T2 | bolt | East | West | 10 | 2026-03-06 | received | 2026-03-07 | 9
              T3 | bolt | East | West | 30 | 2026-03-08 | sent     | 2026-03-08 |
            """;
        assertThat(compare(sent)).isEqualTo("""
            East bolt: 100 - 0 + 0 + -52 = 48, counted 70: 22
            West bolt: 40 - 0 + 0 + 21 = 61, counted 40: -21
            """);
    }

    @Test
    void plannedTransfersMoveNothingAndAreKept() {
        Workspace after = world(PLACES, NEW, """
            transfers: transfer_id | sku | from | to | units | departure_date | status
              T1 | bolt | East | West | 12 | 2026-03-08 | planned
              T2 | bolt | East | West | 12 | 2026-03-20 | planned
            """);

        StockReconciliation found = StockReconciliation.of(world(PLACES, LAST), after);

        assertThat(found.planned()).isEqualTo(2);
        assertThat(found.overdue()).isEqualTo(1);
        assertThat(lines(found)).startsWith("East bolt: 100 - 0 + 0 + 0 = 100");
    }

    @Test
    void whatIsNotKnownIsSaid() {
        Workspace after = world(PLACES, """
            stock: center | sku | on_hand | as_of
              East | bolt | 70 | 2026-03-09
              East | nut  | 5  | 2026-03-09
              West | bolt | 30 |
            orders: order_id | order_date | sku | quantity | ship_center
              1 | 2026-03-05 | bolt | 3  |
              2 | 2026-03-05 | bolt | -2 | East
              3 | 2026-03-12 | bolt | 7  |
            transfers: transfer_id | sku | from | to | units | status
              T1 | bolt | East | West | 12 | sent
            """);
        Workspace before = world(PLACES, LAST, """
            stock: center | sku | on_hand | as_of
              East | screw | 8 | 2026-03-02
            """);

        assertThat(StockReconciliation.of(before, after).gaps())
                .containsExactlyInAnyOrder(
                        new ReconciliationGap(Kind.FIRST_COUNT, 1),
                        new ReconciliationGap(Kind.NO_DAY, 1),
                        new ReconciliationGap(Kind.UNITS_WITHOUT_CENTER, 3),
                        new ReconciliationGap(Kind.RETURNED_UNITS, 2),
                        new ReconciliationGap(Kind.TRANSFERS_WITHOUT_DAY, 1),
                        new ReconciliationGap(Kind.NOT_COUNTED, 1));
    }

    @Test
    void theSameSheetAgainIsNoNewCount() {
        assertThat(StockReconciliation.of(world(PLACES, LAST), world(PLACES, LAST))
                        .rows())
                .isEmpty();
    }

    private static String compare(String since) {
        return lines(StockReconciliation.of(world(PLACES, LAST), world(PLACES, NEW, since)));
    }

    private static String lines(StockReconciliation found) {
        StringBuilder lines = new StringBuilder();
        for (CountedStock row : found.rows()) {
            lines.append("%s %s: %.0f - %.0f + %.0f + %.0f = %.0f, counted %.0f: %.0f%n"
                    .formatted(
                            row.center(),
                            row.product(),
                            row.last().orElse(0),
                            row.shipped(),
                            row.inbound(),
                            row.transferred(),
                            row.expected().orElse(0),
                            row.counted(),
                            row.difference().orElse(0)));
        }
        return lines.toString();
    }
}

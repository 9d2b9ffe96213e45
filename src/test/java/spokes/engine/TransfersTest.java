package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.issue.PlanIssue;
import spokes.engine.result.CostLine;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.StockOut;
import spokes.engine.result.StockState;
import spokes.model.goods.Transfer;

/** What becomes of transfers, against the day on which the stock was counted (model.md, section 5). */
class TransfersTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    /** East has 100 and no demand near; West has 10, which X's 5 a day empty on day 2. Plan date Monday 2 March. */
    private static final String WORLD = """
        centers: center | dock_to_stock_days
          East | 0
          West | 0
        products: sku
          bolt
        areas: area
          X
        lanes: center | area | cost_per_parcel
          East | X | 9
          West | X | 1
        demand: area | sku | units_per_day
          X | bolt | 5
        freight: from | to | mode | fixed | days
          East | West | van | 10 | 3
        stock: center | sku | on_hand | as_of
          East | bolt | 100 |
          West | bolt | 10  |
        settings: key | value
          horizon_days | 10
          default_mode | van
        transfers: transfer_id | sku | from | to | units | departure_date | status | sent_date | received_units
        """;

    private static JudgedPlan plan(String transfer, String... more) {
        return JudgedPlan.of(Worlds.world(WORLD + transfer + "\n", String.join("\n", more)));
    }

    private static double fromWest(JudgedPlan plan) {
        return plan.listFlows().stream()
                .filter(flow -> flow.center().equals("West"))
                .mapToDouble(LaneFlow::units)
                .sum();
    }

    private static List<PlanIssue.Kind> kinds(JudgedPlan plan) {
        return plan.listIssues().stream()
                .map(PlanIssue::kind)
                .filter(kind -> kind != PlanIssue.Kind.WEIGHT_UNKNOWN)
                .toList();
    }

    @Test
    void aPlannedTransferLeavesArrivesAndServes() {
        // leaves on day 1, is there on day 4: 20 units serve X until day 8
        JudgedPlan plan = plan("T | bolt | East | West | 20 | 2026-03-03");
        assertThat(fromWest(plan)).isCloseTo(30, EXACTLY);
        assertThat(plan.evaluation().costs().get(CostLine.TRANSFERS)).isCloseTo(10, EXACTLY);
        assertThat(kinds(plan)).isEmpty();
    }

    @Test
    void aBlankDepartureIsThePlanDate() {
        assertThat(plan("T | bolt | East | West | 20")
                        .stockCurve(new spokes.model.goods.ProductKey("", "bolt"), "West"))
                .contains(new JudgedPlan.StockPoint(3, 20));
    }

    @Test
    void whatWasSentBeforeTheCountTakesNothingFromTheSenderAndCostsNoFreight() {
        JudgedPlan plan = plan("T | bolt | East | West | 20 | | sent | 2026-03-01");
        // sent on day −1, there on day 2
        assertThat(fromWest(plan)).isCloseTo(30, EXACTLY);
        assertThat(plan.listStock().getFirst().outgoingUnits()).isZero();
        assertThat(plan.evaluation().costs().get(CostLine.TRANSFERS)).isZero();
    }

    @Test
    void whatWasSentAfterTheCountIsStillInTheCount() {
        JudgedPlan plan = plan(
                "T | bolt | East | West | 20 | | sent | 2026-03-01",
                "stock: center|sku|on_hand|as_of\nEast|bolt|100|2026-02-28\nWest|bolt|10|2026-02-28");
        assertThat(plan.listStock().getFirst().outgoingUnits()).isEqualTo(20);
        assertThat(plan.evaluation().costs().get(CostLine.TRANSFERS)).isCloseTo(10, EXACTLY);
    }

    @Test
    void whatLeftAfterTheCountAndArrivedBeforeThePlanIsThereFromTheBeginning() {
        // sent on 24 February, there on the 27th: X's 5 a day live 6 days on West's 10 and these 20
        JudgedPlan plan = plan("T | bolt | East | West | 20 | | sent | 2026-02-24 |", """
            stock: center | sku | on_hand | as_of
              East | bolt | 100 | 2026-02-20
            """);
        assertThat(fromWest(plan)).isEqualTo(30, EXACTLY);
        assertThat(plan.listStock().stream()
                        .mapToDouble(StockState::closingUnits)
                        .sum())
                .isEqualTo(100 + 10 - 50, EXACTLY);
    }

    @Test
    void aPlannedDepartureBeforeTheCountIsOverdueAndListed() {
        JudgedPlan plan = plan("T | bolt | East | West | 20 | 2026-03-01");
        assertThat(fromWest(plan)).isCloseTo(10, EXACTLY);
        assertThat(kinds(plan)).containsExactly(PlanIssue.Kind.OVERDUE_TRANSFER);
        assertThat(plan.listIssues().getFirst().message())
                .isEqualTo(
                        "transfer T of bolt from East to West was to leave on 2026-03-01, before the stock was counted;"
                                + " confirm it or give it a new date");
    }

    @Test
    void receivedAndCancelledTransfersHaveNoEffectAndAShortReceiptIsListed() {
        JudgedPlan received = plan("T | bolt | East | West | 20 | | received | 2026-02-20 | 17");
        assertThat(fromWest(received)).isCloseTo(10, EXACTLY);
        assertThat(received.listIssues().getFirst().message())
                .isEqualTo("transfer T of bolt from East to West arrived with 17 of 20 units");
        assertThat(fromWest(plan("T | bolt | East | West | 20 | 2026-03-03 | cancelled")))
                .isCloseTo(10, EXACTLY);
    }

    @Test
    void aDepartureTakesNoMoreThanThereIs() {
        JudgedPlan plan = plan("T | bolt | East | West | 130 | 2026-03-02");
        assertThat(plan.listStock().getFirst().outgoingUnits()).isEqualTo(100);
        assertThat(plan.listIssues().getFirst().message())
                .isEqualTo("transfer T of bolt from East to West finds 100 of its 130 units on day 0");
        assertThat(plan.evaluation().stockouts())
                .as("emptied by a transfer, not by serving")
                .extracting(StockOut::center)
                .containsExactly("West");
    }

    @Test
    void whatLeavesAtTheHorizonOrLaterDoesNotHappen() {
        assertThat(plan("T | bolt | East | West | 20 | 2026-03-12").evaluation())
                .isEqualTo(plan("").evaluation());
    }

    @Test
    void aTransferToACenterThatIsNotOpenIsListed() {
        assertThat(kinds(plan("T | bolt | East | Moon | 20 | 2026-03-03"))).containsExactly(PlanIssue.Kind.NOT_OPEN);
    }

    @Test
    void whatCouldBeTakenIsStockAndArrivalsLessEarlierDepartures() {
        JudgedPlan plan = plan(
                "T | bolt | East | West | 30 | 2026-03-04",
                "inbound: center|sku|units|arrival_date\nEast|bolt|50|2026-03-05");
        assertThat(plan.availableFor(toWest("2026-03-03"))).isEqualTo(100);
        assertThat(plan.availableFor(toWest("2026-03-04"))).isEqualTo(70);
        assertThat(plan.availableFor(toWest("2026-03-05"))).isEqualTo(120);
    }

    private static Transfer toWest(String departure) {
        return Transfer.of(Worlds.world(WORLD + "N | bolt | East | West | 1 | " + departure)
                .table(spokes.model.sheet.Sheet.TRANSFERS)
                .rows()
                .iterator()
                .next());
    }

    @Test
    void theSuggestionCoversTheReceiverWithinWhatTheSenderCanSpare() {
        // X asks for 5 a day: 56 days need 280 − 10; the sender serves nobody, so all of its 100 can go
        assertThat(plan("").suggestedUnits(toWest("2026-03-02"))).isEqualTo(100);
        assertThat(plan("", "settings: key|value\ncover_target_days|10").suggestedUnits(toWest("2026-03-02")))
                .isEqualTo(40);
        assertThat(plan("", "products: sku|units_per_case\nbolt|12").suggestedUnits(toWest("2026-03-02")))
                .isEqualTo(96);
    }
}

package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.issue.PlanIssue;
import spokes.engine.result.CostLine;
import spokes.engine.result.LaneFlow;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** What a center that is closed for some days does: nothing, until it opens. */
class ClosuresTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final ProductKey BOLT = new ProductKey("", "bolt");

    /** X asks 5 a day, of Near for 1 each rather than of Far for 9. Plan date Monday 2 March. */
    private static final String WORLD = """
        centers: center | dock_to_stock_days | storage_per_m3_month
          Far  | 0 |
          Near | 0 | 8.5
        products: sku | length_cm | width_cm | height_cm
          bolt | 100 | 100 | 100
        areas: area
          X
        lanes: center | area | cost_per_parcel
          Far  | X | 9
          Near | X | 1
        demand: area | sku | units_per_day
          X | bolt | 5
        freight: from | to | mode | fixed | days
          Near | Far | van | 10 | 3
        stock: center | sku | on_hand
          Far  | bolt | 100
          Near | bolt | 100
        settings: key | value
          horizon_days | 10
          default_mode | van
        """;

    private static JudgedPlan plan(String... more) {
        return JudgedPlan.of(Worlds.world(WORLD, String.join("\n", more)));
    }

    private static String closed(String center, String from, String to) {
        return "closures: center | from_date | to_date | reason\n%s | %s | %s | storm\n".formatted(center, from, to);
    }

    private static double from(String center, JudgedPlan plan) {
        return plan.listFlows().stream()
                .filter(flow -> flow.center().equals(center))
                .mapToDouble(LaneFlow::units)
                .sum();
    }

    private static List<String> messages(JudgedPlan plan, PlanIssue.Kind kind) {
        return plan.listIssues().stream()
                .filter(issue -> issue.kind() == kind)
                .map(PlanIssue::message)
                .toList();
    }

    @Test
    void itsAreasAreServedByTheNextCenterMeanwhileAndComeBack() {
        // closed on days 2, 3 and 4: 15 of 50 units go from Far
        JudgedPlan plan = plan(closed("Near", "2026-03-04", "2026-03-06"));

        assertThat(from("Far", plan)).isCloseTo(15, EXACTLY);
        assertThat(from("Near", plan)).isCloseTo(35, EXACTLY);
        assertThat(plan.evaluation().costs().get(CostLine.OUTBOUND_SHIPPING)).isCloseTo(15 * 9 + 35, EXACTLY);
        assertThat(plan.evaluation().stockouts()).isEmpty();
    }

    @Test
    void itsStockStaysAndIsPaidFor() {
        JudgedPlan plan = plan(closed("Near", "2026-03-02", "2026-03-31"));

        assertThat(plan.stockCurve(BOLT, "Near"))
                .contains(new JudgedPlan.StockPoint(10, 100))
                .allMatch(point -> point.units() == 100);
        assertThat(plan.evaluation().costs().get(CostLine.STORAGE)).isCloseTo(100 / 0.85 * 8.5 * 10 / 30.4375, EXACTLY);
    }

    @Test
    void whereNobodyElseHasTheProductDemandIsUnmet() {
        JudgedPlan plan =
                plan("stock: center | sku | on_hand\nFar | bolt | 0", closed("Near", "2026-03-04", "2026-03-06"));

        assertThat(plan.evaluation().unitsUnmet()).isCloseTo(15, EXACTLY);
        assertThat(plan.evaluation().stockouts()).as("Near has all the time").isEmpty();
    }

    @Test
    void whatArrivesMeanwhileBecomesStockAndShipsWhenItOpens() {
        JudgedPlan plan = plan(
                "stock: center | sku | on_hand\nNear | bolt | 0",
                "inbound: center | sku | units | arrival_date\nNear | bolt | 40 | 2026-03-03",
                closed("Near", "2026-03-02", "2026-03-06"));

        assertThat(plan.stockCurve(BOLT, "Near")).contains(new JudgedPlan.StockPoint(5, 40));
        assertThat(from("Near", plan)).isCloseTo(25, EXACTLY);
        assertThat(from("Far", plan)).isCloseTo(25, EXACTLY);
    }

    @Test
    void aPlannedTransferWaitsUntilItsCenterOpens() {
        String transfer = "transfers: transfer_id | sku | from | to | units | departure_date\n"
                + "T | bolt | Near | Far | 20 | 2026-03-03\n";
        JudgedPlan plan = plan(transfer, closed("Near", "2026-03-02", "2026-03-04"));

        assertThat(plan.listDepartures().getFirst().leaves()).hasToString("2026-03-05");
        assertThat(plan.stockCurve(BOLT, "Near")).contains(new JudgedPlan.StockPoint(3, 80));
        assertThat(messages(plan, PlanIssue.Kind.DELAYED_TRANSFER))
                .containsExactly(
                        "transfer T of bolt from Near to Far leaves on 2026-03-05, not on 2026-03-03: Near is closed");
        assertThat(plan.evaluation().costs().get(CostLine.TRANSFERS)).isCloseTo(10, EXACTLY);
    }

    @Test
    void aCenterWithoutALastDayNeverShipsAgain() {
        String transfer = "transfers: transfer_id | sku | from | to | units | departure_date\n"
                + "T | bolt | Near | Far | 20 | 2026-03-03\n";
        JudgedPlan plan = plan(transfer, closed("Near", "2026-03-03", ""));

        assertThat(from("Near", plan)).isCloseTo(5, EXACTLY);
        assertThat(plan.evaluation().costs().get(CostLine.TRANSFERS)).isZero();
        assertThat(messages(plan, PlanIssue.Kind.DELAYED_TRANSFER))
                .containsExactly(
                        "transfer T of bolt from Near to Far does not leave on 2026-03-03: Near is closed for good");
    }

    @Test
    void closuresThatTouchAreOne() {
        JudgedPlan whole = plan(closed("Near", "2026-03-04", "2026-03-08"));
        JudgedPlan parts = plan(
                closed("Near", "2026-03-06", "2026-03-08"),
                closed("Near", "2026-03-04", "2026-03-05"),
                closed("Near", "2026-03-05", "2026-03-07"));

        assertThat(parts.evaluation()).isEqualTo(whole.evaluation());
    }

    @Test
    void aClosureOutsideTheHorizonOrOfAnUnknownCenterChangesNoBitAndIsTold() {
        JudgedPlan plan = plan(closed("Near", "2026-02-01", "2026-03-01"), closed("Moon", "2026-03-04", "2026-03-08"));

        assertThat(plan.evaluation()).isEqualTo(plan().evaluation());
        assertThat(messages(plan, PlanIssue.Kind.CLOSURE_WITHOUT_EFFECT))
                .containsExactly(
                        "the closure of Near from 2026-02-01 to 2026-03-01 changes nothing: it lies outside the"
                                + " horizon",
                        "the closure of Moon from 2026-03-04 to 2026-03-08 changes nothing: the center is not open");
    }

    @Test
    void theBaselineOfAClosedCenterServesNobodyMeanwhile() throws Exception {
        JudgedPlan plan = plan(closed("Near", "2026-03-04", "2026-03-06"));

        assertThat(plan.baseline("Near").unitsUnmet()).isCloseTo(15, EXACTLY);
        assertThat(plan.baseline("Far").unitsUnmet()).isZero();
    }

    @Test
    void aClosureThatComesAndGoesIsJudgedAsFromScratch() {
        Workspace world = Worlds.world(WORLD);
        Row row = Row.blank(Sheet.CLOSURES)
                .with("center", "Near")
                .with("from_date", Worlds.MONDAY.plusDays(2))
                .with("to_date", Worlds.MONDAY.plusDays(4));
        Workspace closed = world.with(List.of(RowChange.added(row)));
        JudgedPlan open = JudgedPlan.of(world);

        JudgedPlan after = open.after(closed, Touched.everything());
        assertThat(after.evaluation()).isEqualTo(JudgedPlan.of(closed).evaluation());
        JudgedPlan back = after.after(world, Touched.everything());
        assertThat(back.evaluation()).isEqualTo(open.evaluation());
    }

    @Test
    void ordersOfThePastThatComeMeanwhileAreReplayedFromElsewhere() throws Exception {
        String orders = """
            orders: order_id | order_date | sku | quantity | area
              O1 | 2026-02-20 | bolt | 1 | X
              O2 | 2026-02-23 | bolt | 1 | X
            """;
        // the days before the plan date as days of the plan: 20 February is day 0, 23 February day 3
        JudgedPlan plan = plan(orders, closed("Near", "2026-03-04", "2026-03-06"));

        Evaluation replayed = plan.replay(Optional.empty()).replayed();
        assertThat(replayed.costs().get(CostLine.OUTBOUND_SHIPPING)).isCloseTo(1 + 9, EXACTLY);
    }
}

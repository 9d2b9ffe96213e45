package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static spokes.engine.Worlds.world;

import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.issue.PlanIssue;
import spokes.engine.result.AreaService;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.ServiceLevels;
import spokes.engine.result.StockOut;
import spokes.engine.result.StockState;
import spokes.model.goods.ProductKey;

/** Who serves whom, when stock ends, and how long customers wait: mostly in {@link EastAndWest}. */
class ServiceTest {
    private static final Offset<Double> EXACTLY = within(1e-9);
    private static final ProductKey BOLT = new ProductKey("", "bolt");

    private static JudgedPlan plan(String... more) {
        return JudgedPlan.of(world(EastAndWest.WORLD + String.join("\n", more)));
    }

    @Test
    void deliveryDaysAreCountedInUnits() {
        // 190 units in 1 day, 65 in 2, 5 in 4; 20 unmet
        ServiceLevels service = plan().evaluation().service();
        assertThat(service.meanDays()).isCloseTo((190 + 65 * 2 + 5 * 4) / 260.0, EXACTLY);
        assertThat(service.p50Days()).isEqualTo(1);
        assertThat(service.p90Days()).isEqualTo(2);
        assertThat(service.p95Days()).isEqualTo(2);
        assertThat(service.within(1)).isCloseTo(190 / 280.0, EXACTLY);
        assertThat(service.within(2)).isCloseTo(255 / 280.0, EXACTLY);
        assertThat(service.within(3)).isCloseTo(255 / 280.0, EXACTLY);
        assertThat(service.within(5)).isCloseTo(260 / 280.0, EXACTLY);
        assertThat(service.fillRate()).isCloseTo(260 / 280.0, EXACTLY);
    }

    @Test
    void coverageIsCountedForFourNumbersOfDays() {
        ServiceLevels service = plan().evaluation().service();
        assertThatThrownBy(() -> service.within(4)).hasMessage("coverage is counted within [1, 2, 3, 5] days, not 4");
    }

    @Test
    void dispatchDaysComeBeforeTransit() {
        ServiceLevels service = plan("centers: center|dispatch_days\nEast|2\nWest|2")
                .evaluation()
                .service();
        assertThat(service.meanDays()).isCloseTo(2 + 340 / 260.0, EXACTLY);
    }

    @Test
    void stockOutsAreTheFirstMomentsAtWhichServingEmptiesACenter() {
        assertThat(plan().evaluation().stockouts())
                .extracting(StockOut::center, StockOut::day)
                .containsExactly(tuple("East", 13.0), tuple("West", 12.0));
    }

    @Test
    void stockFallsInStraightLinesThatCanBeDrawn() {
        assertThat(plan().stockCurve(BOLT, "West"))
                .containsExactly(
                        new JudgedPlan.StockPoint(0, 60),
                        new JudgedPlan.StockPoint(7, 25),
                        new JudgedPlan.StockPoint(12, 0),
                        new JudgedPlan.StockPoint(13, 0),
                        new JudgedPlan.StockPoint(14, 0));
    }

    @Test
    void whenStockComesBackSoDoItsAreas() {
        // West has 60 again from day 13 on (arrival on day 11, 2 days dock to stock): X, Y and Z all draw on it
        JudgedPlan plan = plan("inbound: center|sku|units|arrival_date\nWest|bolt|60|2026-03-13");
        assertThat(plan.evaluation().unitsUnmet()).isZero();
        assertThat(plan.listFlows())
                .filteredOn(flow -> flow.center().equals("West"))
                .extracting(LaneFlow::area, LaneFlow::units)
                .containsExactly(tuple("X", 10.0), tuple("Y", 65.0), tuple("Z", 5.0));
    }

    @Test
    void areasSayWhoServesThemAndWhatIsMissing() {
        assertThat(plan().listAreas())
                .extracting(
                        AreaService::area,
                        AreaService::demandUnits,
                        AreaService::unmetUnits,
                        AreaService::meanDays,
                        AreaService::mainCenter)
                .containsExactly(
                        tuple("X", 140.0, 10.0, 1.0, "East"),
                        tuple("Y", 70.0, 5.0, (60 + 20) / 65.0, "West"),
                        tuple("Z", 70.0, 5.0, 2.0, "East"));
    }

    @Test
    void areasSayWhatDeliveringToThemCosts() {
        Map<String, Double> money = plan().listFlows().stream()
                .collect(Collectors.groupingBy(
                        LaneFlow::area, Collectors.summingDouble(flow -> flow.shipping() + flow.picking())));
        assertThat(money).hasSize(3);
        assertThat(plan().listAreas())
                .allSatisfy(area -> assertThat(area.cost()).isCloseTo(money.get(area.area()), within(1e-9)));
    }

    @Test
    void aWeekWithoutItsOwnRateTakesTheRateWithoutAWeek() {
        // X asks for 10 a day, but for 3 in week 1
        assertThat(plan("demand: area|sku|week|units_per_day\nX|bolt|1|3")
                        .evaluation()
                        .unitsDemanded())
                .isCloseTo(7 * 20 + 7 * 13, EXACTLY);
    }

    @Test
    void theLastWeekIsCutAtTheHorizon() {
        assertThat(plan("settings: key|value\nhorizon_days|10").evaluation().unitsDemanded())
                .isCloseTo(200, EXACTLY);
    }

    @Test
    void aCenterThatMayNotHoldAProductIsNotRankedForIt() {
        JudgedPlan plan = plan("eligibility: center|sku|allowed\nWest|bolt|no");
        assertThat(plan.listFlows()).extracting(LaneFlow::center).containsOnly("East");
        assertThat(plan.evaluation().stockouts()).extracting(StockOut::day).containsExactly(10.0);
    }

    @Test
    void equalCostsGoToTheNearerCenterThenToTheFirstCode() {
        String twins = """
            centers: center | latitude | longitude
              B | 40 | -80
              A | 40 | -100
            areas: area | latitude | longitude
              P | 40 | -81
              Q
            products: sku
              bolt
            lanes: center | area | cost_per_parcel
              A | P | 1
              B | P | 1
              A | Q | 1
              B | Q | 1
            demand: area | sku | units_per_day
              P | bolt | 1
              Q | bolt | 1
            stock: center | sku | on_hand
              A | bolt | 1000
              B | bolt | 1000
            """;
        assertThat(JudgedPlan.of(world(twins)).listAreas())
                .extracting(AreaService::mainCenter)
                .containsExactly("B", "A");
    }

    @Test
    void costsThatDifferByLessThanNineDecimalsAreEqual() {
        JudgedPlan plan = plan("lanes: center|area|cost_per_parcel|transit_days\nWest|X|0.9999999999|4");
        assertThat(plan.listAreas().getFirst().mainCenter()).isEqualTo("East");
    }

    @Test
    void aDayHasAValueInTheRanking() {
        // Z: East 2 in 2 days, West 3 in 3 days; made a day faster and dearer, West wins once a day is worth more
        String fast = """
            lanes: center | area | cost_per_parcel | transit_days
              West | Z | 3 | 1
            stock: center | sku | on_hand
              West | bolt | 600
            """;
        assertThat(plan(fast).listAreas().get(2).mainCenter()).isEqualTo("East");
        assertThat(plan(fast + "settings: key|value\nvalue_of_a_day|1.5")
                        .listAreas()
                        .get(2)
                        .mainCenter())
                .isEqualTo("West");
    }

    @Test
    void anAreaThatNoCenterReachesLosesItsDemandAndIsListed() {
        JudgedPlan plan = plan("demand: area|sku|units_per_day\nNowhere|bolt|1");
        assertThat(plan.evaluation().unitsUnmet()).isCloseTo(20 + 14, EXACTLY);
        assertThat(plan.listIssues())
                .filteredOn(issue -> issue.kind() == PlanIssue.Kind.UNREACHABLE_AREA)
                .extracting(PlanIssue::message)
                .containsExactly("no open center can reach area Nowhere: give it a place, or a lane");
    }

    @Test
    void stockIsJudgedByTheDaysOfDemandThatRanksItFirst() {
        assertThat(plan().listStock())
                .extracting(
                        StockState::center,
                        StockState::demandPerDay,
                        s -> s.daysOfSupply().orElse(-1),
                        StockState::state)
                .containsExactly(
                        tuple("East", 15.0, 200 / 15.0, StockState.State.HEALTHY),
                        tuple("West", 5.0, 12.0, StockState.State.HEALTHY));
        assertThat(plan("stock: center|sku|on_hand\nEast|bolt|104\nWest|bolt|281")
                        .listStock())
                .extracting(StockState::state)
                .containsExactly(StockState.State.SHORT, StockState.State.SURPLUS);
    }

    @Test
    void demandNearStockIsCountedWhileItIsThere() {
        String near = """
            centers: center | latitude | longitude
              Home | 40 | -80
            areas: area | latitude | longitude
              Close | 40 | -81
              Away  | 40 | -100
            products: sku
              bolt
            demand: area | sku | units_per_day
              Close | bolt | 3
              Away  | bolt | 1
            stock: center | sku | on_hand
              Home | bolt | 20
            settings: key | value
              horizon_days | 10
            """;
        // 4 a day until day 5: of 40 units asked for, 15 within 300 miles of stock
        ServiceLevels service = JudgedPlan.of(world(near)).evaluation().service();
        assertThat(service.within300Miles()).isCloseTo(15 / 40.0, EXACTLY);
    }

    @Test
    void nothingShippedGivesZerosAndNoDemandToo() {
        Evaluation empty = JudgedPlan.of(world("")).evaluation();
        assertThat(empty.costs().total()).isZero();
        assertThat(empty.service().meanDays()).isZero();
        assertThat(empty.service().fillRate()).isZero();
        assertThat(empty.service().within(5)).isZero();
    }

    @Test
    void numbersThatWouldOverflowAreHeldBackAndListed() {
        JudgedPlan plan = plan("stock: center|sku|on_hand\nEast|bolt|1e300", "\nproducts: sku|unit_cost\nbolt|1e308");
        assertThat(plan.evaluation().costs().total()).isFinite();
        assertThat(plan.listIssues())
                .filteredOn(issue -> issue.kind() == PlanIssue.Kind.OUT_OF_RANGE)
                .extracting(PlanIssue::message)
                .contains("sheet stock, column on_hand: 1.0E300 is too large to compute with; it counts as"
                        + " 1000000000000");
    }
}

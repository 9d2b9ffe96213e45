package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static spokes.engine.Worlds.world;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.course.DayLine;
import spokes.engine.course.PlanWeek;
import spokes.engine.course.StockCourses;
import spokes.engine.measure.DeliveryDays;
import spokes.engine.result.CostLine;
import spokes.engine.result.StockState;
import spokes.model.goods.ProductKey;

/** How a plan runs over time, against the plan as a whole. */
class CoursesTest {
    private static final Offset<Double> ALIKE = within(1e-6);
    private static final ProductKey BOLT = new ProductKey("", "bolt");

    private static final String WORLD = """
        settings: key | value
          plan_date | 2026-01-05
          horizon_days | 16
          dock_to_stock_days | 0
        centers: center
          East
          West
        products: sku
          bolt
        areas: area
          X
        lanes: center | area | cost_per_parcel | transit_days
          East | X | 1 | 1
          West | X | 4 | 4
        demand: area | sku | units_per_day
          X | bolt | 10
        stock: center | sku | on_hand
          East | bolt | 40
          West | bolt | 100
        inbound: center | sku | units | arrival_date
          East | bolt | 30 | 2026-01-11
        """;

    @Test
    void stockFallsAsItIsServedAndJumpsWhereItArrives() {
        StockCourses courses = JudgedPlan.of(world(WORLD)).stockCourses(Set.of());

        DayLine east = courses.find("East").orElseThrow();
        assertThat(east.lastDay()).isEqualTo(16);
        assertThat(List.of(east.at(0), east.at(1), east.at(4), east.at(5), east.at(6), east.at(7), east.at(9)))
                .containsExactly(40.0, 30.0, 0.0, 0.0, 30.0, 20.0, 0.0);
        assertThat(courses.find("West").orElseThrow().at(6)).isEqualTo(80);
        assertThat(courses.find(BOLT).orElseThrow().at(6)).isEqualTo(110);
        assertThat(courses.arrivals()).containsExactly(new StockCourses.Arrival(BOLT, "East", 6, 30, true));
    }

    @Test
    void aWeekHasTheServiceOfItsOwnDays() {
        List<PlanWeek> weeks = JudgedPlan.of(world(WORLD)).listWeeks();

        assertThat(weeks).extracting(PlanWeek::unitsDemanded).containsExactly(70.0, 70.0, 20.0);
        // four days of the first week from East, two from West, one from East again
        assertThat(weeks.getFirst().meanDays()).isCloseTo((5 * 1 + 2 * 4) / 7.0, ALIKE);
        assertThat(weeks.getFirst().within2()).isCloseTo(5 / 7.0, ALIKE);
        assertThat(weeks.getFirst().deliveryCostPerOrder()).isCloseTo((5 * 1 + 2 * 4) / 7.0, ALIKE);
        assertThat(weeks.get(2).meanDays()).isEqualTo(4);
    }

    @Test
    void courseAndArrivalsAreThoseOfTheWholePlanInRandomWorlds() {
        for (long seed = 0; seed < 60; seed++) {
            JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(seed));
            StockCourses courses = plan.stockCourses(Set.of());
            for (String center : courses.centers().keySet()) {
                List<StockState> there = plan.listStock().stream()
                        .filter(state -> state.center().equals(center))
                        .toList();
                DayLine line = courses.find(center).orElseThrow();
                assertThat(line.at(line.lastDay()))
                        .as("seed %d, %s", seed, center)
                        .isCloseTo(sum(there, StockState::closingUnits), ALIKE);
                assertThat(sum(
                                courses.arrivals().stream()
                                        .filter(a -> a.center().equals(center))
                                        .toList(),
                                StockCourses.Arrival::units))
                        .as("seed %d, %s", seed, center)
                        .isCloseTo(sum(there, StockState::incomingUnits), ALIKE);
                for (int day = 0; day <= line.lastDay(); day++) {
                    assertThat(line.at(day)).isCloseTo(slowly(plan, center, day), ALIKE);
                }
            }
        }
    }

    /** Reads each product's own curve at a day, after all jumps of that moment. */
    private static double slowly(JudgedPlan plan, String center, int day) {
        double units = 0;
        for (var product : plan.workspace().products()) {
            List<JudgedPlan.StockPoint> curve = plan.stockCurve(product.key(), center);
            for (int i = 0; i < curve.size(); i++) {
                JudgedPlan.StockPoint from = curve.get(i);
                JudgedPlan.StockPoint to = i + 1 < curve.size() ? curve.get(i + 1) : from;
                if (from.day() <= day && day < to.day()) {
                    units += from.units() + (to.units() - from.units()) * (day - from.day()) / (to.day() - from.day());
                } else if (i + 1 == curve.size() && from.day() <= day) {
                    units += from.units();
                }
            }
        }
        return units;
    }

    @Test
    void weeksAddUpToThePlanInRandomWorlds() {
        for (long seed = 0; seed < 150; seed++) {
            JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(seed));
            Evaluation whole = plan.evaluation();
            List<PlanWeek> weeks = plan.listWeeks();
            Map<String, Double> expected = Map.of(
                    "demanded", whole.unitsDemanded(),
                    "shipped", whole.unitsShipped(),
                    "orders", whole.orders(),
                    "shipping", whole.costs().get(CostLine.OUTBOUND_SHIPPING),
                    "picking", whole.costs().get(CostLine.PICK_AND_PACK),
                    "unit days", whole.service().meanDays() * whole.unitsShipped(),
                    "calendar unit days", whole.service().meanCalendarDays() * whole.unitsShipped(),
                    "within 2", whole.service().within(2) * whole.unitsDemanded());
            Map<String, Double> found = Map.of(
                    "demanded", sum(weeks, PlanWeek::unitsDemanded),
                    "shipped", sum(weeks, PlanWeek::unitsShipped),
                    "orders", sum(weeks, PlanWeek::orders),
                    "shipping", sum(weeks, PlanWeek::shipping),
                    "picking", sum(weeks, PlanWeek::picking),
                    "unit days", sum(weeks, week -> week.meanDays() * week.unitsShipped()),
                    "calendar unit days", sum(weeks, week -> week.meanCalendarDays() * week.unitsShipped()),
                    "within 2", sum(weeks, week -> week.within2() * week.unitsDemanded()));
            String world = "seed %d: ".formatted(seed);
            expected.forEach((what, units) ->
                    assertThat(found.get(what)).as(world + what).isCloseTo(units, ALIKE));
        }
    }

    @Test
    void deliveryDaysAddUpToWhatIsShippedAndToItsMeanDays() {
        for (long seed = 0; seed < 100; seed++) {
            JudgedPlan plan = JudgedPlan.of(RandomWorlds.world(seed));
            List<DeliveryDays> days = plan.listDeliveryDays();
            double shipped = plan.evaluation().unitsShipped();
            assertThat(sum(days, DeliveryDays::units)).as("seed %d", seed).isCloseTo(shipped, ALIKE);
            assertThat(sum(days, d -> d.units() * d.days()))
                    .as("seed %d", seed)
                    .isCloseTo(plan.evaluation().service().meanDays() * shipped, ALIKE);
        }
    }

    private static <T> double sum(List<T> of, ToDoubleFunction<T> value) {
        return of.stream().mapToDouble(value).sum();
    }
}

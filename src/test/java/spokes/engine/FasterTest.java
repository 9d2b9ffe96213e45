package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import spokes.engine.measure.ConversionEffect;

/** What faster delivery is worth beside the costs. */
class FasterTest {
    private static final Offset<Double> EXACTLY = within(1e-9);

    private static final String DAYS_COUNT =
            "settings: key|value\nhorizon_days|10\nbaseline_center|East\ncutoff_share|1\nvalue_of_a_day|5";

    /** East is near X, West near Y; the baseline's center is East. All orders come on Mondays before the cut-off. */
    private static JudgedPlan plan(String westToY, String westToYDays, String... more) {
        String world = """
            centers: center
              East
              West
            products: sku | price
              bolt | 100
            lanes: center | area | cost_per_unit | transit_days
              East | X | 1 | 1
              East | Y | 4 | 4
              West | X | 4 | 4
              West | Y | %s | %s
              West | Z | 9 | 2
            demand: area | sku | units_per_day
              X | bolt | 5
              Y | bolt | 3
              Z | bolt | 2
            stock: center | sku | on_hand
              East | bolt | 100
              West | bolt | 100
            orders: order_id | order_date | sku | quantity | area
              O1 | 2026-02-23 | bolt | 1 | X
            settings: key | value
              horizon_days | 10
              baseline_center | East
              cutoff_share | 1
            """.formatted(westToY, westToYDays);
        return JudgedPlan.of(Worlds.world(world, String.join("\n", more)));
    }

    @Test
    void fastCountsWhereTheBaselineIsNoCheaper() {
        // X from East itself in 1 day; Y from West in 2 days for 3 instead of 4; Z, which East cannot reach, in 2 days
        assertThat(plan("3", "2").withinTwoDaysAtNoHigherCost()).isCloseTo(1, EXACTLY);
        // the same cost is no higher, and a day's value makes West the choice
        assertThat(plan("4", "2", DAYS_COUNT).withinTwoDaysAtNoHigherCost()).isCloseTo(1, EXACTLY);
    }

    @Test
    void fastAndDearerOrSlowAndCheaperDoesNotCount() {
        assertThat(plan("3", "3").withinTwoDaysAtNoHigherCost()).isCloseTo(0.7, EXACTLY);
        // West is chosen for its days, at 4.5 instead of 4
        assertThat(plan("4.5", "2", DAYS_COUNT).withinTwoDaysAtNoHigherCost()).isCloseTo(0.7, EXACTLY);
    }

    @Test
    void whatIsNotDeliveredDoesNotCount() {
        // East has 25 of the 50 that X asks for; West brings X the rest in 4 days
        String little = "stock: center|sku|on_hand\nEast|bolt|25";
        assertThat(plan("3", "2", little).withinTwoDaysAtNoHigherCost()).isCloseTo(0.75, EXACTLY);
    }

    @Test
    void theShareOfOrdersThatIsInTimeCounts() {
        // late orders of Monday: Tuesday and 2 days are 3 calendar days; 1 day is 2
        String late = "settings: key|value\nhorizon_days|10\nbaseline_center|East\ncutoff_share|0.25";
        assertThat(plan("3", "2", late).withinTwoDaysAtNoHigherCost()).isCloseTo(0.5 + 0.5 * 0.25, EXACTLY);
    }

    @Test
    void withoutDemandTheShareIsZero() {
        assertThat(JudgedPlan.of(Worlds.world("")).withinTwoDaysAtNoHigherCost())
                .isZero();
    }

    @Test
    void aDayFasterMaySellARangeOfSales() {
        String on = "settings: key|value\nhorizon_days|10\nbaseline_center|East\ncutoff_share|1\nconversion_effect|on";
        JudgedPlan plan = plan("3", "2", on);
        // 50 in 1 day, 50 in 2: 1.5 days; the baseline brings X in 1 and Y in 4 days: (50 + 30 · 4) / 80 = 2.125
        double sales = 100 * 100;
        ConversionEffect effect = plan.conversionEffect(plan.baseline());
        assertThat(plan.baseline().service().meanDays()).isCloseTo(2.125, EXACTLY);
        assertThat(effect.counted()).isTrue();
        assertThat(effect.low()).isCloseTo(0.007 * sales * 0.625, EXACTLY);
        assertThat(effect.high()).isCloseTo(0.015 * sales * 0.625, EXACTLY);
        JudgedPlan slower = plan("3", "4", on);
        // Y now comes in 4 days: 50 in 1, 30 in 4, 20 in 2 are 2.1 days
        assertThat(slower.conversionEffect(plan.evaluation()).high()).isCloseTo(-0.015 * sales * 0.6, EXACTLY);
        assertThat(plan.evaluation().costs().total())
                .isEqualTo(plan("3", "2").evaluation().costs().total());
    }

    @Test
    void itIsOffByDefault() {
        JudgedPlan plan = plan("3", "2");
        assertThat(plan.conversionEffect(plan.baseline())).isEqualTo(ConversionEffect.OFF);
    }
}

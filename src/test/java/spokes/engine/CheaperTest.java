package spokes.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whether one plan is cheaper than another where goods may have no price. */
class CheaperTest {
    /** Ten days of one bolt a day, each shipped for 5; bolts cost 5. */
    private static Evaluation with(String price, int stock) {
        return JudgedPlan.of(Worlds.world("""
            centers: center
              East
            areas: area
              X
            lanes: center | area | cost_per_unit | transit_days
              East | X | 5 | 1
            products: sku | unit_cost | price
              bolt | 5 | %s
            demand: area | sku | units_per_day
              X | bolt | 1
            stock: center | sku | on_hand
              East | bolt | %d
            settings: key | value
              plan_date | 2026-03-02
              horizon_days | 10
            """.formatted(price, stock))).evaluation();
    }

    @Test
    void notToDeliverWhatHasNoPriceCostsLessAndIsNotCheaper() {
        assertThat(with("", 2).costs().total()).isLessThan(with("", 10).costs().total());
        assertThat(with("", 2).isCheaper(with("", 10))).isFalse();
        assertThat(with("", 10).isCheaper(with("", 2))).isFalse();
    }

    @Test
    void whereAMarginIsLostTheTotalDecides() {
        assertThat(with("20", 10).isCheaper(with("20", 2))).isTrue();
        assertThat(with("6", 2).isCheaper(with("6", 10))).isTrue();
    }
}

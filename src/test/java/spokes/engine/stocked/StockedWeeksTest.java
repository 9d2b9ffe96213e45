package spokes.engine.stocked;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StockedWeeksTest {

    @Test
    void saysWhoHasAProductInAWeek() {
        StockedWeeks weeks = new StockedWeeks.Builder(130, 3)
                .set(0, 5)
                .set(1, 5)
                .set(1, 129)
                .setAll(2, new long[] {1, 0, 2})
                .build();

        assertThat(weeks.has(0, 5)).isTrue();
        assertThat(weeks.has(0, 129)).isFalse();
        assertThat(weeks.has(1, 129)).isTrue();
        assertThat(weeks.has(1, 65)).isFalse();
        assertThat(weeks.has(2, 0)).isTrue();
        assertThat(weeks.has(2, 129)).isTrue();
        assertThat(weeks.has(2, 5)).isFalse();
    }

    @Test
    void equalWeeksMakeEqualValuesHoweverTheyWereBuilt() {
        StockedWeeks one = new StockedWeeks.Builder(2, 2).set(0, 1).set(1, 1).build();
        StockedWeeks other = new StockedWeeks.Builder(2, 2)
                .setAll(1, new long[] {2})
                .setAll(0, new long[] {2})
                .build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(new StockedWeeks.Builder(2, 2).set(0, 1).build());
    }
}

package spokes.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How long work will take is told as soon as it can be known. */
class TimeLeftTest {
    private long now = 5_000_000_000L;
    private final TimeLeft left = new TimeLeft(() -> now);

    @Test
    void aQuarterDoneInTenSecondsLeavesThirty() {
        now += 10_000_000_000L;

        assertThat(left.seconds(0.25)).hasValue(30);
    }

    @Test
    void nothingIsSaidAtTheStartAtTheEndOrWhereTheShareIsUnknown() {
        now += 1_000_000_000L;
        assertThat(left.seconds(0.5)).isEmpty();

        now += 60_000_000_000L;
        assertThat(left.seconds(0.01)).isEmpty();
        assertThat(left.seconds(1)).isEmpty();
        assertThat(left.seconds(-1)).isEmpty();
    }
}

package spokes.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of which weeks all orders are known. Days are written oldest first, x with orders; the plan begins after the last. */
class SpanTest {

    private static Span span(String days) {
        boolean[] hasOrders = new boolean[days.length()];
        for (int day = 0; day < hasOrders.length; day++) {
            hasOrders[day] = days.charAt(days.length() - 1 - day) == 'x';
        }
        return Span.of(hasOrders);
    }

    @Test
    void everyWeekWithOrdersOnAllDaysIsKnown() {
        assertThat(span("xxxxxxx" + "xxxxxxx")).isEqualTo(new Span(-2, -1));
    }

    @Test
    void aLastWeekOfWhichDaysAreMissingIsLeftOut() {
        Span span = span("xxxxxxx" + "xxxxxxx" + "xxxx...");
        assertThat(span).isEqualTo(new Span(-3, -2));
        assertThat(span.missing()).isEqualTo(1);
    }

    @Test
    void aFirstWeekThatBeganBeforeTheOrdersIsLeftOut() {
        assertThat(span("...xxxx" + "xxxxxxx" + "xxxxxxx")).isEqualTo(new Span(-2, -1));
    }

    @Test
    void aWeekendWithoutOrdersIsAsUsualAndMakesNoWeekIncomplete() {
        assertThat(span("xxxxx.." + "xxxxx.." + "xxxxx..")).isEqualTo(new Span(-3, -1));
        // Thursday is missing as well
        assertThat(span("xxxxx.." + "xxxxx.." + "xxx....")).isEqualTo(new Span(-3, -2));
    }

    @Test
    void whollySilentWeeksAtTheEndAreNotKnownAndThoseInBetweenAre() {
        assertThat(span("xxxxxxx" + "......." + "xxxxxxx" + "......." + "......."))
                .isEqualTo(new Span(-5, -3));
    }

    @Test
    void oneOrderMakesNoWeek() {
        assertThat(span("......." + "...x...").weeks()).isZero();
        assertThat(span(".......").weeks()).isZero();
    }
}

package spokes.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;

/**
 * Order lines become weeks that end at the plan date, 2026-03-02: the last one begins on 2026-02-23. A product {@code any}
 * sells one unit every day, so that all weeks are known.
 */
class HistoriesTest {
    private static final ProductKey BOLT = new ProductKey("", "bolt");

    private static Histories histories(PastEvents events, int weeks, String... lines) {
        StringBuilder text = new StringBuilder("orders: order_id | order_date | sku | quantity | area\n");
        for (int day = 1; day <= 7 * weeks; day++) {
            text.append("D%d | %s | any | 1 | X%n".formatted(day, Worlds.MONDAY.minusDays(day)));
        }
        for (int i = 0; i < lines.length; i++) {
            text.append("L%d | %s | X%n".formatted(i, lines[i]));
        }
        Workspace world = Worlds.world(text.toString());
        return Histories.of(world, events, Progress.UNWATCHED);
    }

    private static ProductHistory of(Histories histories, String sku) {
        return histories.products().stream()
                .filter(history -> history.product().sku().equals(sku))
                .findFirst()
                .orElseThrow();
    }

    /** A line on a day of a week, −1 the last one. */
    private static String line(int week, int day, String sku, double quantity) {
        return "%s | %s | %s".formatted(Worlds.MONDAY.plusDays(7L * week + day), sku, quantity);
    }

    /** One line a week from a week on. */
    private static String[] weekly(int from, double... units) {
        String[] lines = new String[units.length];
        Arrays.setAll(lines, i -> line(from + i, i % 7, "bolt", units[i]));
        return lines;
    }

    @Test
    void weeksEndAtThePlanDateAndZerosAreFilledFromTheFirstSaleOn() {
        Histories histories = histories(
                PastEvents.NONE,
                5,
                line(-4, 0, "bolt", 3),
                line(-4, 6, "bolt", 4),
                line(-2, 6, "bolt", 5),
                line(0, 0, "bolt", 100)); // on the plan date: no history
        assertThat(histories.span()).isEqualTo(new Span(-5, -1));
        assertThat(histories.end()).isEqualTo(Worlds.MONDAY);
        assertThat(of(histories, "bolt").sold()).containsExactly(7, 0, 5, 0);
        assertThat(of(histories, "any").sold()).containsOnly(7).hasSize(5);
    }

    @Test
    void anOrderThatIsTakenBackAtOnceIsNoDemandAndALaterReturnIsNotTakenOff() {
        Histories histories = histories(
                PastEvents.NONE,
                4,
                line(-3, 1, "bolt", 74_215),
                line(-3, 2, "bolt", -74_215), // the next day: cancelled
                line(-3, 3, "bolt", 6),
                line(-2, 5, "bolt", -6), // nine days later: it was wanted
                line(-1, 0, "bolt", 2),
                line(-1, 1, "bolt", -1)); // in part
        assertThat(of(histories, "bolt").sold()).containsExactly(6, 0, 2);
        assertThat(histories.report().cancelledLines()).isEqualTo(1);
        assertThat(histories.report().cancelledUnits()).isEqualTo(74_215);
        assertThat(histories.report().returnedUnits()).isEqualTo(7);
    }

    @Test
    void aWeekFarAboveAllOthersCountsForLessAndIsReported() {
        Histories histories = histories(PastEvents.NONE, 12, weekly(-12, 9, 11, 10, 8, 12, 10, 900, 9, 11, 10, 12, 8));
        ProductHistory bolt = of(histories, "bolt");
        assertThat(bolt.sold()[6]).isEqualTo(900);
        assertThat(bolt.counted()[6]).isBetween(12.0, 40.0);
        assertThat(histories.outliers())
                .containsExactly(new Outlier(BOLT, LocalDate.of(2026, 1, 19), 900, bolt.counted()[6]));
        assertThat(of(histories, "any").outliers()).isEmpty();
    }

    @Test
    void highWeeksSideBySideAreAChangeAndStay() {
        Histories histories =
                histories(PastEvents.NONE, 12, weekly(-12, 9, 11, 10, 8, 12, 10, 9, 11, 10, 12, 800, 900));
        assertThat(histories.outliers()).isEmpty();
    }

    @Test
    void aPromotionThatIsKnownIsDividedOutAndAWeekWithoutStockIsFilled() {
        PastEvents events = product -> product.equals(BOLT)
                ? Map.of(-2, new KnownWeek(2, 0, 1), -4, new KnownWeek(1, 0, 0), -1, new KnownWeek(1, 5, 1))
                : Map.of();
        Histories histories = histories(events, 6, weekly(-6, 10, 10, 1, 10, 20, 15));
        ProductHistory bolt = of(histories, "bolt");
        assertThat(bolt.sold()).containsExactly(10, 10, 1, 10, 20, 15);
        assertThat(bolt.counted()).containsExactly(10, 10, 10, 10, 10, 10);
        assertThat(bolt.isUnknown(2)).isTrue();
        assertThat(histories.report().unknownWeeks()).isEqualTo(1);
        assertThat(histories.report().eventWeeks()).isEqualTo(2);
    }

    @Test
    void aLongStockOutIsFilledWithTheNearestKnownWeeks() {
        Map<Integer, KnownWeek> empty = new HashMap<>();
        for (int week = -24; week < -2; week++) {
            empty.put(week, new KnownWeek(1, 0, 0));
        }
        double[] units = new double[30];
        Arrays.fill(units, 10);
        Arrays.fill(units, 6, 28, 0);
        ProductHistory bolt = of(histories(product -> empty, 30, weekly(-30, units)), "bolt");
        assertThat(bolt.counted()).containsOnly(10);
    }

    @Test
    void weeksWithoutStockAreNoSilence() {
        double[] sold = new double[40];
        Arrays.fill(sold, 0, 20, 5);
        EndedRule rule = new EndedRule(13, 0.01);
        assertThat(rule.isEnded(week -> false, sold)).isTrue();
        assertThat(rule.isEnded(week -> week >= 20, sold)).isFalse();
        assertThat(rule.isEnded(week -> week >= 35, sold)).isTrue(); // 15 weeks before they ran out
    }

    @Test
    void aShortStockOutIsNoPromotion() {
        PastEvents events = product ->
                product.equals(BOLT) ? Map.of(-1, new KnownWeek(1, 0, 0.75), -3, new KnownWeek(1.5, 0, 1)) : Map.of();
        Histories histories = histories(events, 4, weekly(-4, 8, 12, 8, 6));
        assertThat(histories.report().eventWeeks()).isEqualTo(1);
        assertThat(of(histories, "bolt").isExplained(3)).isTrue();
        assertThat(of(histories, "bolt").isExplained(2)).isFalse();
    }

    @Test
    void aWeekThatStandsOutAmongWeeksThatVaryIsStillAlone() {
        double[] sold = {35, 30, 41, 33, 36, 39, 31, 60, 630, 58, 37, 34, 40, 32, 36, 38};
        Histories histories = histories(PastEvents.NONE, 16, weekly(-16, sold));
        assertThat(histories.outliers()).extracting(Outlier::units).containsExactly(630.0);
    }

    @Test
    void aWeekPartlyWithoutStockSoldForTheRestOfIt() {
        PastEvents events = product -> Map.of(-1, new KnownWeek(1, 0, 0.75));
        assertThat(of(histories(events, 3, weekly(-3, 8, 8, 6)), "bolt").counted())
                .containsExactly(new double[] {8, 8, 8}, within(1e-12));
    }

    @Test
    void aProductWhoseIntervalsWereShortHasEndedAfterALongSilence() {
        EndedRule rule = new EndedRule(13, 0.01);
        double[] often = new double[40];
        Arrays.fill(often, 0, 27, 5);
        assertThat(rule.isEnded(week -> false, often)).isTrue();
        double[] seldom = new double[40];
        seldom[0] = 5;
        seldom[13] = 5;
        seldom[26] = 5;
        assertThat(rule.isEnded(week -> false, seldom)).isFalse(); // 13 silent weeks are as usual
        often[39] = 1;
        assertThat(rule.isEnded(week -> false, often)).isFalse();
    }

    @Test
    void aProductThatWasAsSilentAYearAgoComesBackWithItsSeason() {
        double[] summer = new double[104];
        for (int t = 0; t < 104; t++) {
            summer[t] = t % 52 >= 10 && t % 52 < 30 ? 20 : 0;
        }
        assertThat(new EndedRule(13, 0.01).isEnded(week -> false, summer)).isFalse();
    }

    @Test
    void readingManyOrdersCanBeCancelled() {
        Workspace world = Worlds.world("orders: order_id|order_date|sku|quantity|area\nA|2026-02-01|bolt|1|X");
        assertThatThrownBy(() -> Histories.of(world, PastEvents.NONE, (share, what) -> false))
                .isInstanceOf(CancellationException.class);
    }
}

package spokes.ui.forecast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import spokes.engine.outlook.DemandOutlook;
import spokes.engine.outlook.DemandOutlook.Band;
import spokes.engine.outlook.DemandOutlook.Source;
import spokes.engine.outlook.DemandOutlook.Week;
import spokes.model.demand.Adjustment;
import spokes.model.demand.Adjustment.Kind;
import spokes.model.demand.DemandScope;
import spokes.model.demand.SalesWeek;
import spokes.model.demand.SalesWeek.Mark;
import spokes.ui.Figures;

/** What the chart says to those who do not see it. */
class ChartWordsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final ChartWords words = new ChartWords(new Figures(Locale.US, "USD"));

    private static final List<SalesWeek> PAST = List.of(
            new SalesWeek(MONDAY.minusWeeks(3), 40, 40, Mark.NONE),
            new SalesWeek(MONDAY.minusWeeks(2), 190, 62, Mark.OUTLIER),
            new SalesWeek(MONDAY.minusWeeks(1), 50, 50, Mark.NONE));

    private static final DemandOutlook AHEAD = new DemandOutlook(
            Source.FORECAST,
            1,
            1,
            List.of(
                    new Week(MONDAY, 7, 6, 6, Optional.of(new Band(5, 7, 4, 8))),
                    new Week(MONDAY.plusWeeks(1), 7, 12, 6, Optional.of(new Band(10, 14, 8, 16)))));

    private static final Adjustment SALE = new Adjustment(
            "P",
            Kind.PROMOTION,
            DemandScope.ALL.between(Optional.of(MONDAY.plusDays(9)), Optional.of(MONDAY.plusDays(10))),
            2,
            0,
            0,
            Optional.empty(),
            "Spring sale");

    private final ChartData data = ChartData.of(PAST, 2, AHEAD, List.of(SALE));

    @Test
    void theLastWeeksAreShownAndAllToCome() {
        assertThat(data.weeks())
                .extracting(ChartWeek::firstDay)
                .containsExactly(MONDAY.minusWeeks(2), MONDAY.minusWeeks(1), MONDAY, MONDAY.plusWeeks(1));
        assertThat(data.firstAhead()).isEqualTo(2);
        assertThat(data.greatest()).isEqualTo(190);
        assertThat(data.isEmpty()).isFalse();
        assertThat(ChartData.NONE.isEmpty()).isTrue();
    }

    @Test
    void aWeekOfThePastSaysWhatWasSoldAndWhyItIsOdd() {
        assertThat(words.of(data.weeks().getFirst()))
                .containsExactly("Week of Feb 16, 2026", "190 sold", "odd week; counts as 62");
    }

    @Test
    void aWeekToComeSaysWhatIsPlannedForHowSureThatIsAndWhatWasAdjusted() {
        assertThat(words.of(data.weeks().getLast()))
                .containsExactly(
                        "Week of Mar 9, 2026",
                        "84 planned for",
                        "42 before adjustments",
                        "80 %: 70 to 98",
                        "95 %: 56 to 112",
                        "Spring sale (promotion of all products, +100 % from 11 Mar to 12 Mar 2026)");
        assertThat(data.weeks().get(2).events()).isEmpty();
    }

    @Test
    void allOfItIsSaidInThreeSentences() {
        assertThat(words.of("bolts", data))
                .isEqualTo("Demand of bolts, units a week."
                        + " Over 2 weeks 120 were sold a week on average, 50 to 190."
                        + " Over 2 weeks 63 are planned for a week on average, 42 to 84."
                        + " In the last of them it is 56 to 112 with 95 % probability."
                        + " Left and right read single weeks.");
    }
}

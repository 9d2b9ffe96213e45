package spokes.engine.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.engine.outlook.DemandOutlook.Band;
import spokes.engine.outlook.DemandOutlook.Source;
import spokes.engine.outlook.DemandOutlook.Week;
import spokes.model.goods.ProductKey;

/** What a plan expects to be asked for over 17 days, the last three of a week that is short. */
class DemandOutlookTest {
    private static final ProductKey BOLT = new ProductKey("", "bolt");
    private static final ProductKey NUT = new ProductKey("", "nut");

    private static final String WORLD = """
        settings: key | value
          horizon_days | 17
        centers: center | latitude | longitude
          East | 40 | -75
        areas: area | latitude | longitude
          071 | 40.7 | -74.2
          902 | 34.1 | -118.3
        products: sku
          bolt
          nut
          cap
        orders: order_id | order_date | sku | quantity | area
          1 | 2026-02-20 | bolt | 30 | 071
          2 | 2026-02-21 | nut  | 10 | 902
          3 | 2026-02-22 | cap  | 56 | 902
        """;

    private static final String FORECAST = """
        product_forecasts: sku | made_on
          bolt | 2026-03-02
          nut  | 2026-03-02
        product_forecast_weeks: sku | week | units_per_day | lo80 | hi80 | lo95 | hi95
          bolt | 0 | 10 | 7 | 13 | 4 | 16
          bolt | 1 | 20 | 14 | 26 | 8 | 32
          bolt | 2 | 10 | 7 | 13 | 4 | 16
          nut  | 0 | 5 | 1 | 9 | 0 | 17
          nut  | 1 | 5 | 1 | 9 | 0 | 17
          nut  | 2 | 5 | 1 | 9 | 0 | 17
        """;

    private static DemandOutlook outlook(List<String> texts, ProductKey... products) {
        return JudgedPlan.of(Worlds.world(texts.toArray(String[]::new))).outlook(Set.of(products));
    }

    @Test
    void aProductIsExpectedAsItsForecastSaysWithItsBand() {
        DemandOutlook bolts = outlook(List.of(WORLD, FORECAST), BOLT);

        assertThat(bolts.source()).isEqualTo(Source.FORECAST);
        assertThat(bolts.weeks())
                .extracting(Week::firstDay)
                .containsExactly(Worlds.MONDAY, Worlds.MONDAY.plusDays(7), Worlds.MONDAY.plusDays(14));
        assertThat(bolts.weeks()).extracting(Week::days).containsExactly(7, 7, 3);
        assertThat(bolts.weeks())
                .extracting(week -> Math.round(week.unitsPerDay()))
                .containsExactly(10L, 20L, 10L);
        assertBand(bolts.weeks().get(1), 14, 26, 8, 32);
        assertThat(bolts.units()).isCloseTo(7 * 10 + 7 * 20 + 3 * 10, within(1e-9));
        assertThat(bolts.isAdjusted()).isFalse();
    }

    private static void assertBand(Week week, double low80, double high80, double low95, double high95) {
        Band band = week.band().orElseThrow();
        assertThat(new double[] {band.low80(), band.high80(), band.low95(), band.high95()})
                .containsExactly(new double[] {low80, high80, low95, high95}, within(1e-9));
    }

    @Test
    void severalErrEachByItself() {
        DemandOutlook both = outlook(List.of(WORLD, FORECAST), BOLT, NUT);

        assertThat(both.weeks().getFirst().unitsPerDay()).isCloseTo(15, within(1e-9));
        assertBand(both.weeks().getFirst(), 15 - 5, 15 + 5, 15 - Math.hypot(6, 5), 15 + Math.hypot(6, 12));
    }

    @Test
    void allAreMeantIfNoneIsNamedAlsoThoseThatOrdersAloneSpeakOf() {
        DemandOutlook all = outlook(List.of(WORLD, FORECAST));

        assertThat(all.products()).isEqualTo(3);
        assertThat(all.banded()).isEqualTo(2);
        assertThat(all.weeks().getFirst().unitsPerDay()).isCloseTo(16, within(1e-9));
    }

    @Test
    void anAdjustmentMovesTheBandAndLeavesWhatTheForecastSaidBesideIt() {
        DemandOutlook bolts = outlook(List.of(WORLD, FORECAST, """
            adjustments: adjustment | kind | sku | from_date | to_date | factor
              P | promotion | bolt | 2026-03-09 | 2026-03-15 | 2
            """), BOLT);

        assertThat(bolts.isAdjusted()).isTrue();
        Week promoted = bolts.weeks().get(1);
        assertThat(promoted.unitsPerDay()).isCloseTo(40, within(1e-9));
        assertThat(promoted.statedPerDay()).isCloseTo(20, within(1e-9));
        assertBand(promoted, 28, 52, 16, 64);
        assertBand(bolts.weeks().getFirst(), 7, 13, 4, 16);
    }

    @Test
    void aProductForecastToSellNothingButLikeAnotherSaysNotHowSureThatIs() {
        List<String> texts = List.of(WORLD, FORECAST + """
              cap | 0 | 0 | 0 | 0 | 0 | 0
              cap | 1 | 0 | 0 | 0 | 0 | 0
              cap | 2 | 0 | 0 | 0 | 0 | 0
            """, """
            adjustments: adjustment | kind | sku | from_date | like_sku
              L | like | cap | 2026-03-09 | bolt
            """);
        List<Week> caps = outlook(texts, new ProductKey("", "cap")).weeks();
        assertThat(caps.get(1).unitsPerDay()).isCloseTo(20, within(1e-9));
        assertThat(caps.get(1).band()).isEmpty();
        assertBand(caps.getFirst(), 0, 0, 0, 0);
        assertThat(JudgedPlan.of(Worlds.world(texts.toArray(String[]::new))).listForecast())
                .filteredOn(line -> line.product().sku().equals("cap"))
                .extracting(line -> line.low80().isPresent())
                .containsExactly(true, false, false);

        DemandOutlook both = outlook(texts, BOLT, new ProductKey("", "cap"));
        assertBand(both.weeks().get(1), 40 - 6, 40 + 6, 40 - 12, 40 + 12); // bolts alone say how sure they are
    }

    @Test
    void ordersAndSheetsSayNotHowSureTheyAre() {
        DemandOutlook caps = outlook(List.of(WORLD), new ProductKey("", "cap"));
        assertThat(caps.source()).isEqualTo(Source.ORDERS);
        assertThat(caps.weeks()).allSatisfy(week -> assertThat(week.band()).isEmpty());
        assertThat(caps.weeks().getFirst().unitsPerDay()).isCloseTo(1, within(1e-9));

        DemandOutlook sheet =
                outlook(List.of(WORLD, FORECAST, "demand: area | sku | units_per_day\n 071 | bolt | 3"), BOLT);
        assertThat(sheet.source()).isEqualTo(Source.SHEET);
        assertThat(sheet.banded()).isZero();
        assertThat(sheet.weeks()).extracting(Week::unitsPerDay).containsOnly(3.0);
    }

    @Test
    void ofAProductThatIsNotThereNothingIsExpected() {
        DemandOutlook none = outlook(List.of(WORLD), new ProductKey("", "nail"));
        assertThat(none.products()).isZero();
        assertThat(none.units()).isZero();
    }
}

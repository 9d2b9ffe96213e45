package spokes.engine.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.engine.prediction.PredictedPlan.Opinion;
import spokes.engine.result.ReplayWindow;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.sheet.Sheet;

/**
 * Two centers, an area beside each. Until two weeks before the plan date bolts sold in the east, 10 a week; then in the west,
 * where nuts always sold, 5 a week.
 */
class PredictionTrialTest {
    private static final String WORLD = """
        centers: center
          East
          West
        products: sku | unit_cost | price
          bolt | 10 | 30
          nut  | 10 | 30
        areas: area
          X
          Y
        lanes: center | area | cost_per_parcel | transit_days
          East | X | 1 | 1
          East | Y | 4 | 4
          West | X | 4 | 4
          West | Y | 1 | 1
        stock: center | sku | on_hand
          East | bolt | 1
          West | bolt | 1
          West | nut  | 1
        """;

    private static final ReplayWindow WINDOW = ReplayWindow.before(Worlds.MONDAY, 14);

    /** The world; bolts sell so many a week in the west of late. */
    private static Workspace world(int lately) {
        StringBuilder orders = new StringBuilder("orders: order_id | order_date | sku | quantity | area\n");
        IntStream.rangeClosed(1, 20).forEach(week -> {
            LocalDate day = Worlds.MONDAY.minusWeeks(week).plusDays(2);
            int bolts = week <= 2 ? lately : 10;
            for (int i = 0; i < bolts; i++) {
                orders.append("b%d-%d | %s | bolt | 1 | %s\n".formatted(week, i, day, week <= 2 ? "Y" : "X"));
            }
            orders.append("n%d | %s | nut | 5 | Y\n".formatted(week, day));
        });
        return Worlds.world(WORLD, orders.toString());
    }

    /** The known weeks with so many bolts and nuts a week as forecast, give or take. */
    private static Workspace expecting(Workspace known, double bolts, double nuts) {
        Workspace forecast = Worlds.world("""
            product_forecast_weeks: sku | units_per_day
              bolt | %s
              nut  | %s
            product_forecasts: sku | sd_per_week
              bolt | 3
              nut  | 2
            """.formatted(bolts / 7, nuts / 7));
        return known.withTables(
                List.of(forecast.table(Sheet.PRODUCT_FORECASTS), forecast.table(Sheet.PRODUCT_FORECAST_WEEKS)));
    }

    private static PredictedWeeks trial(int lately, double naiveBolts, double ourBolts) throws Refused {
        return trial(world(lately), naiveBolts, ourBolts);
    }

    private static PredictedWeeks trial(Workspace world, double naiveBolts, double ourBolts) throws Refused {
        HeldBackWeeks held = HeldBackWeeks.of(world, WINDOW);
        return PredictionTrial.of(
                held, expecting(held.known(), naiveBolts, 5), expecting(held.known(), ourBolts, 5), Progress.UNWATCHED);
    }

    @Test
    void whatIsKnownHoldsNothingOfTheWeeksThatAreHeldBack() throws Refused {
        HeldBackWeeks few = HeldBackWeeks.of(world(3), WINDOW);
        HeldBackWeeks many = HeldBackWeeks.of(world(30), WINDOW);
        for (Sheet sheet : Sheet.values()) {
            assertThat(List.copyOf(few.known().table(sheet).rows()))
                    .as(sheet.title())
                    .isEqualTo(List.copyOf(many.known().table(sheet).rows()));
        }
        assertThat(few.known().orders())
                .allSatisfy(line -> assertThat(line.date()).isBefore(WINDOW.from()));
        assertThat(few.known().settings().planDate()).isEqualTo(WINDOW.from());
        assertThat(few.known().settings().horizonDays()).isEqualTo(14);
    }

    @Test
    void whatWasExpectedLaterIsNotKnownThen() throws Refused {
        String later = """
            product_forecast_weeks: sku | units_per_day
              bolt | 99
            product_forecasts: sku | sd_per_week
              bolt | 1
            settings: key | value
              area_method | reconciled
              fill_rate_target | 0.99
            adjustments: adjustment | kind | sku | factor | from_date | to_date
              a | promotion | bolt | 2 | 2026-01-05 | 2026-01-11
              b | promotion | bolt | 3 | 2026-02-20 | 2026-02-22
            transfers: transfer_id | sku | from | to | units | departure_date | status
              t | bolt | East | West | 1 | 2026-03-03 | planned
            inbound: center | sku | units | arrival_date
              East | bolt | 50 | 2026-03-05
            """;
        Workspace all = world(10);
        Workspace extra = Worlds.world(later);
        Workspace both = all.withTables(List.of(
                extra.table(Sheet.PRODUCT_FORECASTS),
                extra.table(Sheet.PRODUCT_FORECAST_WEEKS),
                extra.table(Sheet.SETTINGS),
                extra.table(Sheet.ADJUSTMENTS),
                extra.table(Sheet.TRANSFERS),
                extra.table(Sheet.INBOUND)));
        Workspace known = HeldBackWeeks.of(both, WINDOW).known();
        assertThat(known.forecasts()).isEmpty();
        assertThat(known.forecastWeeks()).isEmpty();
        assertThat(known.transfers()).isEmpty();
        assertThat(known.inbound()).isEmpty();
        assertThat(known.settings().text("area_method")).isEmpty();
        assertThat(known.settings().findNumber("fill_rate_target")).isEmpty();
        assertThat(known.adjustments()).extracting(row -> row.code()).containsExactly("a");
    }

    @Test
    void whoKnowsTheOrdersPlacesThemWhereTheyComeAndLosesNothing() throws Refused {
        PredictedPlan perfect = trial(8, 10, 10).get(Opinion.PERFECT);
        assertThat(perfect.error()).isZero();
        assertThat(perfect.stockUnits()).isEqualTo(2 * 8 + 2 * 5);
        assertThat(perfect.leftUnits()).isCloseTo(0, within(1e-9));
        assertThat(perfect.replayed().unitsUnmet()).isZero();
        assertThat(perfect.replayed().service().meanDays()).isEqualTo(1);
    }

    @Test
    void whatAPlannerExpectsMoreChangesForecastsButNotWhatCame() throws Refused {
        Workspace more = Worlds.world("""
            adjustments: adjustment | kind | factor | from_date
              a | promotion | 1.5 | 2026-01-01
            """);
        HeldBackWeeks held = HeldBackWeeks.of(world(8).withTables(List.of(more.table(Sheet.ADJUSTMENTS))), WINDOW);
        Workspace expecting = expecting(held.known(), 8, 5);
        PredictedWeeks weeks = PredictionTrial.of(held, expecting, expecting, Progress.UNWATCHED);

        assertThat(weeks.get(Opinion.OURS).error()).isCloseTo(0.5, within(1e-9));
        assertThat(weeks.get(Opinion.PERFECT).error()).isCloseTo(0, within(1e-9));
        assertThat(weeks.get(Opinion.PERFECT).stockUnits()).isEqualTo(2 * 8 + 2 * 5);
    }

    @Test
    void stockInTheWrongPlaceCostsLongerWays() throws Refused {
        PredictedWeeks weeks = trial(8, 10, 10);
        PredictedPlan ours = weeks.get(Opinion.OURS);
        assertThat(ours.error()).isCloseTo((20 - 16) / 26.0, within(1e-9));
        assertThat(ours.replayed().unitsUnmet()).isZero();
        assertThat(ours.replayed().service().meanDays()).isGreaterThan(2);
        assertThat(weeks.stillToGain()).isGreaterThan(20);
    }

    @Test
    void aForecastThatMissesSalesLosesTheirMargin() throws Refused {
        PredictedWeeks weeks = trial(16, 2, 16);
        PredictedPlan naive = weeks.get(Opinion.NAIVE);
        assertThat(naive.replayed().unitsUnmet()).isGreaterThan(1);
        assertThat(naive.lostMargin()).isCloseTo(20 * naive.replayed().unitsUnmet(), within(1e-9));
        assertThat(weeks.gained()).isPositive();
    }

    @Test
    void eachPutsTheSameMoneyIntoStock() throws Refused {
        PredictedWeeks weeks = trial(10, 4, 10);
        assertThat(weeks.get(Opinion.OURS).stockValue()).isCloseTo(weeks.budget(), within(20.0));
        assertThat(weeks.get(Opinion.NAIVE).stockValue()).isCloseTo(weeks.budget(), within(20.0));
        assertThat(weeks.get(Opinion.NAIVE).factor())
                .isGreaterThan(weeks.get(Opinion.OURS).factor());
    }

    @Test
    void withoutUnitCostsEachPutsAsManyUnitsIntoStock() throws Refused {
        Workspace free = Worlds.world("""
            products: sku | price
              bolt | 30
              nut  | 30
            """);
        PredictedWeeks weeks = trial(world(16).withTables(List.of(free.table(Sheet.PRODUCTS))), 2, 16);
        PredictedWeeks priced = trial(16, 2, 16);

        assertThat(weeks.budget()).isZero();
        for (Opinion opinion : Opinion.values()) {
            assertThat(weeks.get(opinion).stockUnits())
                    .isEqualTo(priced.get(opinion).stockUnits());
            assertThat(weeks.get(opinion).factor())
                    .isCloseTo(priced.get(opinion).factor(), within(1e-6));
            assertThat(weeks.get(opinion).stockValue()).isZero();
        }
    }

    @Test
    void theSameForecastIsWorthTheSame() throws Refused {
        assertThat(trial(7, 9, 9).gained()).isZero();
    }

    @Test
    void severalTimesAreAddedUp() throws Refused {
        PredictedWeeks first = trial(10, 2, 10);
        PredictedWeeks second = trial(10, 9, 9);
        Prediction all = new Prediction(List.of(first, second));
        assertThat(all.gained()).isCloseTo(first.gained(), within(1e-9));
        assertThat(all.timesGained()).isEqualTo(1);
        assertThat(all.days()).isEqualTo(28);
        assertThat(all.perYear(28)).isEqualTo(365);
        assertThat(all.costPerOrder(Opinion.OURS))
                .isBetween(
                        Math.min(
                                first.get(Opinion.OURS).replayed().costPerOrder(),
                                second.get(Opinion.OURS).replayed().costPerOrder()),
                        Math.max(
                                first.get(Opinion.OURS).replayed().costPerOrder(),
                                second.get(Opinion.OURS).replayed().costPerOrder()));
    }

    @Test
    void onlyWholeWeeksAreHeldBack() {
        assertThatThrownBy(() -> HeldBackWeeks.of(world(5), ReplayWindow.before(Worlds.MONDAY, 10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("10 days are no whole weeks");
    }

    @Test
    void tooFewOrdersBeforeAreRefused() {
        ReplayWindow early = HeldBackWeeks.window(Worlds.MONDAY, 7, 1);
        assertThatThrownBy(() -> HeldBackWeeks.of(world(5), early))
                .isInstanceOf(Refused.class)
                .hasMessage("to hold 2025-11-24 to 2026-01-11 back takes orders in these weeks, and from 8 weeks before"
                        + " them on");
        assertThat(HeldBackWeeks.isPossible(world(5), early)).isFalse();
        assertThat(HeldBackWeeks.isPossible(world(5), WINDOW)).isTrue();
    }

    @Test
    void aLastUnitThatWasEnoughIsNoStockOut() throws Refused {
        PredictedPlan perfect = trial(3, 30, 30).plans().getLast();
        assertThat(perfect.replayed().unitsUnmet()).isZero();
        assertThat(perfect.replayed().stockouts()).isNotEmpty();
        assertThat(perfect.stockOuts()).isZero();
        PredictedPlan naive = trial(30, 2, 2).plans().getFirst();
        assertThat(naive.replayed().unitsUnmet()).isPositive();
        assertThat(naive.stockOuts())
                .isPositive()
                .isLessThanOrEqualTo(naive.replayed().stockouts().size());
    }
}

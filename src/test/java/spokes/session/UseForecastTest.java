package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.Refused;
import spokes.model.demand.ForecastKind;
import spokes.model.demand.ForecastScore;
import spokes.model.demand.ForecastWeek;
import spokes.model.demand.ProductForecast;
import spokes.model.goods.ProductKey;

/** A forecast that is taken over is the demand, as one step that can be undone. */
class UseForecastTest {
    private static final ProductKey NUT = new ProductKey("", "nut");

    private final Notebook notebook = new Notebook();
    private final Session session = new Session(Worlds.world("""
        centers: center | status
        near | open
        lanes: center | area | cost_per_unit | transit_days
        near | X | 1 | 1
        orders: order_id | order_date | sku | quantity | area
        O1 | 2026-02-20 | bolt | 56 | X
        O2 | 2026-02-20 | nut  | 56 | X
        settings: key | value
        horizon_days | 14
        """), notebook, List.of(), List.of());

    private static ProductForecast product(ProductKey key, String method) {
        return new ProductForecast(
                key,
                method,
                Optional.of(ForecastKind.SMOOTH),
                Optional.of(Worlds.MONDAY),
                104,
                new ForecastScore(OptionalDouble.of(0.25), OptionalDouble.of(0.75), OptionalDouble.of(0.875)),
                OptionalDouble.of(-0.02),
                ForecastScore.NONE,
                OptionalDouble.of(0.8),
                OptionalDouble.empty(),
                OptionalDouble.of(3.5),
                "");
    }

    private static UseForecast of(ProductKey key, double... perDay) {
        List<ForecastWeek> weeks = new ArrayList<>();
        for (int week = 0; week < perDay.length; week++) {
            weeks.add(new ForecastWeek(
                    key,
                    OptionalInt.of(week),
                    perDay[week],
                    OptionalDouble.of(perDay[week] / 2),
                    OptionalDouble.of(perDay[week] * 2),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()));
        }
        return new UseForecast(perDay.length, List.of(product(key, "Theta")), weeks);
    }

    private double demanded() {
        return session.state().judged().evaluation().unitsDemanded();
    }

    @Test
    void itIsTheDemandOfItsProductsAndOthersStayAsOrdersSuggest() throws Refused {
        assertThat(demanded()).isEqualTo(28);
        session.perform(of(Bolts.BOLT, 2, 4));
        assertThat(demanded()).isEqualTo(14 + 7 * 2 + 7 * 4);
        assertThat(notebook.lines()).containsExactly("append forecast of 2 weeks");
    }

    @Test
    void itsRowsSayWhatItWasMadeOf() throws Refused {
        UseForecast forecast = of(Bolts.BOLT, 2, 4);
        session.perform(forecast);
        assertThat(session.state().workspace().forecasts()).isEqualTo(forecast.products());
        assertThat(session.state().workspace().forecastWeeks()).isEqualTo(forecast.rates());
    }

    @Test
    void itTakesThePlaceOfTheOneBefore() throws Refused {
        session.perform(of(Bolts.BOLT, 2, 4));
        session.perform(of(NUT, 3));
        assertThat(session.state().workspace().forecasts()).containsExactly(product(NUT, "Theta"));
        assertThat(session.state().workspace().forecastWeeks()).hasSize(1);
        assertThat(demanded()).isEqualTo(14 + 14 * 3);
    }

    @Test
    void oneUndoTakesItBack() throws Refused {
        JudgedPlan before = session.state().judged();
        session.perform(of(Bolts.BOLT, 2, 4));
        session.undo();
        assertThat(session.state().judged()).isSameAs(before);
        assertThat(session.state().redo()).contains("forecast of 2 weeks");
    }

    @Test
    void theSameForecastAgainIsNoStep() throws Refused {
        session.perform(of(Bolts.BOLT, 2, 4));
        session.perform(of(Bolts.BOLT, 2, 4));
        assertThat(notebook.lines()).hasSize(1);
    }

    @Test
    void howItIsSplitAmongAreasComesWithItInTheSameStep() throws Refused {
        UseForecast forecast = of(Bolts.BOLT, 2, 4);
        SortedMap<String, String> split = new TreeMap<>(Map.of("area_method", "shares", "area_drift_weeks", "8"));
        session.perform(new UseForecast(2, forecast.products(), forecast.rates(), split));
        assertThat(session.state().workspace().settings().text("area_drift_weeks"))
                .isEqualTo("8");
        split.put("area_drift_weeks", "");
        session.perform(new UseForecast(2, forecast.products(), forecast.rates(), split));
        assertThat(session.state().workspace().settings().isChosen("area_drift_weeks"))
                .isFalse();
        session.undo();
        session.undo();
        assertThat(session.state().workspace().settings().isChosen("area_method"))
                .isFalse();
    }

    @Test
    void aDemandSheetGoesBeforeIt() throws Refused {
        Session other = new Session(Bolts.world(), new Notebook(), List.of(), List.of());
        double demanded = other.state().judged().evaluation().unitsDemanded();
        other.perform(of(Bolts.BOLT, 50));
        assertThat(other.state().judged().evaluation().unitsDemanded()).isEqualTo(demanded);
    }

    @Test
    void whatIsTooMuchToComputeWithIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(of(Bolts.BOLT, 1e13)))
                .withMessage("bolt is forecast to sell 10000000000000 units a day, too many to compute with");
    }
}

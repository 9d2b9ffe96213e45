package spokes.app.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;
import spokes.model.demand.Adjustment.Kind;
import spokes.model.demand.DemandScope;
import spokes.model.demand.SalesWeek;
import spokes.model.demand.SalesWeek.Mark;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.session.UseForecast;

/** What the window is told of the past, and what it gets when it asks for a forecast: 30 weeks of bolts, 10 of nuts. */
class PlanForecastsTest {
    private static final ProductKey BOLT = new ProductKey("", "bolt");
    private static final ProductKey NUT = new ProductKey("", "nut");
    private static final int ODD_WEEK = 12;

    private final PlanForecasts forecasts = new PlanForecasts();

    private static Workspace world() {
        List<RowChange> orders = new ArrayList<>();
        for (int week = 1; week <= 30; week++) {
            for (int day = 1; day <= 7; day++) {
                double units = week == ODD_WEEK ? 90 : 1 + (week + day) % 2;
                orders.add(order("B", BOLT, Worlds.MONDAY.minusDays(7L * week - day + 1), units));
            }
            if (week <= 10) {
                orders.add(order("N", NUT, Worlds.MONDAY.minusDays(7L * week), 3));
            }
        }
        return Worlds.world("""
            settings: key | value
              horizon_days | 28
            products: sku
              bolt
              nut
            """).with(orders);
    }

    private static RowChange order(String prefix, ProductKey product, LocalDate day, double units) {
        return RowChange.added(Row.blank(Sheet.ORDERS)
                .with("order_id", prefix + day)
                .with("order_date", day)
                .with("sku", product.sku())
                .with("quantity", units)
                .with("area", "071"));
    }

    private List<SalesWeek> past(Workspace world, ProductKey... products) {
        return forecasts.listPast(world, Set.of(products), Progress.UNWATCHED);
    }

    @Test
    void thePastOfAProductTellsItsOddWeek() {
        List<SalesWeek> bolts = past(world(), BOLT);

        assertThat(bolts).hasSize(30);
        assertThat(bolts.getLast().firstDay()).isEqualTo(Worlds.MONDAY.minusWeeks(1));
        SalesWeek odd = bolts.get(bolts.size() - ODD_WEEK);
        assertThat(odd.units()).isEqualTo(630);
        assertThat(odd.mark()).isEqualTo(Mark.OUTLIER);
        assertThat(odd.usual()).isLessThan(100);
        assertThat(bolts).filteredOn(week -> week.mark() == Mark.NONE).hasSize(29);
    }

    @Test
    void whatThePlannerKnowsOfThePastIsTold() {
        Adjustment empty = new Adjustment(
                "A",
                Kind.STOCK_OUT,
                DemandScope.of(BOLT)
                        .between(Optional.of(Worlds.MONDAY.minusDays(14)), Optional.of(Worlds.MONDAY.minusDays(8))),
                1,
                0,
                0,
                Optional.empty(),
                "");
        Workspace world = world();
        past(world, BOLT);

        List<SalesWeek> bolts = past(world.with(List.of(RowChange.added(empty.toRow()))), BOLT);

        assertThat(bolts.get(28).mark()).isEqualTo(Mark.STOCK_OUT);
    }

    @Test
    void aStockOutOfTwoDaysIsNoPromotion() {
        Adjustment empty = new Adjustment(
                "A",
                Kind.STOCK_OUT,
                DemandScope.of(BOLT)
                        .between(Optional.of(Worlds.MONDAY.minusDays(14)), Optional.of(Worlds.MONDAY.minusDays(13))),
                1,
                0,
                0,
                Optional.empty(),
                "");
        List<SalesWeek> bolts = past(world().with(List.of(RowChange.added(empty.toRow()))), BOLT);

        assertThat(bolts.get(28).mark()).isEqualTo(Mark.STOCK_OUT);
        assertThat(bolts.get(28).usual()).isGreaterThan(bolts.get(28).units());
    }

    @Test
    void severalProductsAndAllAddUpWeekByWeek() {
        Workspace world = world();
        double bolts = past(world, BOLT).getLast().units();
        double nuts = past(world, NUT).getLast().units();

        assertThat(past(world, BOLT, NUT).getLast().units()).isEqualTo(bolts + nuts);
        assertThat(past(world).getLast().units()).isEqualTo(bolts + nuts);
        assertThat(past(world)).hasSize(30);
        assertThat(past(Worlds.world("products: sku\nbolt"))).isEmpty();
    }

    @Test
    void aForecastSpeaksOfEveryWeekOfTheHorizon() throws Refused {
        UseForecast step = forecasts.make(world(), Progress.UNWATCHED);

        assertThat(step.weeks()).isEqualTo(4);
        assertThat(step.products()).extracting(product -> product.product()).containsExactly(BOLT, NUT);
        assertThat(step.rates())
                .filteredOn(rate -> rate.product().equals(BOLT))
                .hasSize(4)
                .allSatisfy(rate -> assertThat(rate.unitsPerDay()).isBetween(0.8, 3.0));
    }

    @Test
    void withoutOrdersThereIsNone() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> forecasts.make(Worlds.world("products: sku\nbolt"), Progress.UNWATCHED))
                .withMessageContaining("no orders to forecast from");
    }
}

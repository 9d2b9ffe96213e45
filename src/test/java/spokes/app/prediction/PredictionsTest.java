package spokes.app.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.engine.prediction.PredictedPlan;
import spokes.engine.prediction.PredictedPlan.Opinion;
import spokes.engine.prediction.PredictedWeeks;
import spokes.engine.prediction.Prediction;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;

/** What prediction is worth, from orders to money. */
class PredictionsTest {
    private static final String WORLD = """
        centers: center
          East
          West
        products: sku | unit_cost | price
          bolt | 10 | 30
          nut  | 10 | 40
          cap  | 5  | 20
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
          West | nut  | 1
          East | cap  | 1
          West | cap  | 1
        """;

    /** Forty weeks of orders by chance, as many a week of each product; of the last weeks so many times as many. */
    private static Workspace world(double lately, int lateWeeks) {
        StringBuilder orders = new StringBuilder("orders: order_id | order_date | sku | quantity | area\n");
        int order = 0;
        for (int week = 40; week >= 1; week--) {
            Random random = new Random(week);
            LocalDate monday = Worlds.MONDAY.minusWeeks(week);
            for (String sku : new String[] {"bolt", "nut", "cap"}) {
                double mean = 6 * (week <= lateWeeks ? lately : 1);
                for (double left = mean + Math.log(1 - random.nextDouble()); left > 0; order++) {
                    left += Math.log(1 - random.nextDouble());
                    orders.append("o%d | %s | %s | 1 | %s\n"
                            .formatted(
                                    order, monday.plusDays(random.nextInt(7)), sku, random.nextBoolean() ? "X" : "Y"));
                }
            }
        }
        return Worlds.world(WORLD, orders.toString());
    }

    private static Prediction find(Workspace workspace, int times) throws Refused {
        return Predictions.find(workspace, 4, times, Progress.UNWATCHED);
    }

    @Test
    void ordersThatAreHeldBackMoveNoForecast() throws Refused {
        PredictedWeeks usual = find(world(1, 4), 1).times().getFirst();
        PredictedWeeks rush = find(world(5, 4), 1).times().getFirst();
        for (Opinion opinion : new Opinion[] {Opinion.NAIVE, Opinion.OURS}) {
            PredictedPlan before = usual.get(opinion);
            PredictedPlan after = rush.get(opinion);
            assertThat(after.expectedUnits()).as(opinion.name()).isEqualTo(before.expectedUnits());
            assertThat(after.stockUnits()).as(opinion.name()).isEqualTo(before.stockUnits());
            assertThat(after.factor()).as(opinion.name()).isEqualTo(before.factor());
            assertThat(after.replayed().unitsUnmet())
                    .isGreaterThan(before.replayed().unitsUnmet());
        }
        assertThat(rush.get(Opinion.PERFECT).expectedUnits())
                .isGreaterThan(usual.get(Opinion.PERFECT).expectedUnits());
    }

    @Test
    void earlierWeeksAreTriedAsLongAsThereAreOrdersBefore() throws Refused {
        Prediction found = Predictions.find(world(1, 0), 12, 20, Progress.UNWATCHED);
        assertThat(found.times()).hasSize(2);
        assertThat(found.times().get(1).window().to())
                .isEqualTo(found.times().getFirst().window().from().minusDays(1));
    }

    @Test
    void ofDemandByChanceOurForecastErrsLessThanTheNaiveOne() throws Refused {
        Prediction found = find(world(1, 0), 3);
        assertThat(found.mean(Opinion.OURS, PredictedPlan::error, plan -> 1))
                .isLessThan(found.mean(Opinion.NAIVE, PredictedPlan::error, plan -> 1));
        assertThat(found.sum(Opinion.PERFECT, plan -> plan.replayed().unitsUnmet()))
                .isZero();
    }

    @Test
    void itEndsWhenItIsNoLongerWanted() {
        assertThatThrownBy(() -> Predictions.find(world(1, 0), 4, 4, (share, what) -> share < 0.5))
                .isInstanceOf(CancellationException.class);
    }
}

package spokes.forecast.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import spokes.model.Progress;
import spokes.model.share.AreaMethod;
import spokes.model.share.AreaSales;
import spokes.model.share.SalesTable;

/** The split that would have been best on weeks held back. */
class AreaBacktestTest {
    private static final int AREAS = 20;
    private static final int WEEKS = 60;

    /** How much an area asks for of a product in a week, against the others. */
    private interface Taste {
        double of(int product, int area, int week);
    }

    /** Poisson orders of single units, ten a week of each product. */
    private static AreaSales world(int products, Taste taste) {
        return world(products, 0, taste);
    }

    /** @param missing weeks before the plan date without orders */
    private static AreaSales world(int products, int missing, Taste taste) {
        Random random = new Random(7);
        SalesTable table = new SalesTable();
        for (int p = 0; p < products; p++) {
            for (int week = 0; week < WEEKS; week++) {
                double sum = 0;
                for (int a = 0; a < AREAS; a++) {
                    sum += taste.of(p, a, week);
                }
                for (int a = 0; a < AREAS; a++) {
                    for (int n = poisson(10 * taste.of(p, a, week) / sum, random); n > 0; n--) {
                        table.add(p, a, missing + week, 1);
                    }
                }
            }
        }
        return table.sales(new int[products]);
    }

    private static int poisson(double mean, Random random) {
        int count = -1;
        for (double left = mean; left >= 0; count++) {
            left += Math.log(1 - random.nextDouble());
        }
        return count;
    }

    @Test
    void whereAllProductsSellAlikeTheyLeanOnEachOther() {
        AreaChoice choice = AreaBacktest.choose(world(60, (p, a, week) -> 1 + a), 0, Progress.UNWATCHED);
        assertThat(choice.trials()).isEqualTo(3);
        assertThat(choice.method().isReconciled()).isFalse();
        assertThat(choice.method().rule().priorLines()).isGreaterThan(1000);
        assertThat(choice.score().ofPairs()).isLessThan(choice.usual().ofPairs());
        assertThat(choice.score().ofPairs()).isLessThan(choice.reconciled().ofPairs());
    }

    @Test
    void whereEveryProductHasItsOwnAreasTheyDoNot() {
        AreaChoice choice =
                AreaBacktest.choose(world(60, (p, a, week) -> (7 * p + a) % AREAS < 5 ? 8 : 1), 0, Progress.UNWATCHED);
        assertThat(choice.method().rule().priorLines()).isLessThan(200);
    }

    @Test
    void whereAreasGrowSharesFollowThem() {
        AreaChoice choice = AreaBacktest.choose(
                world(60, (p, a, week) -> Math.exp((a - 10) * (30 - week) / 300.0)), 0, Progress.UNWATCHED);
        assertThat(choice.method().rule().driftWeeks()).isPresent();
        assertThat(choice.score().ofAreas()).isLessThan(0.9 * choice.usual().ofAreas());
        assertThat(choice.words()).contains("following areas' own sales").contains("less error than the usual shares");
    }

    @Test
    void weeksOfWhichNotAllOrdersAreThereAreNotHeldBack() {
        Taste taste = (p, a, week) -> 1 + (p + a) % 5;
        assertThat(AreaBacktest.choose(world(30, 9, taste), 9, Progress.UNWATCHED))
                .isEqualTo(AreaBacktest.choose(world(30, taste), 0, Progress.UNWATCHED));
    }

    @Test
    void aShortHistoryKeepsTheUsualShares() {
        AreaSales sales = SalesTable.of("0 0 0 1\n0 1 12 1").sales();
        AreaChoice choice = AreaBacktest.choose(sales, 0, Progress.UNWATCHED);
        assertThat(choice.method()).isEqualTo(AreaMethod.USUAL);
        assertThat(choice.words())
                .isEqualTo("split by each product's shares beside 200 order lines of all products;"
                        + " history is too short to compare");
    }

    @Test
    void noSalesAtAllAreNoTrouble() {
        AreaChoice choice = AreaBacktest.choose(new SalesTable().sales(), 0, Progress.UNWATCHED);
        assertThat(choice.trials()).isZero();
        assertThat(choice.score().ofPairs()).isZero();
    }

    @Test
    void itCanBeCancelled() {
        AreaSales sales = world(2, (p, a, week) -> 1);
        assertThatThrownBy(() -> AreaBacktest.choose(sales, 0, (share, what) -> false))
                .isInstanceOf(CancellationException.class);
    }
}

package spokes.optimize.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import spokes.engine.JudgedPlan;
import spokes.engine.MeasuredPlan;
import spokes.engine.Worlds;
import spokes.engine.remedy.Remedy;
import spokes.engine.remedy.RemedySearch;
import spokes.engine.remedy.StockException;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.engine.transfer.Lot;
import spokes.engine.transfer.TransferTrial;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.optimize.draft.Draft;
import spokes.optimize.draft.ProductStock;

/** What a search of transfers finds when its time ends early. */
class TransferSearchTest {
    /** A clock by which there is time to look at products one by one, and none for anything else. */
    private static final TransferSearch.Clock NO_MORE_THAN_SINGLE_LOTS = share -> share > 0.25;

    /** A clock by which there is no time at all. */
    private static final TransferSearch.Clock OVER = share -> true;

    private static Draft today(JudgedPlan plan, TransferGoal goal) {
        return new Draft(plan.trial(), new Draft.Terms(goal.leastSaving(), Map.of()));
    }

    /** The lot of a remedy that is a move. */
    private static Optional<Lot> lot(TransferTrial trial, Row row) {
        int from = trial.centers().indexOf(row.text("from"));
        int to = trial.centers().indexOf(row.text("to"));
        return trial.ways(from, to).stream()
                .filter(way -> way.mode().equals(row.text("mode")))
                .map(way -> new Lot(way, row.number("units")))
                .findFirst();
    }

    private static int number(TransferTrial trial, ProductKey product) {
        return trial.goods().stream()
                .filter(good -> good.key().equals(product))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** What the best single move saves that is recommended of its own and keeps the rules of transfers. */
    private static double bestRecommended(JudgedPlan plan, TransferGoal goal) {
        TransferTrial trial = plan.trial();
        RemedySearch remedies = new RemedySearch(plan);
        EveryPlan rules = new EveryPlan(trial, goal);
        double best = 0;
        for (StockException exception : StockException.listOf(plan)) {
            int product = number(trial, exception.stock().product());
            ProductStock stock = new ProductStock(trial, trial.goods().get(product), goal.coverDays());
            for (Remedy remedy : remedies.list(exception)) {
                Optional<Lot> lot = remedy.kind() == Remedy.Kind.MOVE
                        ? Optional.ofNullable(remedy.rows().getFirst().after()).flatMap(row -> lot(trial, row))
                        : Optional.empty();
                if (lot.isPresent()
                        && stock.allows(List.of(lot.get()))
                        && rules.isGood(trial.with(product, List.of(lot.get())))) {
                    best = Math.max(best, remedy.saved());
                }
            }
        }
        return best;
    }

    private static double saved(JudgedPlan plan, TransferGoal goal, TransferSearch.Clock clock) {
        TransferSearch search = new TransferSearch(plan.trial(), goal, clock, draft -> {});
        return plan.trial().total()
                - search.search(today(plan, goal)).draft().trial().total();
    }

    @Test
    void withTimeForSingleLotsAloneItSavesNoLessThanTheBestMoveThatIsRecommendedAlone() {
        int recommended = 0;
        for (long seed = 0; seed < 60; seed++) {
            JudgedPlan plan = JudgedPlan.of(SmallWorlds.world(seed));
            TransferGoal goal = TransferGoal.of(plan.workspace().settings());
            double best = bestRecommended(plan, goal);

            assertThat(saved(plan, goal, NO_MORE_THAN_SINGLE_LOTS))
                    .as("world %d", seed)
                    .isGreaterThanOrEqualTo(best - 1e-6);
            recommended += best > 0 ? 1 : 0;
        }
        assertThat(recommended).isGreaterThan(5);
    }

    @Test
    void soItIsWithManyProductsAndCenters() {
        SyntheticPlan synthetic =
                SyntheticPlan.of(new PlanSize("singles", 30, 60, 6, 900, 0), 1, Worlds.shippedDefaults());
        JudgedPlan plan = MeasuredPlan.of(synthetic.workspace(), synthetic.demand());
        TransferGoal goal = TransferGoal.of(plan.workspace().settings());
        double best = bestRecommended(plan, goal);

        assertThat(best).isPositive();
        assertThat(saved(plan, goal, NO_MORE_THAN_SINGLE_LOTS)).isGreaterThanOrEqualTo(best - 1e-6);
    }

    @Test
    void withoutAnyTimeTheSearchSaysThatNotAllProductsWereAsked() {
        JudgedPlan plan = JudgedPlan.of(SmallWorlds.world(1));
        TransferGoal goal = TransferGoal.of(plan.workspace().settings());
        TransferSearch none = new TransferSearch(plan.trial(), goal, OVER, draft -> {});
        TransferSearch all = new TransferSearch(plan.trial(), goal, share -> false, draft -> {});
        none.search(today(plan, goal));
        all.search(today(plan, goal));

        assertThat(none.isCutShort()).isTrue();
        assertThat(all.isCutShort()).isFalse();
    }
}

package spokes.engine.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spokes.engine.Evaluation;
import spokes.engine.MeasuredPlan;
import spokes.engine.Worlds;
import spokes.engine.demand.Demand;
import spokes.model.goods.OrderLine;
import spokes.model.goods.StockLevel;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Sheet;

/** Plans made from a seed: as large as asked for, the same each time, and skewed as real ones are. */
class SyntheticPlanTest {
    private static final PlanSize SMALL = new PlanSize("small", 200, 120, 10, 6_000, 500);
    private static final SyntheticPlan PLAN = plan(1);

    private static SyntheticPlan plan(long seed) {
        return SyntheticPlan.of(SMALL, seed, Worlds.shippedDefaults());
    }

    private static Demand demand(int product) {
        return PLAN.demand().ofProduct(product);
    }

    private static List<Integer> byRank() {
        return IntStream.range(0, SMALL.products())
                .boxed()
                .sorted(Comparator.comparingInt(PLAN.popularity()::rank))
                .toList();
    }

    @Test
    void aSeedGivesTheSamePlanEachTime() {
        SyntheticPlan again = plan(1);

        for (Sheet sheet : Sheet.values()) {
            assertThat(again.workspace().table(sheet).rows())
                    .containsExactlyElementsOf(PLAN.workspace().table(sheet).rows());
        }
        for (int p = 0; p < SMALL.products(); p++) {
            assertThat(again.demand().ofProduct(p).areas).isEqualTo(demand(p).areas);
            assertThat(again.demand().ofProduct(p).rates()).isEqualTo(demand(p).rates());
        }
    }

    @Test
    void anotherSeedGivesAnotherPlan() {
        assertThat(plan(2).workspace().stock()).isNotEqualTo(PLAN.workspace().stock());
    }

    @Test
    void itIsAsLargeAsAskedFor() {
        assertThat(PLAN.workspace().products()).hasSize(SMALL.products());
        assertThat(PLAN.workspace().areas()).hasSize(SMALL.areas());
        assertThat(PLAN.workspace().centers()).hasSize(SMALL.centers());
        assertThat(IntStream.range(0, SMALL.products())
                        .map(p -> demand(p).size())
                        .sum())
                .isEqualTo(SMALL.pairs());
    }

    @Test
    void everyPairHasDemandInEveryWeekAndWeeksDiffer() {
        for (int p = 0; p < SMALL.products(); p++) {
            Demand demand = demand(p);
            assertThat(demand.isSteady()).isFalse();
            assertThat(demand.rates()).hasSize(13 * demand.size());
            assertThat(Arrays.stream(demand.rates())).allMatch(rate -> rate > 0 && Double.isFinite(rate));
            assertThat(demand.rate(0, 0)).isNotEqualTo(demand.rate(0, 1));
            assertThat(demand.areas).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void bestSellersAreAskedForEverywhereAndTheTailInFewAreas() {
        List<Integer> byRank = byRank();

        assertThat(demand(byRank.getFirst()).size()).isEqualTo(SMALL.areas());
        assertThat(demand(byRank.getLast()).size()).isLessThan(SMALL.areas() / 5);
        assertThat(byRank.stream().map(p -> demand(p).size()).toList()).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void theBestFifthOfTheProductsSellsFourFifthsOfTheUnits() {
        double[] units = byRank().stream()
                .mapToDouble(p -> Arrays.stream(demand(p).rates()).sum())
                .toArray();

        double best = Arrays.stream(units, 0, SMALL.products() / 5).sum();
        assertThat(best / Arrays.stream(units).sum()).isBetween(0.65, 0.85);
    }

    @Test
    void aTenthOfTheAreasAsksForMoreThanAThird() {
        double[] units = new double[SMALL.areas()];
        for (int p = 0; p < SMALL.products(); p++) {
            for (int i = 0; i < demand(p).size(); i++) {
                units[demand(p).areas[i]] += demand(p).rate(i, 0);
            }
        }
        double[] rising = Arrays.stream(units).sorted().toArray();
        double most =
                Arrays.stream(rising, SMALL.areas() * 9 / 10, SMALL.areas()).sum();
        assertThat(most / Arrays.stream(units).sum()).isGreaterThan(1 / 3.0);
    }

    @Test
    void bestSellersLieAtManyCentersAndTheTailAtOneToFour() {
        Map<String, Long> centers = PLAN.workspace().stock().stream()
                .collect(Collectors.groupingBy(level -> level.product().sku(), Collectors.counting()));
        List<Long> byRank =
                byRank().stream().map(p -> centers.get(PLAN.key(p).sku())).toList();

        assertThat(byRank.getFirst()).isEqualTo(8);
        assertThat(byRank.subList(SMALL.products() / 10, SMALL.products())).allMatch(n -> n >= 1 && n <= 4);
    }

    @Test
    void someStockRunsOutWithinTheQuarterAndSomeDoesNot() {
        Evaluation evaluation = MeasuredPlan.of(PLAN.workspace(), PLAN.demand()).evaluation();

        int stocked = PLAN.workspace().stock().size();
        assertThat(evaluation.stockouts().size()).isBetween(stocked / 5, stocked * 9 / 10);
        assertThat(evaluation.service().fillRate()).isBetween(0.6, 0.98);
        assertThat(PLAN.workspace().stock()).extracting(StockLevel::onHand).allMatch(units -> units >= 1);
    }

    @Test
    void ordersAreOfTwoToFourProductsAndNoTwoAreAlike() {
        Map<String, List<OrderLine>> orders =
                PLAN.workspace().orders().stream().collect(Collectors.groupingBy(OrderLine::orderId));
        Set<Object> patterns = orders.values().stream()
                .map(lines ->
                        lines.stream().map(line -> line.area() + line.product()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());

        assertThat(orders).hasSize(SMALL.orders());
        assertThat(patterns).hasSize(SMALL.orders());
        assertThat(orders.values()).allMatch(lines -> lines.size() >= 2 && lines.size() <= 4);
        assertThat(PLAN.workspace().orders()).allMatch(line -> line.date().isBefore(SyntheticPlan.PLAN_DATE));
    }

    @Test
    void aTransferTakesStockThatIsThereToAnotherCenter() {
        SplittableRandom random = new SplittableRandom(3);
        for (int p = 0; p < SMALL.products(); p++) {
            Transfer transfer = Transfer.of(PLAN.drawTransfer(p, random));
            StockLevel sender = PLAN.workspace().stock().stream()
                    .filter(level -> level.product().equals(transfer.product())
                            && level.center().equals(transfer.from()))
                    .findFirst()
                    .orElseThrow();
            assertThat(transfer.units()).isBetween(1.0, sender.onHand());
            assertThat(transfer.to()).isNotEqualTo(transfer.from());
        }
    }

    @Test
    void sizesThatCannotBeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlanSize("odd", 10, 10, 2, 101, 0))
                .withMessage("odd: 101 pairs of 10 products and 10 areas");
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanSize("odd", 10, 10, 2, 9, 0));
    }

    @Test
    void theNamedSizesAreThoseOfTheProject() {
        assertThat(PlanSize.find("l")).contains(PlanSize.L);
        assertThat(PlanSize.find("S")).isEmpty();
        assertThat(PlanSize.listNamed()).extracting(PlanSize::pairs).containsExactly(200_000, 3_000_000, 10_000_000);
    }
}

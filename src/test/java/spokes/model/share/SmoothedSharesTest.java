package spokes.model.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of areas: a product's own, those of many, and areas that grow. */
class SmoothedSharesTest {
    private static final Offset<Double> EXACTLY = within(1e-12);

    private static double[] shares(SalesTable table, ShareRule rule, int product) {
        return SmoothedShares.of(table.sales(), rule).shares(product);
    }

    @Test
    void aProductsOwnSharesCountByItsLinesBesideThePrior() {
        // product 0: 2 lines, 30 of 40 units in area 0; all: 30 and 70 of 100
        SalesTable table = SalesTable.of("""
            0 0 3 30
            0 1 9 10
            1 1 2 60
            """);
        double own = 2.0 / 202;
        double[] shares = shares(table, ShareRule.USUAL, 0);
        assertThat(shares[0]).isCloseTo(own * 0.75 + (1 - own) * 0.3, EXACTLY);
        assertThat(shares[1]).isCloseTo(own * 0.25 + (1 - own) * 0.7, EXACTLY);
    }

    @Test
    void withoutAPriorTheyAreAProductsOwn() {
        SalesTable table = SalesTable.of("""
            0 0 3 30
            0 1 9 10
            1 2 2 60
            """);
        assertThat(shares(table, ShareRule.USUAL.withPriorLines(0), 0)).containsExactly(0.75, 0.25, 0);
    }

    @Test
    void aProductWithoutSalesGoesWhereAllGo() {
        SalesTable table = SalesTable.of("""
            1 0 3 30
            1 1 9 10
            """);
        assertThat(shares(table, ShareRule.USUAL, 0)).containsExactly(0.75, 0.25);
    }

    @Test
    void whereNothingWasSoldThereAreNoShares() {
        AreaSales sales = new SalesTable().add(0, 1, 0, 1).sales().every(2);
        SmoothedShares before = SmoothedShares.of(sales, ShareRule.USUAL, 5);
        assertThat(before.shares(0)).containsExactly(0, 0);
    }

    @Test
    void aCategoryIsLeanedOnBeforeAllProducts() {
        // group 1 sells in area 1 alone, by 1 line; the new product 3 is of it
        AreaSales sales = SalesTable.of("""
            0 0 1 50
            1 0 1 49
            2 1 1 1
            3 0 99 0
            """).sales(0, 0, 1, 1);
        ShareRule rule = ShareRule.USUAL.withPriorLines(1).withGroups(true);
        // a second line, of 0 units, is the new product's own: lines 2, so 2 / 3 own and 1 / 3 of 0.01
        assertThat(SmoothedShares.of(sales, rule).shares(3)[1]).isCloseTo(2.0 / 3 + 0.01 / 3, EXACTLY);
        assertThat(SmoothedShares.of(sales, rule.withGroups(false)).shares(3)[1])
                .isCloseTo(0.01, EXACTLY);
    }

    @Test
    void salesFadeByHalfInTheWeeksOfTheRule() {
        SalesTable table = SalesTable.of("""
            0 0 0 10
            0 1 4 20
            0 1 8 40
            """);
        ShareRule rule = ShareRule.USUAL.withPriorLines(0).withRecencyWeeks(OptionalDouble.of(4));
        double[] shares = shares(table, rule, 0);
        assertThat(shares[0]).isCloseTo(1.0 / 3, EXACTLY);
        assertThat(shares[1]).isCloseTo(2.0 / 3, EXACTLY);
    }

    @Test
    void everyShareFollowsAnAreaThatGrows() {
        // areas sold alike until ten weeks ago; since then area 1 sells three times as much of the only product that
        // sells
        SalesTable table = new SalesTable();
        for (int week = 0; week < 40; week++) {
            table.add(0, 0, week, 10).add(0, 1, week, week < 10 ? 30 : 10);
            if (week >= 20) {
                table.add(1, 0, week, 5).add(1, 1, week, 5);
            }
        }
        ShareRule rule = new ShareRule(200, false, OptionalDouble.empty(), OptionalDouble.of(2), 0);
        double before = shares(table, ShareRule.USUAL, 1)[1];
        double after = shares(table, rule, 1)[1];
        assertThat(before).isLessThan(0.6);
        assertThat(after).isBetween(0.68, 0.75);
    }

    @Test
    void fewLinesProveNoGrowth() {
        SalesTable table = SalesTable.of("""
            0 0 0 10
            0 1 50 10
            """);
        ShareRule rule = new ShareRule(0, false, OptionalDouble.empty(), OptionalDouble.of(4), 1000);
        assertThat(shares(table, rule, 0)[0]).isBetween(0.5, 0.501);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void rakedSharesSumToWhatProductsAndAreasSold(long seed) {
        AreaSales sales = random(seed).sales(0, 1, 0, 1, 0, 1, 0, 1, 0, 1);
        OptionalDouble weeks = OptionalDouble.of(6);
        ShareRule rule = new ShareRule(30, true, OptionalDouble.empty(), weeks, 0);
        SmoothedShares shares = SmoothedShares.of(sales, rule);
        FadedSales recent = new FadedSales(sales, weeks, 0);
        double[] sums = new double[sales.areas()];
        for (int p = 0; p < sales.products(); p++) {
            double[] ofProduct = shares.shares(p);
            assertThat(Arrays.stream(ofProduct).sum()).isCloseTo(1, EXACTLY);
            for (int a = 0; a < sums.length; a++) {
                assertThat(ofProduct[a]).isNotNegative();
                sums[a] += ofProduct[a] * recent.unitsOfProduct[p];
            }
        }
        for (int a = 0; a < sums.length; a++) {
            assertThat(sums[a]).isCloseTo(recent.unitsOfArea[a], within(1e-8 * recent.unitsOfArea[a]));
        }
    }

    private static SalesTable random(long seed) {
        Random random = new Random(seed);
        SalesTable table = new SalesTable();
        for (int line = 0; line < 400; line++) {
            table.add(random.nextInt(10), random.nextInt(7), random.nextInt(60), 1 + random.nextInt(9));
        }
        return table;
    }

    @Test
    void aRuleOfNoSenseIsRefused() {
        assertThatThrownBy(() -> ShareRule.USUAL.withPriorLines(-1))
                .hasMessage(
                        "lines must be 0 or more and weeks above 0: -1.0, OptionalDouble.empty, OptionalDouble.empty,"
                                + " 20.0");
        assertThatThrownBy(() -> ShareRule.USUAL.withDriftWeeks(OptionalDouble.of(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

package spokes.model.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forecasts of products, areas and both, made to add up. */
class ReconciliationTest {

    private static Level[] levels(double... meansAndVariances) {
        Level[] levels = new Level[meansAndVariances.length / 2];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = new Level(meansAndVariances[2 * i], meansAndVariances[2 * i + 1]);
        }
        return levels;
    }

    @Test
    void whatAddsUpStaysAsItIs() {
        Reconciliation reconciliation = new Reconciliation(
                new int[] {0, 2, 3},
                new int[] {0, 1, 1},
                levels(3, 1, 5, 2, 7, 4),
                levels(8, 1, 7, 1),
                levels(3, 1, 12, 1));
        assertThat(reconciliation.pairs()).containsExactly(new double[] {3, 5, 7}, within(1e-12));
    }

    @Test
    void aCertainTotalIsKeptAndTheGapIsSharedByVariance() {
        // one product of 10 for certain; areas say nothing of worth; 4 + 3 lack 3, of which variances 1 and 2 take 1
        // and 2
        Reconciliation reconciliation = new Reconciliation(
                new int[] {0, 2}, new int[] {0, 1}, levels(4, 1, 3, 2), levels(10, 0), levels(0, 1e15, 0, 1e15));
        assertThat(reconciliation.pairs()).containsExactly(new double[] {5, 5}, within(1e-9));
    }

    @Test
    void nothingFallsBelowZero() {
        Reconciliation reconciliation = new Reconciliation(
                new int[] {0, 2}, new int[] {0, 1}, levels(1, 1, 1, 1), levels(10, 1e-6), levels(0, 1e-6, 10, 1e-6));
        assertThat(reconciliation.pairs()[0]).isBetween(0.0, 0.01);
    }

    /** The textbook formula (SᵀW⁻¹S)⁻¹SᵀW⁻¹ŷ with its matrices written out (Wickramasuriya et al. 2019). */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itIsGeneralizedLeastSquares(long seed) {
        Random random = new Random(seed);
        int products = 4;
        int areas = 3;
        int pairs = products * areas;
        int[] first = {0, 3, 6, 9, 12};
        int[] area = new int[pairs];
        Level[] all = new Level[pairs + products + areas];
        for (int i = 0; i < all.length; i++) {
            all[i] = new Level(100 * (i < pairs ? 1 : 3) + 10 * random.nextGaussian(), 0.5 + 5 * random.nextDouble());
        }
        double[][] sums = new double[all.length][pairs];
        for (int i = 0; i < pairs; i++) {
            area[i] = i % areas;
            sums[i][i] = 1;
            sums[pairs + i / areas][i] = 1;
            sums[pairs + products + i % areas][i] = 1;
        }
        double[] pairsFound = new Reconciliation(
                        first,
                        area,
                        java.util.Arrays.copyOf(all, pairs),
                        java.util.Arrays.copyOfRange(all, pairs, pairs + products),
                        java.util.Arrays.copyOfRange(all, pairs + products, all.length))
                .pairs();
        assertThat(pairsFound).containsExactly(leastSquares(sums, all), within(1e-8));
    }

    private static double[] leastSquares(double[][] sums, Level... base) {
        int n = sums[0].length;
        double[][] normal = new double[n][n + 1];
        for (int r = 0; r < sums.length; r++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    normal[i][j] += sums[r][i] * sums[r][j] / base[r].variance();
                }
                normal[i][n] += sums[r][i] * base[r].mean() / base[r].variance();
            }
        }
        return eliminated(normal);
    }

    private static double[] eliminated(double[]... matrix) {
        int n = matrix.length;
        for (int i = 0; i < n; i++) {
            for (int r = 0; r < n; r++) {
                double factor = r == i ? 0 : matrix[r][i] / matrix[i][i];
                for (int c = i; c <= n && factor != 0; c++) {
                    matrix[r][c] -= factor * matrix[i][c];
                }
            }
        }
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = matrix[i][n] / matrix[i][i];
        }
        return x;
    }

    @Test
    void reconciledSharesAddUpToOneAndAProductWithoutSalesTakesTheUsual() {
        SalesTable table = new SalesTable();
        for (int week = 0; week < 30; week++) {
            table.add(0, week % 3, week, 2).add(1, 1, week, 5);
        }
        AreaSales sales = table.sales(0, 0, 0);
        ReconciledShares shares = ReconciledShares.of(sales);
        for (int p = 0; p < 3; p++) {
            assertThat(java.util.Arrays.stream(shares.shares(p)).sum()).isCloseTo(1, within(1e-12));
        }
        assertThat(shares.shares(1)[1]).isEqualTo(1);
        assertThat(shares.shares(2))
                .containsExactly(SmoothedShares.of(sales, ShareRule.USUAL).shares(2));
    }
}

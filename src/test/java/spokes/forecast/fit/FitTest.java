package spokes.forecast.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Searches for least values, where the least value is known. */
class FitTest {

    @Test
    void lineSearchFindsTheDeeperOfTwoValleys() {
        LineSearch found = LineSearch.minimize(x -> Math.cos(3 * x) + 0.1 * x, 0, 5, 16, 1e-9);

        // where 3 sin 3x = 0.1 in the first valley
        assertThat(found.at()).isCloseTo((Math.PI - Math.asin(0.1 / 3)) / 3, within(1e-6));
    }

    @Test
    void lineSearchStaysWithinItsBoundsAndOffWhatIsNoNumber() {
        assertThat(LineSearch.minimize(x -> -x, 0, 2, 4, 1e-9).at()).isEqualTo(2);
        assertThat(LineSearch.minimize(x -> x < 1 ? Double.NaN : x, 0, 2, 4, 1e-9)
                        .at())
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void simplexGoesThroughRosenbrocksValley() {
        double[] found = Simplex.minimize(
                p -> Math.pow(1 - p[0], 2) + 100 * Math.pow(p[1] - p[0] * p[0], 2),
                new double[] {-1.2, 1},
                new double[] {-2, -2},
                new double[] {2, 2},
                1000);

        assertThat(found).containsExactly(new double[] {1, 1}, within(1e-3));
    }

    @Test
    void simplexEndsOnTheBound() {
        double[] found = Simplex.minimize(
                p -> p[0] + p[1], new double[] {0.5, 0.5}, new double[] {0, 0.2}, new double[] {1, 1}, 500);

        assertThat(found).containsExactly(new double[] {0, 0.2}, within(1e-6));
    }

    @Test
    void leastSquaresSolvesAndARidgeDrawsToZero() {
        LeastSquares squares = new LeastSquares(2);
        for (int t = 0; t < 5; t++) {
            squares.add(new double[] {1, t}, 3 + 2 * t, 1);
        }

        assertThat(squares.solve(0, 0)).containsExactly(new double[] {3, 2}, within(1e-9));
        assertThat(squares.solve(0, 1e9)[1]).isCloseTo(0, within(1e-6));
    }

    @Test
    void aColumnThatOthersDetermineStaysOut() {
        LeastSquares squares = new LeastSquares(2);
        squares.add(new double[] {1, 2}, 4, 1);
        squares.add(new double[] {2, 4}, 8, 1);

        assertThat(squares.solve(0, 0)).containsExactly(new double[] {4, 0}, within(1e-9));
    }
}

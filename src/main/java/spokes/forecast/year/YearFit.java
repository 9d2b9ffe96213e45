package spokes.forecast.year;

import java.time.LocalDate;
import java.util.Arrays;
import spokes.forecast.fit.LeastSquares;

/**
 * Finds the profile of a sum of sales: harmonic regression of its logarithm on a line and waves of the year, short waves
 * drawn toward none more than long ones (a periodic smoothing spline, Wahba 1990). How much they are drawn is what
 * predicts blocks of four weeks best that are left out in turn: only what comes again in another year does.
 */
final class YearFit {
    private static final int WAVES = 16;
    private static final int BLOCK = 4;
    private static final double[] RIDGES = {0.03, 0.1, 0.3, 1, 3, 10, 30, 100};
    /** How much better than no waves a profile must predict. */
    private static final double LEAST_GAIN = 0.97;

    private final double[] logs;
    private final double[][] rows;

    /**
     * A sum of sales.
     *
     * @param sums  week by week, all above 0
     * @param first first day of the first week
     */
    YearFit(double[] sums, LocalDate first) {
        this.logs = new double[sums.length];
        this.rows = new double[sums.length][];
        for (int t = 0; t < sums.length; t++) {
            logs[t] = Math.log(sums[t]);
            double[] waves = YearWaves.of(first.plusWeeks(t), WAVES);
            rows[t] = new double[2 + waves.length];
            rows[t][0] = 1;
            rows[t][1] = sums.length > 1 ? 2.0 * t / (sums.length - 1) - 1 : 0;
            System.arraycopy(waves, 0, rows[t], 2, waves.length);
        }
    }

    /** The profile; flat if none predicts better. */
    YearProfile profile() {
        double least = LEAST_GAIN * error(squares(2))[0];
        double[] errors = error(squares(rows[0].length), RIDGES);
        int best = -1;
        for (int i = 0; i < RIDGES.length; i++) {
            if (errors[i] < least) {
                least = errors[i];
                best = i;
            }
        }
        if (best < 0) {
            return YearProfile.FLAT;
        }
        double[] coefficients = squares(rows[0].length).solve(ridges(RIDGES[best]));
        return new YearProfile(Arrays.copyOfRange(coefficients, 2, coefficients.length));
    }

    /** All weeks explained by the first coefficients. */
    private LeastSquares squares(int coefficients) {
        LeastSquares squares = new LeastSquares(coefficients);
        for (int t = 0; t < logs.length; t++) {
            squares.add(rows[t], logs[t], 1);
        }
        return squares;
    }

    /** Summed squared errors of blocks that are left out in turn, for each ridge; without a ridge a line alone. */
    private double[] error(LeastSquares squares, double... ridges) {
        double[] errors = new double[Math.max(1, ridges.length)];
        for (int from = 0; from < logs.length; from += BLOCK) {
            add(squares, from, -1);
            for (int i = 0; i < errors.length; i++) {
                double[] coefficients = ridges.length == 0 ? squares.solve(0, 0) : squares.solve(ridges(ridges[i]));
                errors[i] += error(from, coefficients);
            }
            add(squares, from, 1);
        }
        return errors;
    }

    private void add(LeastSquares squares, int from, double weight) {
        for (int t = from; t < Math.min(logs.length, from + BLOCK); t++) {
            squares.add(rows[t], logs[t], weight);
        }
    }

    private double error(int from, double... coefficients) {
        double sum = 0;
        for (int t = from; t < Math.min(logs.length, from + BLOCK); t++) {
            double error = logs[t];
            for (int i = 0; i < coefficients.length; i++) {
                error -= coefficients[i] * rows[t][i];
            }
            sum += error * error;
        }
        return sum;
    }

    /** None on level and slope, on each wave as its curvature has it. */
    private double[] ridges(double ridge) {
        double[] ridges = new double[rows[0].length];
        for (int i = 2; i < ridges.length; i++) {
            int wave = i / 2;
            ridges[i] = ridge * wave * wave;
        }
        return ridges;
    }
}

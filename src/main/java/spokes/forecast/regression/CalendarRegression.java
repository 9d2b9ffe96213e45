package spokes.forecast.regression;

import java.util.Arrays;
import java.util.List;
import spokes.forecast.fit.LeastSquares;
import spokes.forecast.method.Method;

/**
 * A line with several seasons at once, each a sum of sines and cosines: harmonic regression on the calendar (Young,
 * Pedregal and Tych 1999; Hyndman and Athanasopoulos 2021, section 7.4). For histories that one season does not describe,
 * as days with a week and a year, or weeks with a year of 52.18.
 *
 * @param cycles none for a line alone
 * @param ridge  draws seasons toward none: values of the history that a harmonic has against it, 0 for least squares
 */
public record CalendarRegression(List<Cycle> cycles, double ridge) implements Method {
    /**
     * A season.
     *
     * @param periods   how long, not necessarily whole, at least 2
     * @param harmonics sines and cosines of it, at least 1; those shorter than two periods are left out
     */
    public record Cycle(double periods, int harmonics) {
        public Cycle {
            if (!(periods >= 2) || harmonics < 1) {
                throw new IllegalArgumentException(
                        "a cycle of %s periods with %d harmonics is none".formatted(periods, harmonics));
            }
        }
    }

    public CalendarRegression {
        cycles = List.copyOf(cycles);
    }

    @Override
    public String name() {
        return "regression on the calendar";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        int size = row(0, history.length).length;
        LeastSquares squares = new LeastSquares(size);
        for (int t = 0; t < history.length; t++) {
            squares.add(row(t, history.length), history[t], 1);
        }
        double[] ridges = new double[size];
        Arrays.fill(ridges, 2, size, ridge / 2);
        double[] coefficients = squares.solve(ridges);
        double[] steps = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            double[] row = row(history.length + h, history.length);
            for (int i = 0; i < size; i++) {
                steps[h] += coefficients[i] * row[i];
            }
        }
        return steps;
    }

    /** One, time from −1 to 1 over the history, and the harmonics. */
    private double[] row(int t, int n) {
        double[] row = new double[2 + 2 * harmonics()];
        row[0] = 1;
        row[1] = n > 1 ? 2.0 * t / (n - 1) - 1 : 0;
        int next = 2;
        for (Cycle cycle : cycles) {
            for (int k = 1; k <= cycle.harmonics && 2 * k <= cycle.periods; k++) {
                double angle = 2 * Math.PI * k * t / cycle.periods;
                row[next++] = Math.cos(angle);
                row[next++] = Math.sin(angle);
            }
        }
        return row;
    }

    private int harmonics() {
        return cycles.stream()
                .mapToInt(c -> Math.min(c.harmonics, (int) Math.floor(c.periods / 2)))
                .sum();
    }
}

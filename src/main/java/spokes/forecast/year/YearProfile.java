package spokes.forecast.year;

import java.time.LocalDate;

/** By what factor sales of a week of the year differ from the mean over the year. */
public final class YearProfile {
    /** The same all year. */
    public static final YearProfile FLAT = new YearProfile(new double[0]);
    /** Factors are held within these, so that no division by a small one makes a mountain. */
    private static final double LEAST = 0.1;

    private static final double MOST = 10;

    /** Of cosine and sine of one, two, … waves a year, of the logarithm of sales. */
    private final double[] waves;

    YearProfile(double... waves) {
        this.waves = waves.clone();
    }

    /** Whether it is the same all year. */
    public boolean isFlat() {
        return waves.length == 0;
    }

    /**
     * The factor of a week.
     *
     * @param week its first day
     */
    public double factor(LocalDate week) {
        return Math.clamp(Math.exp(log(week)), LEAST, MOST);
    }

    private double log(LocalDate week) {
        double[] row = YearWaves.of(week, waves.length / 2);
        double sum = 0;
        for (int i = 0; i < waves.length; i++) {
            sum += waves[i] * row[i];
        }
        return sum;
    }

    /** The same going up and down by a part of this. */
    YearProfile times(double share) {
        double[] part = waves.clone();
        for (int i = 0; i < part.length; i++) {
            part[i] *= share;
        }
        return share == 0 ? FLAT : new YearProfile(part);
    }

    /** The factors of weeks that follow each other, from one week on. */
    public double[] factors(LocalDate first, int weeks) {
        double[] factors = new double[weeks];
        for (int t = 0; t < weeks; t++) {
            factors[t] = isFlat() ? 1 : factor(first.plusWeeks(t));
        }
        return factors;
    }
}

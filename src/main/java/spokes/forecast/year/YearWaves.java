package spokes.forecast.year;

import java.time.LocalDate;

/** Cosines and sines of one, two, … waves a year in the middle of a week: harmonics of the calendar year. */
final class YearWaves {
    private static final double MIDDLE = 3;

    private YearWaves() {}

    /**
     * Cosine and sine of every wave.
     *
     * @param week its first day
     */
    static double[] of(LocalDate week, int waves) {
        LocalDate middle = week.plusDays((long) MIDDLE);
        double angle = 2 * Math.PI * middle.getDayOfYear() / middle.lengthOfYear();
        double[] row = new double[2 * waves];
        for (int k = 1; k <= waves; k++) {
            row[2 * k - 2] = Math.cos(k * angle);
            row[2 * k - 1] = Math.sin(k * angle);
        }
        return row;
    }
}

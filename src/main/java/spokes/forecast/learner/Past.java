package spokes.forecast.learner;

import java.util.Arrays;
import spokes.forecast.intermittent.Tsb;
import spokes.forecast.series.Scale;

/**
 * A history up to some period, as the learner sees it: a level, how large surprises are, and features that do not depend
 * on the unit.
 */
public final class Past {
    /** Periods of the recent past. */
    private static final int RECENT = 12;
    /** Weight of the whole history in the level, in periods: keeps what paused from being given up. */
    private static final double WHOLE = 2;

    private static final int FAR = 24;
    private static final double SHARE = 0.1;

    private final double[] values;
    private final int size;
    private final int year;
    private final double level;
    private final double scale;

    /**
     * A history.
     *
     * @param size   how many of the values are past, at least 1
     * @param season periods of a season, 1 if there is none
     */
    public Past(double[] values, int size, int season) {
        this.values = values;
        this.size = size;
        this.year = season > 1 ? season : RECENT;
        int recent = Math.max(RECENT, size / 3);
        double known = Math.min(recent, size);
        this.level = (known * mean(size - recent, size) + WHOLE * mean(0, size)) / (known + WHOLE);
        this.scale = Math.sqrt(Scale.squared(Arrays.copyOf(values, size)));
    }

    /** Mean of the recent past, a little of the whole one mixed in. */
    public double level() {
        return level;
    }

    /** Root of the mean squared error of the naive forecast. */
    public double scale() {
        return scale;
    }

    /** Whether there is anything to learn from it. */
    public boolean isTelling() {
        return level > 0 && scale > 0;
    }

    private double mean(int from, int to) {
        int first = Math.max(0, from);
        double sum = 0;
        for (int t = first; t < to; t++) {
            sum += values[t];
        }
        return to > first ? sum / (to - first) : 0;
    }

    private double demands(int from) {
        int first = Math.max(0, from);
        double count = 0;
        for (int t = first; t < size; t++) {
            count += values[t] != 0 ? 1 : 0;
        }
        return count / (size - first);
    }

    private int since() {
        int since = 0;
        while (since < size && values[size - 1 - since] == 0) {
            since++;
        }
        return since;
    }

    /**
     * The features.
     *
     * @param ahead periods that a forecast is for, of which the same a season ago is told
     */
    public double[] features(int ahead) {
        double often = demands(0);
        double before = size >= year ? mean(size - year, Math.min(size, size - year + ahead)) : level;
        return new double[] {
            mean(size - 3, size) / level,
            mean(size - 6, size) / level,
            mean(size - RECENT, size) / level,
            mean(size - 26, size) / level,
            mean(0, size) / level,
            mean(0, size / 2) / level,
            values[size - 1] / level,
            before / level,
            rate() / level,
            demands(size - RECENT),
            demands(size - 6),
            often,
            Math.min(since(), FAR),
            since() * often,
            variation(),
            Math.log1p(level),
            level / scale,
            greatest() / level
        };
    }

    private double rate() {
        return new Tsb(SHARE, SHARE).forecast(Arrays.copyOf(values, size), 1, 1)[0];
    }

    private double greatest() {
        double most = 0;
        for (int t = 0; t < size; t++) {
            most = Math.max(most, values[t]);
        }
        return most;
    }

    /** Squared variation of the sizes of demand. */
    private double variation() {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int t = 0; t < size; t++) {
            sum += values[t];
            squares += values[t] * values[t];
            count += values[t] != 0 ? 1 : 0;
        }
        return sum > 0 ? Math.max(0, squares * count / (sum * sum) - 1) : 0;
    }

    /**
     * Root of the mean of two variances: of the values, and of demand that comes by chance in its usual sizes. The second
     * one keeps a quiet history from promising quiet.
     */
    public double surprise() {
        double mean = mean(0, size);
        double squares = 0;
        for (int t = 0; t < size; t++) {
            squares += (values[t] - mean) * (values[t] - mean) / size;
        }
        double often = demands(0);
        double usual = often > 0 ? mean / often : 0;
        return Math.sqrt((squares + level * usual) / 2);
    }
}

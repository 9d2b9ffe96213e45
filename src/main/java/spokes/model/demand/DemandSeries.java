package spokes.model.demand;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;

/** What was asked for, period by period, and how far to look ahead. Immutable. */
public final class DemandSeries {
    /** Greatest magnitude of a value: beyond it sums of squares could lose their meaning. */
    public static final double MAX_VALUE = 1e12;
    /** Longest horizon, in periods. */
    public static final int MAX_HORIZON = 10_000;

    private final String id;
    private final double[] values;
    private final int season;
    private final int horizon;

    /**
     * A series.
     *
     * @param values  oldest first, at least one, finite, of magnitude {@link #MAX_VALUE} at most; copied
     * @param season  periods of a season, 1 if there is none
     * @param horizon steps ahead, at least 1
     */
    public DemandSeries(String id, double[] values, int season, int horizon) {
        this.id = requireNonNull(id, "id");
        this.values = values.clone();
        this.season = season;
        this.horizon = horizon;
        if (values.length == 0 || season < 1 || horizon < 1 || horizon > MAX_HORIZON) {
            throw new IllegalArgumentException("series %s: %d values, season %d, horizon %d; each must be at least 1"
                    .formatted(id, values.length, season, horizon));
        }
        for (double value : values) {
            if (!(Math.abs(value) <= MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "series %s: %s is no finite value up to %s".formatted(id, value, MAX_VALUE));
            }
        }
    }

    /** What it is called. */
    public String id() {
        return id;
    }

    /** Number of values. */
    public int size() {
        return values.length;
    }

    /** A copy of the values, oldest first. */
    public double[] values() {
        return values.clone();
    }

    /** Periods of a season, 1 if there is none. */
    public int season() {
        return season;
    }

    /** Steps ahead. */
    public int horizon() {
        return horizon;
    }

    /** The same in another unit. */
    public DemandSeries dividedBy(double unit) {
        return new DemandSeries(id, Arrays.stream(values).map(v -> v / unit).toArray(), season, horizon);
    }

    /** Whether no value is negative. */
    public boolean isNonNegative() {
        return least() >= 0;
    }

    /** The least value. */
    public double least() {
        return Arrays.stream(values).min().orElseThrow();
    }

    /** The mean of the values without their signs. */
    public double meanMagnitude() {
        return Arrays.stream(values).map(Math::abs).average().orElseThrow();
    }

    /** Whether some period had no demand. */
    public boolean hasZeros() {
        return Arrays.stream(values).anyMatch(v -> v == 0);
    }
}

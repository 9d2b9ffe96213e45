package spokes.engine.course;

import java.util.Arrays;

/** A quantity at the begin of every day, from the plan date (0) to the end of the horizon. Immutable. */
public final class DayLine {
    private final double[] values;

    /** A line of these values, one a day and one more for the end of the last. */
    public DayLine(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a line of days has at least its begin");
        }
        this.values = values.clone();
    }

    /** Its last day: that of the horizon's end. */
    public int lastDay() {
        return values.length - 1;
    }

    /** The value at a day, after all that happens at that moment. */
    public double at(int day) {
        return values[day];
    }

    /** All values, day after day. */
    public double[] values() {
        return values.clone();
    }

    /** The greatest value of all days. */
    public double greatest() {
        return Arrays.stream(values).max().orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DayLine line && Arrays.equals(values, line.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}

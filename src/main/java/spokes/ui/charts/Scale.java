package spokes.ui.charts;

import java.util.stream.DoubleStream;

/**
 * Where values are along an axis. Immutable.
 *
 * @param min   value at its begin
 * @param max   value at its end, above min
 * @param begin pixel of its begin
 * @param end   pixel of its end; before the begin on an axis that points up
 */
public record Scale(double min, double max, double begin, double end) {
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /** Widens what has no length. */
    public Scale {
        if (!(max > min)) {
            max = min + Math.max(1e-9, Math.abs(min) * 1e-3);
        }
    }

    /** The pixel of a value. */
    public double at(double value) {
        return begin + (value - min) / (max - min) * (end - begin);
    }

    /** Round values within it, about so many. */
    public double[] ticks(int wanted) {
        double rough = (max - min) / Math.max(1, wanted);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = DoubleStream.of(STEPS)
                .map(s -> s * power)
                .filter(s -> s >= rough * (1 - 1e-9))
                .findFirst()
                .orElse(rough);
        double first = Math.ceil(min / step - 1e-9) * step;
        return DoubleStream.iterate(first, v -> v <= max + step * 1e-9, v -> v + step)
                .toArray();
    }
}

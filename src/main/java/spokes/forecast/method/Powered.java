package spokes.forecast.method;

import java.util.Arrays;

/**
 * Another method on a power of the values, a Box-Cox transformation without its constants (Box and Cox 1964), where none is
 * negative; on the values themselves else.
 *
 * @param power above 0, at most 1
 */
public record Powered(Method method, double power) implements Method {
    public Powered {
        if (!(power > 0 && power <= 1)) {
            throw new IllegalArgumentException("a power must be above 0 and at most 1, got " + power);
        }
    }

    @Override
    public String name() {
        return method.name() + " of values to the power " + power;
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        if (Arrays.stream(history).anyMatch(v -> v < 0)) {
            return method.forecast(history, season, horizon);
        }
        double[] powers = Arrays.stream(history).map(v -> Math.pow(v, power)).toArray();
        return Arrays.stream(method.forecast(powers, season, horizon))
                .map(v -> Math.pow(Math.max(0, v), 1 / power))
                .toArray();
    }
}

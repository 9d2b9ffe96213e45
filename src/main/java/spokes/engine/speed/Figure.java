package spokes.engine.speed;

import java.util.OptionalDouble;

/**
 * One measured number.
 *
 * @param size  name of the size of plan
 * @param key   what programs call it, unique within a size
 * @param title what people call it
 * @param value what was measured, in the unit
 * @param unit  what it is counted in
 * @param limit what it must not be above, if there is a limit
 */
public record Figure(String size, String key, String title, double value, Unit unit, OptionalDouble limit) {

    /** What a figure is counted in. */
    public enum Unit {
        MILLISECONDS("ms"),
        FLOORS("× floor"),
        EVALUATIONS("× whole"),
        BYTES("bytes"),
        BASES("× base");

        private final String symbol;

        Unit(String symbol) {
            this.symbol = symbol;
        }

        /** As it stands behind a number. */
        public String symbol() {
            return symbol;
        }
    }

    static Figure of(String size, String key, String title, double value, Unit unit) {
        return new Figure(size, key, title, value, unit, OptionalDouble.empty());
    }

    Figure atMost(double most) {
        return new Figure(size, key, title, value, unit, OptionalDouble.of(most));
    }

    /** Whether it keeps its limit; one without a limit does. */
    public boolean isMet() {
        return limit.isEmpty() || value <= limit.getAsDouble();
    }
}

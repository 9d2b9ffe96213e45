package spokes.engine.derivation;

import java.util.List;

/** How the value of a step follows from the values of the steps below it, taken in their order. */
public enum Operation {
    /** It follows from nothing: a number of a sheet, a setting, or of the plan itself. */
    GIVEN,
    SUM,
    /** The first less all others. */
    DIFFERENCE,
    PRODUCT,
    /** The first divided by all others; 0 where that is undefined. */
    QUOTIENT,
    LARGEST,
    SMALLEST,
    /** The one below, up to the next whole number. */
    ROUNDED_UP;

    /**
     * Computes.
     *
     * @param values at least one
     */
    double of(List<Double> values) {
        double first = values.getFirst();
        return values.subList(1, values.size()).stream()
                .reduce(this == ROUNDED_UP ? Math.ceil(first) : first, this::of);
    }

    private double of(double a, double b) {
        return switch (this) {
            case SUM -> a + b;
            case DIFFERENCE -> a - b;
            case PRODUCT -> a * b;
            case QUOTIENT -> b == 0 ? 0 : a / b;
            case LARGEST -> Math.max(a, b);
            case SMALLEST -> Math.min(a, b);
            case GIVEN, ROUNDED_UP -> throw new IllegalStateException(this + " takes no two values");
        };
    }

    /** What stands between the values: {@code ×}. */
    public String sign() {
        return switch (this) {
            case GIVEN, ROUNDED_UP -> "";
            case SUM -> "+";
            case DIFFERENCE -> "−";
            case PRODUCT -> "×";
            case QUOTIENT -> "÷";
            case LARGEST, SMALLEST -> "or";
        };
    }
}

package spokes.engine.explain;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Makes parts add up to their whole to the last bit. Parts and whole were rounded on different ways, so their sum may
 * miss the whole by the last digits of a double; the largest part takes the difference up, or another one if the
 * rounding of later additions swallows it: at last one of the last, after which little is rounded any more.
 */
final class Settling {
    private static final int TRIES = 4;
    private static final int PARTS = 32;

    private Settling() {}

    /** Adds numbers in their order. */
    static double sum(double[] parts) {
        double sum = 0;
        for (double part : parts) {
            sum += part;
        }
        return sum;
    }

    /**
     * Changes parts so that they add up to the whole.
     *
     * @return what is still missing; to be added as a last part if it is not 0
     */
    static double settle(double[] parts, double whole) {
        IntStream largest = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(parts[i])))
                .limit(PARTS)
                .mapToInt(Integer::intValue);
        IntStream last = IntStream.range(0, parts.length).map(i -> parts.length - 1 - i);
        double missing = whole - sum(parts);
        for (int i : IntStream.concat(largest, last.limit(PARTS)).toArray()) {
            if (missing == 0) {
                break;
            }
            if (isRounding(missing, parts[i])) {
                missing = settle(parts, i, whole);
            }
        }
        return missing;
    }

    private static double settle(double[] parts, int i, double whole) {
        double before = parts[i];
        for (int tries = 0; tries < TRIES; tries++) {
            double missing = whole - sum(parts);
            if (missing == 0) {
                return 0;
            }
            double next = parts[i] + missing;
            parts[i] = next != parts[i] ? next : missing > 0 ? Math.nextUp(next) : Math.nextDown(next);
        }
        double missing = whole - sum(parts);
        if (missing != 0) {
            parts[i] = before;
            return whole - sum(parts);
        }
        return 0;
    }

    /** Whether a difference is so small beside a part that it can only come from rounding. */
    private static boolean isRounding(double missing, double part) {
        return Math.abs(missing) <= 1e-9 * Math.abs(part);
    }
}

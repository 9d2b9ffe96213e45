package spokes.engine.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long something took, each time it was done. */
final class Timings {
    private static final double NANOS_PER_MILLISECOND = 1e6;

    private final List<Long> nanos = new ArrayList<>();

    /** Does it once, and takes note how long that took. */
    <T> T time(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        nanos.add(System.nanoTime() - start);
        return result;
    }

    /** Forgets what was timed so far: it was for warming up. */
    void forget() {
        nanos.clear();
    }

    /** How often it was done. */
    int count() {
        return nanos.size();
    }

    /** All of it together, in milliseconds. */
    double total() {
        return nanos.stream().mapToLong(Long::longValue).sum() / NANOS_PER_MILLISECOND;
    }

    /** The time that this share of them did not exceed, in milliseconds. */
    double percentile(double share) {
        List<Long> rising = nanos.stream().sorted().toList();
        int last = (int) Math.ceil(share * rising.size()) - 1;
        return rising.get(Math.clamp(last, 0, rising.size() - 1)) / NANOS_PER_MILLISECOND;
    }

    /** The shortest time, in milliseconds: what is left when nothing else disturbs. */
    double least() {
        return percentile(0);
    }

    double median() {
        return percentile(0.5);
    }
}

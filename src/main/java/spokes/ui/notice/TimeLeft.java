package spokes.ui.notice;

import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** How long work will take, by how far it came in the time since it was first looked at. */
final class TimeLeft {
    private static final double NANOS = 1e9;
    /** Before so many seconds and this share nothing is said: it would only jump. */
    private static final double FIRST_SECONDS = 1.5;

    private static final double FIRST_SHARE = 0.02;

    private final LongSupplier nanos;
    private final long start;

    /** Begins now. */
    TimeLeft(LongSupplier nanos) {
        this.nanos = nanos;
        this.start = nanos.getAsLong();
    }

    /**
     * Whole seconds that are left, at least 1; empty if nothing can be said yet.
     *
     * @param share 0 to 1; negative if unknown
     */
    OptionalLong seconds(double share) {
        double passed = (nanos.getAsLong() - start) / NANOS;
        if (share < FIRST_SHARE || share >= 1 || passed < FIRST_SECONDS) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.max(1, Math.round(passed / share * (1 - share))));
    }
}

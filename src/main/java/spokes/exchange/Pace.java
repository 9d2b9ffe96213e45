package spokes.exchange;

import java.util.concurrent.CancellationException;
import spokes.model.Progress;

/** Tells how far an import is, how many rows that are and how long it will take, and ends it when it is cancelled. */
final class Pace {
    private static final long BETWEEN_REPORTS = 20_000_000;
    private static final double EARLY = 0.02;

    private final Progress progress;
    private final long start = System.nanoTime();
    private long last = start - BETWEEN_REPORTS;
    private String what = "";
    private double from;
    private double to;
    private double blocks;

    Pace(Progress progress) {
        this.progress = progress;
    }

    /**
     * A part of the work begins.
     *
     * @param doing what it is, for people
     * @param begin share of the whole work that is done then
     * @param end   share that is done after it
     */
    void begin(String doing, double begin, double end) {
        what = doing;
        from = begin;
        to = end;
        blocks = 0;
        report(0, "");
    }

    /** The part is so far, and read so many rows. */
    void reached(double share, int rows) {
        if (isDue()) {
            report(share, rows > 0 ? ", %,d rows".formatted(rows) : "");
        }
    }

    /** What counts the blocks of a part that has about so many. */
    Runnable blocks(int expected) {
        return () -> {
            blocks++;
            reached(Math.min(1, blocks / Math.max(1, expected)), 0);
        };
    }

    private boolean isDue() {
        return System.nanoTime() - last >= BETWEEN_REPORTS;
    }

    private void report(double share, String rows) {
        last = System.nanoTime();
        double done = from + (to - from) * share;
        if (!progress.report(done, what + rows + left(done))) {
            throw new CancellationException("the import was cancelled while " + what);
        }
    }

    private String left(double done) {
        double seconds = (last - start) / 1e9;
        return done < EARLY || seconds < 1
                ? ""
                : ", about %,.0f s left".formatted(Math.ceil(seconds * (1 - done) / done));
    }
}

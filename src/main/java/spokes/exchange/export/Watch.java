package spokes.exchange.export;

import java.util.concurrent.CancellationException;
import spokes.model.Progress;

/** Counts the rows of an export as they are written, tells how far it is, and ends it when it is no longer wanted. */
final class Watch {
    /** Rows between two reports: some hundredths of a second. */
    private static final int EVERY = 4096;

    private final Progress progress;
    private final long all;
    private long done;
    private String title = "";

    /**
     * A watch.
     *
     * @param all rows to be written
     */
    Watch(Progress progress, long all) {
        this.progress = progress;
        this.all = Math.max(1, all);
    }

    /** The rows of a table come next. */
    void begin(String of) {
        title = of;
        report();
    }

    /** A row was written. */
    void count() {
        done++;
        if (done % EVERY == 0) {
            report();
        }
    }

    private void report() {
        String what = all < EVERY ? "writing " + title : "%s: %,d of %,d rows".formatted(title, done, all);
        if (!progress.report(Math.min(1, (double) done / all), what)) {
            throw new CancellationException("the export was cancelled while writing " + title);
        }
    }
}

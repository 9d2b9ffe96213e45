package spokes.app.command.contract;

import java.io.PrintWriter;
import spokes.model.Progress;

/** Says every two seconds how far long work is; short work says nothing. */
public final class ProgressLines implements Progress {
    private static final long BETWEEN_LINES = 2_000_000_000L;

    private final PrintWriter err;
    private long last = System.nanoTime();

    /** Lines to where problems go. */
    public ProgressLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public boolean report(double share, String what) {
        long now = System.nanoTime();
        if (now - last >= BETWEEN_LINES) {
            last = now;
            err.println(share < 0 ? what : "%.0f %%: %s".formatted(100 * share, what));
            err.flush();
        }
        return true;
    }
}

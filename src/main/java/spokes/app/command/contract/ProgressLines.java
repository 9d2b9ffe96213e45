package spokes.app.command.contract;

import java.io.PrintWriter;
import java.util.Locale;
import spokes.model.Progress;

/** Says every two seconds how far long work is and how long it may take yet; short work says nothing. */
public final class ProgressLines implements Progress {
    private static final long BETWEEN_LINES = 2_000_000_000L;

    private static final double SECOND = 1e9;

    private final PrintWriter err;
    private final long began = System.nanoTime();
    private long last = began;

    /** Lines to where problems go. */
    public ProgressLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public boolean report(double share, String what) {
        long now = System.nanoTime();
        if (now - last >= BETWEEN_LINES) {
            last = now;
            err.println(line(share, what, (now - began) / SECOND));
            err.flush();
        }
        return true;
    }

    /** One line: what is to do is taken to go on as what is done went. */
    static String line(double share, String what, double seconds) {
        if (share < 0) {
            return what;
        }
        String done = String.format(Locale.ROOT, "%.0f %%: %s", 100 * share, what);
        double left = seconds * (1 - share) / share;
        return share > 0 && share < 1 ? done + String.format(Locale.ROOT, ", about %.0f s left", left) : done;
    }
}

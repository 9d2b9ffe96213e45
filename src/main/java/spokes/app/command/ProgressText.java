package spokes.app.command;

import java.io.PrintWriter;
import spokes.model.Progress;

/** Tells on standard error how far work is, a line for every tenth of it. */
final class ProgressText implements Progress {
    private static final int PARTS = 10;

    private final PrintWriter err;
    private int told;

    ProgressText(PrintWriter err) {
        this.err = err;
    }

    @Override
    public boolean report(double share, String what) {
        int part = (int) (share * PARTS);
        if (part > told) {
            told = part;
            err.printf("%d %%: %s%n", part * 100 / PARTS, what);
            err.flush();
        }
        return true;
    }
}

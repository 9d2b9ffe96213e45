package spokes.forecast.history;

import java.util.concurrent.CancellationException;
import spokes.model.Progress;

/** Looks now and then, in a loop over many products, whether the work is still wanted. For one thread. */
public final class Watch {
    private static final int BETWEEN = 512;

    private final Progress progress;
    private final double share;
    private final String what;
    private int steps;

    /**
     * A watch over one part of the work.
     *
     * @param share how far the work is then
     * @param what  what it is doing, for people
     */
    public Watch(Progress progress, double share, String what) {
        this.progress = progress;
        this.share = share;
        this.what = what;
    }

    /**
     * Notes that a product was worked on.
     *
     * @throws CancellationException if the work is no longer wanted
     */
    public void step() {
        if (steps++ % BETWEEN == 0 && !progress.report(share, what)) {
            throw new CancellationException("cancelled while " + what);
        }
    }
}

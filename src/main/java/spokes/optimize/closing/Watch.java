package spokes.optimize.closing;

import java.util.concurrent.CancellationException;
import spokes.model.Progress;
import spokes.optimize.SearchEvent;

/** Tells how far a part of the work is, and ends it if it is no longer wanted. */
record Watch(Progress progress, double from, double to, String what) {
    /** Says how far it is, 0 to 1. */
    void goOn(double share) {
        if (!progress.report(from + share * (to - from), what)) {
            throw new CancellationException(what);
        }
    }

    /** Whether it is still wanted. */
    boolean isWanted() {
        return progress.report(from, what);
    }

    /** Ends a search that is a part of it, also while the search finds nothing. */
    SearchEvent.Listener listener() {
        return new SearchEvent.Listener() {
            @Override
            public boolean on(SearchEvent event) {
                return Watch.this.isWanted();
            }

            @Override
            public boolean isWanted() {
                return Watch.this.isWanted();
            }
        };
    }

    /** A part of it. */
    Watch part(double first, double last, String other) {
        return new Watch(progress, from + first * (to - from), from + last * (to - from), other);
    }
}

package spokes.ui;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import spokes.model.Progress;

/** Whether background work is still wanted, as its progress says once it began. */
public final class Cancelling {
    private final AtomicReference<@Nullable Progress> progress = new AtomicReference<>();

    /** The work began. */
    public void watch(Progress begun) {
        progress.set(begun);
    }

    /** Whether its answer is wanted. */
    public boolean isWanted() {
        Progress begun = progress.get();
        return begun == null || begun.report(-1, "");
    }
}

package spokes.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what a window will show: asked on the window's thread, which alone may read what it changes. */
public final class Eventually {
    private Eventually() {}

    /**
     * Waits until something is so.
     *
     * @param isSo must neither wait nor interact
     * @throws TimeoutException if it is not so after these seconds
     */
    public static void within(int seconds, Callable<Boolean> isSo) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                seconds, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(isSo).get());
    }
}

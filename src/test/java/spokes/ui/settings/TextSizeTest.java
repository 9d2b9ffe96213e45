package spokes.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The size of what is written, for as long as there is a window to write in. */
@ExtendWith(ApplicationExtension.class)
class TextSizeTest {

    @Test
    void aWindowThatIsGoneIsNotHeldAlthoughNobodyClosedIt(FxRobot robot) throws TimeoutException {
        AtomicReference<WeakReference<TextSize>> gone = new AtomicReference<>();
        robot.interact(() -> gone.set(new WeakReference<>(new TextSize(new Region(), new Region()))));

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            System.gc();
            return gone.get().get() == null;
        });

        assertThat(gone.get().get()).isNull();
    }
}

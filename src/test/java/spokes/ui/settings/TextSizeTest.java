package spokes.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** The size of what is written, for as long as there is a window to write in. */
@ExtendWith(ApplicationExtension.class)
class TextSizeTest {

    @Test
    void aWindowThatIsGoneIsNotHeldAlthoughNobodyClosedIt(FxRobot robot) throws InterruptedException {
        AtomicReference<WeakReference<TextSize>> gone = new AtomicReference<>();
        robot.interact(() -> gone.set(new WeakReference<>(new TextSize(new Region(), new Region()))));

        for (int i = 0; i < 50 && gone.get().get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(gone.get().get()).isNull();
    }
}

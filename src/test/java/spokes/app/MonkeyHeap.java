package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.testfx.api.FxRobot;

/**
 * What is held after full collections, with all steps undone: at half time everything that is made once has been made, so
 * the second half may add the answers of studies that are open and redo steps, but not something with each action.
 */
final class MonkeyHeap {
    /** Fewer actions open some view for the first time in their second half. */
    private static final int ENOUGH = 1000;

    /** So much more may be held at the end than at half time, in bytes: less than one window with its plan. */
    private static final long TOLERANCE = 32L << 20;

    private static final int COLLECTIONS = 4;

    private final int actions;
    private long atHalfTime;

    MonkeyHeap(int actions) {
        this.actions = actions;
    }

    /** Whether it is time to undo all and to measure. */
    boolean isHalfTime(int action) {
        return actions >= ENOUGH && action == actions / 2;
    }

    /** Measures at half time. */
    void measure(FxRobot robot) {
        atHalfTime = bytes(robot);
    }

    /** At the end it is as much. */
    void holdsNoMore(FxRobot robot) {
        if (actions >= ENOUGH) {
            long atTheEnd = bytes(robot);
            System.out.printf("heap: %,d bytes at half time, %,d at the end%n", atHalfTime, atTheEnd);
            assertThat(atTheEnd).as("bytes held at the end").isLessThanOrEqualTo(atHalfTime + TOLERANCE);
        }
    }

    private static long bytes(FxRobot robot) {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            robot.interact(() -> {}); // what the window lets go of in its next pulse
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.testfx.api.FxRobot;

/**
 * What is held after full collections, with all steps undone, at the end of each quarter: at half time everything that is
 * made once has been made, so the second half may add the answers of studies that are open and redo steps, but not
 * something with each action.
 */
final class MonkeyHeap {
    /** Fewer actions open some view for the first time in their second half. */
    private static final int ENOUGH = 1000;

    /** So much more may be held at the end than at half time, in bytes: less than one window with its plan. */
    private static final long TOLERANCE = 32L << 20;

    private static final int COLLECTIONS = 4;

    private static final int QUARTERS = 4;

    private final int actions;
    private final List<Long> held = new ArrayList<>();

    MonkeyHeap(int actions) {
        this.actions = actions;
    }

    /** Whether a quarter ends with this action: it is time to undo all and to measure. */
    boolean endsQuarter(int action) {
        return actions >= ENOUGH && action % (actions / QUARTERS) == 0;
    }

    /** Measures; after half time it must not be more than there was at half time. */
    void measure(FxRobot robot) {
        held.add(bytes(robot));
        System.out.printf("heap held after quarter %d: %,d bytes%n", held.size(), held.getLast());
        if (held.size() > QUARTERS / 2) {
            assertThat(held.getLast())
                    .as("bytes held after each quarter: %s", held)
                    .isLessThanOrEqualTo(held.get(QUARTERS / 2 - 1) + TOLERANCE);
        }
    }

    /** It was measured as often as it should, where there were actions enough. */
    void wasMeasured() {
        assertThat(held).hasSize(actions >= ENOUGH ? QUARTERS : 0);
    }

    private static long bytes(FxRobot robot) {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            robot.interact(() -> {}); // what the window lets go of in its next pulse
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

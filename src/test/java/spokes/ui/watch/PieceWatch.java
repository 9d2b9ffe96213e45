package spokes.ui.watch;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Window;

/** Measures each piece of work of the window's thread, and looks at its stack while one goes on. */
final class PieceWatch {
    /** No planner notices less. */
    static final double LONG_MS = 50;

    private static final long EVERY_NANOS = 5_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    private final Thread watched;
    private final Consumer<Piece> found;
    private final List<Stack> samples = new ArrayList<>();
    private final Set<Parent> laidOut = Collections.newSetFromMap(new WeakHashMap<>());
    private volatile String test = "";
    private volatile boolean busy;
    private boolean opened;
    private long wallAtBegin;
    private long cpuAtBegin;
    private long classesAtBegin;

    /**
     * A watch that runs until the program ends.
     *
     * @param found gets every piece that took longer than {@link #LONG_MS} of the processor, on the watched thread
     */
    PieceWatch(Thread watched, Consumer<Piece> found) {
        this.watched = watched;
        this.found = found;
        Thread sampler = new Thread(this::sample, "window-thread-watch");
        sampler.setDaemon(true);
        sampler.start();
    }

    /** In which test what comes belongs. */
    void isIn(String name) {
        test = name;
    }

    /** A piece begins; called by the watched thread. */
    void begin() {
        wallAtBegin = System.nanoTime();
        classesAtBegin = classes.getTotalLoadedClassCount();
        cpuAtBegin = threads.getCurrentThreadCpuTime();
        busy = true;
    }

    /** A piece ends, if one was begun; called by the watched thread. */
    void end() {
        if (!busy) {
            return;
        }
        busy = false;
        double cpu = (threads.getCurrentThreadCpuTime() - cpuAtBegin) / 1e6;
        List<Stack> seen = takeSamples();
        boolean opens = hasNewWindow() || opened;
        opened = opens && seen.stream().noneMatch(PieceWatch::isPulse);
        if (cpu > LONG_MS) {
            double wall = (System.nanoTime() - wallAtBegin) / 1e6;
            long loaded = classes.getTotalLoadedClassCount() - classesAtBegin;
            found.accept(new Piece(test, cpu, wall, loaded, opens, seen));
        }
    }

    /** Whether a window has content that it had not when the last piece ended. */
    private boolean hasNewWindow() {
        boolean isNew = false;
        for (Window window : Window.getWindows()) {
            if (window.getScene() != null) {
                isNew |= laidOut.add(window.getScene().getRoot());
            }
        }
        return isNew;
    }

    private static boolean isPulse(Stack stack) {
        return stack.frames().stream().anyMatch(frame -> frame.getMethodName().equals("pulse"));
    }

    private List<Stack> takeSamples() {
        synchronized (samples) {
            List<Stack> seen = List.copyOf(samples);
            samples.clear();
            return seen;
        }
    }

    private void sample() {
        while (true) {
            LockSupport.parkNanos(EVERY_NANOS);
            if (busy) {
                Stack stack = Stack.of(watched.getStackTrace());
                synchronized (samples) {
                    samples.add(stack);
                }
            }
        }
    }
}

package spokes.app.drag;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What frames took. Times of a processor do not grow when others use the machine: those of the window's thread (events,
 * layout) and of the one that renders, which works on a frame while the window's thread makes the next.
 */
final class FrameTimes {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MS = 1e6;

    /** A frame that renders less than this changed nothing, and is left out. */
    private static final double LEAST_RENDER = 0.1;

    private final List<Frame> frames = new ArrayList<>();
    private final long renderer;
    private long lastWall;
    private long lastWindow;
    private long lastRender;

    /**
     * One frame, in milliseconds.
     *
     * @param wall   since the frame before, on the clock
     * @param window processor time of the window's thread
     * @param render processor time of the thread that renders
     */
    private record Frame(double wall, double window, double render) {
        double both() {
            return window + render;
        }
    }

    FrameTimes() {
        renderer = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .mapToLong(Thread::threadId)
                .findFirst()
                .orElseThrow();
    }

    /** A frame begins: the one before is over. Call it on the window's thread. */
    void mark() {
        long wall = System.nanoTime();
        long window = CPU.getCurrentThreadCpuTime();
        long render = CPU.getThreadCpuTime(renderer);
        if (lastWall > 0 && (render - lastRender) / NANOS_PER_MS > LEAST_RENDER) {
            frames.add(new Frame(
                    (wall - lastWall) / NANOS_PER_MS,
                    (window - lastWindow) / NANOS_PER_MS,
                    (render - lastRender) / NANOS_PER_MS));
        }
        lastWall = wall;
        lastWindow = window;
        lastRender = render;
    }

    /** One line of a table. */
    String row(String name) {
        return "%-34s %4d  %s  %s  %s  %s"
                .formatted(
                        name,
                        frames.size(),
                        figures(Frame::wall),
                        figures(Frame::both),
                        figures(Frame::window),
                        figures(Frame::render));
    }

    /** What the columns of a row are. */
    static String header() {
        return "%-34s %4s  %-17s  %-17s  %-17s  %-17s"
                .formatted("median, p95, worst in ms", "n", "clock", "cpu of both", "cpu of window", "cpu of renderer");
    }

    private String figures(ToDoubleFunction<Frame> time) {
        double[] sorted = frames.stream().mapToDouble(time).sorted().toArray();
        if (sorted.length == 0) {
            return "";
        }
        return "%5.1f %5.1f %5.1f"
                .formatted(
                        sorted[sorted.length / 2],
                        sorted[(int) Math.min(sorted.length - 1.0, Math.ceil(sorted.length * 0.95) - 1)],
                        sorted[sorted.length - 1]);
    }
}

package spokes.ui.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Stands around every test and holds the window's thread to short pieces of work.
 *
 * <p>Longer than 50 ms is listed in {@code target/window-thread.txt}, longer than {@link #TOO_LONG_MS} fails the test it
 * was in. Both are time of the processor, not of the clock, so a loaded machine fails nobody. Judged is what is ordinary:
 * a piece in which more than a few classes were loaded is a first time, and one that built a window or laid it out for the
 * first time is an opening; both are listed for themselves. What tests do on that thread does not count: pictures, and
 * background work that runs there because the test has no other thread.
 */
public final class WindowThreadWatch implements BeforeEachCallback, BeforeTestExecutionCallback, AfterEachCallback {
    /** Six times what a planner would not notice. */
    static final double TOO_LONG_MS = 6 * PieceWatch.LONG_MS;

    private static final Path REPORT = Path.of("target", "window-thread.txt");
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(WindowThreadWatch.class);

    private final List<Piece> found = Collections.synchronizedList(new ArrayList<>());
    private Optional<PieceWatch> watch = Optional.empty();
    private int foundBefore;

    @Override
    public void beforeEach(ExtensionContext context) {
        foundBefore = found.size();
        watch.ifPresent(w -> w.isIn(name(context)));
    }

    /** The first test with a window has it open already by now: its opening, the slowest of all, is not seen. */
    @Override
    public void beforeTestExecution(ExtensionContext context) throws Exception {
        if (watch.isEmpty()) {
            watch = WindowThread.watch(thread -> new PieceWatch(thread, found::add));
            if (watch.isPresent()) {
                watch.get().isIn(name(context));
                context.getRoot().getStore(HERE).put(REPORT, (AutoCloseable)
                        () -> new WatchReport(found).write(REPORT));
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        String offenders = List.copyOf(found).stream()
                .skip(foundBefore)
                .filter(WindowThreadWatch::isTooLong)
                .map(WatchReport::line)
                .collect(Collectors.joining());
        if (!offenders.isEmpty()) {
            throw new AssertionError(
                    "the window's thread was busy for longer than %.0f ms%n%s".formatted(TOO_LONG_MS, offenders));
        }
    }

    /** Whether a piece fails its test. */
    static boolean isTooLong(Piece piece) {
        return piece.kind() == Piece.Kind.ORDINARY && piece.own() > TOO_LONG_MS;
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName();
    }
}

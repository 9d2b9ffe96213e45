package spokes.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that touches the file. An interrupt of a caller cannot reach it, for an interrupt in the middle of a
 * write makes Java close the file; and a caller can stop waiting for it.
 */
final class StoreThread {
    private static final Duration FOREVER = Duration.ofSeconds(Long.MAX_VALUE);

    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("spokes-store").factory());

    /** Something to do with the file. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Does the work and waits for it, however long it takes. */
    <T> T run(Work<T> work) throws SQLException {
        try {
            return run(work, FOREVER);
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Does the work and waits for it, but not longer than this; the work is then left to itself.
     *
     * @throws TimeoutException if it takes longer
     */
    <T> T run(Work<T> work, Duration limit) throws SQLException, TimeoutException {
        Future<T> future = executor.submit(work::run);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get(TimeUnit.NANOSECONDS.convert(limit), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static SQLException thrown(@Nullable Throwable cause) {
        return switch (cause) {
            case SQLException e -> e;
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> throw new IllegalStateException(cause);
        };
    }

    boolean hasEnded() {
        return executor.isShutdown();
    }

    /** Takes no more work; what was begun is finished. */
    void end() {
        executor.shutdown();
    }
}

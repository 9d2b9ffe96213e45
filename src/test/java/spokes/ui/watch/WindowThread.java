package spokes.ui.watch;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import javafx.application.Platform;

/**
 * Where the window's thread gets its work on the headless platform: a queue of the platform's own, reached by reflection,
 * for which the build opens two of its packages. No call of the platform tells when a piece of work begins and ends.
 */
final class WindowThread {
    private WindowThread() {}

    /**
     * Puts a watch on the thread, once it runs; empty while it does not, on a platform with a screen, and where the
     * platform is not open to it. {@code WindowThreadWatchTest} fails then; other tests run unwatched.
     */
    static Optional<PieceWatch> watch(Function<Thread, PieceWatch> watch) throws Exception {
        try {
            return put(watch);
        } catch (IllegalAccessException | InaccessibleObjectException | NoSuchFieldException e) {
            return Optional.empty();
        }
    }

    private static Optional<PieceWatch> put(Function<Thread, PieceWatch> watch) throws Exception {
        Object platform = Class.forName("com.sun.glass.ui.Application")
                .getMethod("GetApplication")
                .invoke(null);
        if (platform == null || !platform.getClass().getSimpleName().equals("HeadlessApplication")) {
            return Optional.empty();
        }
        Object loop = field(platform, "processor").get(platform);
        Field queue = field(loop, "runnableQueue");
        FutureTask<PieceWatch> exchange = new FutureTask<>(() -> {
            PieceWatch made = watch.apply(Thread.currentThread());
            queue.set(loop, new WatchedQueue(queueOf(loop, queue), made));
            return made;
        });
        Platform.runLater(exchange);
        return Optional.of(exchange.get());
    }

    @SuppressWarnings("unchecked") // the platform declares it so
    private static BlockingQueue<Runnable> queueOf(Object loop, Field queue) throws IllegalAccessException {
        return (BlockingQueue<Runnable>) queue.get(loop);
    }

    private static Field field(Object of, String name) throws NoSuchFieldException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}

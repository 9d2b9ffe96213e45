package spokes.ui.move;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Answers what a move would change, again and again as the planner goes on: a move of one product at once, one of many
 * in the background, where only the newest question counts and an answer that comes too late is dropped.
 */
public final class MovePreviews {
    /** An answer that took longer than this would be seen as a stutter: the next one is made in the background. */
    private static final long PATIENCE_NANOS = 10_000_000;

    private final Executor background;
    private final Executor window;
    private final AtomicReference<Optional<Question>> waiting = new AtomicReference<>(Optional.empty());
    private long newest;
    private boolean slow;

    /** What is asked; run, it works the answer out and gives what tells it. */
    private record Question(long number, Supplier<Runnable> work) {}

    /**
     * Previews that are worked out on these threads.
     *
     * @param background runs one task after another
     * @param window     the thread that asks and hears the answers
     */
    public MovePreviews(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /**
     * Asks, in place of what was asked before.
     *
     * @param quick  whether the work is expected to be done within a frame
     * @param answer called at once if so, else later, unless another question came
     */
    public <A> void ask(boolean quick, Supplier<A> work, Consumer<A> answer) {
        newest++;
        if (quick && !slow) {
            long start = System.nanoTime();
            A found = work.get();
            slow = System.nanoTime() - start > PATIENCE_NANOS;
            answer.accept(found);
        } else {
            waiting.set(Optional.of(new Question(newest, () -> {
                A found = work.get();
                return () -> answer.accept(found);
            })));
            background.execute(this::workOff);
        }
    }

    /** Drops what was asked. */
    public void forget() {
        newest++;
        waiting.set(Optional.empty());
        slow = false;
    }

    private void workOff() {
        waiting.getAndSet(Optional.empty()).ifPresent(question -> {
            Runnable told = question.work().get();
            window.execute(() -> tell(question, told));
        });
    }

    private void tell(Question question, Runnable told) {
        if (question.number() == newest) {
            told.run();
        }
    }
}

package spokes.ui.move;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Answers what a move would change, again and again as the planner goes on, in the background: no frame waits for it. Only the
 * newest question counts, and an answer that comes too late is dropped.
 */
public final class MovePreviews {
    private final Executor background;
    private final Executor window;
    private final AtomicReference<Optional<Question>> waiting = new AtomicReference<>(Optional.empty());
    private long newest;
    private long dropped;

    /** What is asked; run, it works the answer out and gives what tells it. */
    private record Question(long number, boolean keeps, Supplier<Runnable> work) {}

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
     * @param work   what takes long
     * @param answer called later, unless another question came
     */
    public <A> void ask(Supplier<A> work, Consumer<A> answer) {
        dropped = newest;
        put(false, work, answer);
    }

    /**
     * The same for what changes faster than it can be answered, as a place under the pointer: an answer counts although a newer
     * question was asked meanwhile, so that there is always something to see.
     */
    public <A> void follow(Supplier<A> work, Consumer<A> answer) {
        put(true, work, answer);
    }

    private <A> void put(boolean keeps, Supplier<A> work, Consumer<A> answer) {
        newest++;
        waiting.set(Optional.of(new Question(newest, keeps, () -> {
            A found = work.get();
            return () -> answer.accept(found);
        })));
        background.execute(this::workOff);
    }

    /** Drops what was asked. */
    public void forget() {
        newest++;
        dropped = newest;
        waiting.set(Optional.empty());
    }

    private void workOff() {
        waiting.getAndSet(Optional.empty()).ifPresent(question -> {
            try {
                Runnable told = question.work().get();
                window.execute(() -> tell(question, told));
            } catch (RuntimeException bug) {
                window.execute(() -> {
                    throw bug;
                });
            }
        });
    }

    private void tell(Question question, Runnable told) {
        if (question.number() == newest || (question.keeps() && question.number() > dropped)) {
            told.run();
        }
    }
}

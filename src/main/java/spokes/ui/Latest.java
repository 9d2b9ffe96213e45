package spokes.ui;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A question that is asked again and again, as each state comes: only the newest answer counts, and one that comes too
 * late is dropped.
 */
public final class Latest {
    private final Background background;
    private final String title;
    private Optional<Background.Work> pending = Optional.empty();

    /**
     * A question.
     *
     * @param title what it finds out, told if it fails
     */
    public Latest(Background background, String title) {
        this.background = background;
        this.title = title;
    }

    /** Asks, in place of what was asked before. */
    public <T> void ask(Background.Job<T> question, Consumer<T> answer) {
        drop();
        pending = Optional.of(background.startQuietly(title, question, answer));
    }

    /** No longer wants an answer to what was asked. */
    public void drop() {
        pending.ifPresent(Background.Work::cancel);
        pending = Optional.empty();
    }
}

package spokes.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file of a workspace cannot be used as asked. The message names it, says what is wrong, and what to do next. */
public final class StoreException extends RuntimeException {
    private final Path workspace;
    private final String nextStep;

    StoreException(Path workspace, String wrong, String nextStep, @Nullable Throwable cause) {
        super("Workspace %s: %s. %s.".formatted(workspace, wrong, nextStep), cause);
        this.workspace = workspace;
        this.nextStep = nextStep;
    }

    /** The workspace, without the file's ending. */
    public Path workspace() {
        return workspace;
    }

    /** What a planner can do about it, without the full stop. */
    public String nextStep() {
        return nextStep;
    }
}

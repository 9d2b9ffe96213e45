package spokes.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import spokes.model.Progress;

/**
 * Runs what takes long off the window's thread. Jobs get immutable values and return one; the answer is handed over on
 * the window's thread, unless the work was cancelled. Called on the window's thread only.
 */
public final class Background {
    private static final Set<Worker.State> ENDED =
            Set.of(Worker.State.SUCCEEDED, Worker.State.FAILED, Worker.State.CANCELLED);

    private final Executor executor;
    private final BiConsumer<String, Throwable> failed;
    private final ObservableList<Work> shown;
    /** Kept here because it listens weakly: one that is made anew stops telling as soon as it is collected. */
    private final ObservableList<Work> shownToAll;

    /** What this is a branch of. */
    private final Optional<Background> trunk;

    /** All that has not ended, shown or not. */
    private final Set<Work> underWay = new HashSet<>();

    private boolean closed;

    /** A job. It should return soon after its progress says that it is no longer wanted; what it returns is dropped. */
    @FunctionalInterface
    public interface Job<T> {
        /** Does the work. */
        T run(Progress progress) throws Exception;
    }

    /**
     * Background work on threads of the application.
     *
     * @param executor where jobs run
     * @param failed   gets title and cause of a job that failed, on the window's thread
     */
    public Background(Executor executor, BiConsumer<String, Throwable> failed) {
        this(executor, failed, FXCollections.observableArrayList(), Optional.empty());
    }

    private Background(
            Executor executor,
            BiConsumer<String, Throwable> failed,
            ObservableList<Work> shown,
            Optional<Background> trunk) {
        this.executor = executor;
        this.failed = failed;
        this.shown = shown;
        this.shownToAll = FXCollections.unmodifiableObservableList(shown);
        this.trunk = trunk;
    }

    /** The same for a part of the window: closing the branch ends only what was started on it; closing this ends both. */
    public Background branch() {
        return new Background(executor, failed, shown, Optional.of(this));
    }

    /** Work to be shown with progress and a way to cancel it, the oldest first. */
    public ObservableList<Work> shown() {
        return shownToAll;
    }

    /** Starts work that the planner sees and can cancel. */
    public <T> Work start(String title, Job<T> job, Consumer<T> done) {
        Task<T> task = new JobTask<>(job);
        Work work = new Work(title, task);
        shown.add(work);
        work.whenOver(() -> shown.remove(work));
        return launch(work, task, done);
    }

    /** Starts work that is too short or too often to be shown. */
    public <T> Work startQuietly(String title, Job<T> job, Consumer<T> done) {
        Task<T> task = new JobTask<>(job);
        return launch(new Work(title, task), task, done);
    }

    private <T> Work launch(Work work, Task<T> task, Consumer<T> done) {
        task.setOnSucceeded(_ -> done.accept(task.getValue()));
        task.setOnFailed(_ -> failed.accept(work.title(), task.getException()));
        follow(work);
        if (isClosed()) {
            work.cancel();
        } else {
            executor.execute(task);
        }
        return work;
    }

    private void follow(Work work) {
        underWay.add(work);
        work.whenOver(() -> underWay.remove(work));
        trunk.ifPresent(parent -> parent.follow(work));
    }

    private boolean isClosed() {
        return closed || trunk.filter(Background::isClosed).isPresent();
    }

    /** Cancels all work, and what is started later: no answer is handed over any more. */
    public void close() {
        closed = true;
        List.copyOf(underWay).forEach(Work::cancel);
    }

    /** A job as the platform runs it. */
    private static final class JobTask<T> extends Task<T> {
        private final Job<T> job;

        JobTask(Job<T> job) {
            this.job = job;
        }

        @Override
        protected T call() throws Exception {
            return job.run(this::report);
        }

        private boolean report(double share, String what) {
            updateProgress(share < 0 ? -1 : share, 1);
            updateMessage(what);
            return !isCancelled();
        }
    }

    /** Work that goes on in the background: what it is, how far it is, and how to end it. Window thread only. */
    public static final class Work {
        private final String title;
        private final Task<?> task;

        Work(String title, Task<?> task) {
            this.title = title;
            this.task = task;
        }

        /** What is done, for people. */
        public String title() {
            return title;
        }

        /** How far it is, 0 to 1; negative if that is not known. */
        public ReadOnlyDoubleProperty progressProperty() {
            return task.progressProperty();
        }

        /** What it is at. */
        public ReadOnlyStringProperty stepProperty() {
            return task.messageProperty();
        }

        /** Whether it goes on. */
        public ReadOnlyBooleanProperty runningProperty() {
            return task.runningProperty();
        }

        /** Whether it is over: done, failed or cancelled. */
        public boolean isOver() {
            return ENDED.contains(task.getState());
        }

        /** Whether it came to its end without failing or being cancelled. */
        public boolean isDone() {
            return task.getState() == Worker.State.SUCCEEDED;
        }

        /** Runs something once it is over, also if it never began; at once if it is over. */
        public void whenOver(Runnable action) {
            if (isOver()) {
                action.run();
                return;
            }
            task.stateProperty().addListener((_, _, state) -> {
                if (ENDED.contains(state)) {
                    action.run();
                }
            });
        }

        /** Ends it: its answer, should it still come, is dropped. */
        public void cancel() {
            task.cancel(false);
        }
    }
}

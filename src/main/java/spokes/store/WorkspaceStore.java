package spokes.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;
import spokes.model.Edit;
import spokes.model.Progress;
import spokes.model.Step;
import spokes.model.sheet.BlockChange;
import spokes.model.sheet.Changes;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/**
 * A workspace in its file. Every step is durable when the call that made it returns; if it throws, nothing of the step
 * is kept. Any thread may call; calls are done one after another.
 */
public final class WorkspaceStore implements AutoCloseable {
    /** Blocks that are written between two looks whether somebody cancelled: some megabytes. */
    private static final int STAGED_AT_ONCE = 8;

    private final WorkspaceFile file;
    private final StoreThread thread;
    private final Connection connection;
    private final Database database;

    private WorkspaceStore(WorkspaceFile file, StoreThread thread, Connection connection) {
        this.file = file;
        this.thread = thread;
        this.connection = connection;
        this.database = new Database(connection);
    }

    /**
     * Opens a workspace, and makes it if there is none.
     *
     * @param workspace its file, with or without the ending {@code .mv.db}
     * @throws StoreException if it is open elsewhere, may not be written, is damaged, foreign or too new
     */
    public static WorkspaceStore open(Path workspace) {
        return open(workspace, Migrations.shipped());
    }

    /**
     * Whether there is a workspace to open, so that opening makes none.
     *
     * @param workspace its file, with or without the ending {@code .mv.db}
     */
    public static boolean isThere(Path workspace) {
        return WorkspaceFile.of(workspace).hasContent();
    }

    static WorkspaceStore open(Path workspace, Migrations migrations) {
        WorkspaceFile file = WorkspaceFile.of(workspace);
        StoreThread thread = new StoreThread();
        try {
            return new WorkspaceStore(file, thread, new Opening(file, migrations, thread).open());
        } catch (RuntimeException e) {
            thread.end();
            throw e;
        }
    }

    /** Where it is, without the file's ending. */
    public Path path() {
        return file.path();
    }

    /** All sheets, each with its rows in their order. */
    public List<Table> load() {
        return read(() -> database.read(List.of(Sheet.values())));
    }

    /** The steps that are in force, the oldest first. */
    public List<Step> undoable() {
        return read(database::listInForce);
    }

    /** What the steps in force did to single rows of a sheet, the newest first. */
    public List<RowChange> listChanges(Sheet sheet) {
        return read(() -> database.listChanges(sheet));
    }

    /** The steps that were undone, the one to redo first first. */
    public List<Step> redoable() {
        return read(database::listUndone);
    }

    /**
     * Makes the changes of an edit and keeps it as the newest step; steps that were undone are forgotten.
     *
     * @throws IllegalStateException if a row that it changes or removes is not there
     */
    public void append(Edit edit) {
        append(edit, Progress.UNWATCHED);
    }

    /**
     * The same, telling how far it is.
     *
     * @throws CancellationException if the work is no longer wanted; then nothing of the edit is kept
     */
    public void append(Edit edit, Progress progress) {
        stage(edit.changes().blocks(), progress);
        change(() -> {
            database.append(edit);
            return List.of();
        });
    }

    /**
     * Fills a workspace with what it begins with. That is no step: nothing of it can be undone.
     *
     * @throws IllegalStateException if a step was made in it already
     */
    public void begin(Changes changes) {
        stage(changes.blocks(), Progress.UNWATCHED);
        change(() -> {
            database.begin(changes);
            return List.of();
        });
    }

    /**
     * Writes ahead the blocks of an edit that may follow, some at a time, so that {@link #append} only has to switch them
     * in. Nobody sees them until then; without it, they are taken away at the next edit or opening.
     *
     * @throws CancellationException if the work is no longer wanted; then they are taken away at once
     */
    public void stage(List<BlockChange> blocks, Progress progress) {
        for (int from = 0; from < blocks.size(); from += STAGED_AT_ONCE) {
            List<BlockChange> some = blocks.subList(from, Math.min(blocks.size(), from + STAGED_AT_ONCE));
            if (!progress.report((double) from / blocks.size(), "writing")) {
                run(() -> {
                    database.unstage();
                    connection.commit();
                    return file;
                });
                throw new CancellationException("cancelled while writing");
            }
            run(() -> {
                database.stage(some);
                connection.commit();
                return file;
            });
        }
    }

    /**
     * Takes back the newest step that is in force.
     *
     * @param reading sheets to read afterwards
     * @return these sheets as they are then
     */
    public List<Table> undo(Collection<Sheet> reading) {
        return change(() -> {
            database.undo();
            return database.read(reading);
        });
    }

    /**
     * Brings back the step that was undone last.
     *
     * @param reading sheets to read afterwards
     * @return these sheets as they are then
     */
    public List<Table> redo(Collection<Sheet> reading) {
        return change(() -> {
            database.redo();
            return database.read(reading);
        });
    }

    /** Closes the file, once. Without it nothing is lost; the file is longer than it need be. */
    @Override
    public void close() {
        if (thread.hasEnded()) {
            return;
        }
        try {
            thread.run(() -> {
                H2.close(connection);
                return file;
            });
        } catch (SQLException e) {
            throw Failures.of(file, e);
        } finally {
            thread.end();
        }
    }

    private <T> T read(StoreThread.Work<T> work) {
        return run(() -> {
            T result = work.run();
            connection.commit();
            return result;
        });
    }

    /** Does all of it, and it stays, or nothing. */
    private <T> T change(StoreThread.Work<T> work) {
        return run(() -> {
            T result = work.run();
            connection.commit();
            H2.sync(connection);
            return result;
        });
    }

    private <T> T run(StoreThread.Work<T> work) {
        try {
            return thread.run(() -> orRollBack(work));
        } catch (SQLException e) {
            throw Failures.of(file, e);
        }
    }

    private <T> T orRollBack(StoreThread.Work<T> work) throws SQLException {
        try {
            return work.run();
        } catch (SQLException | RuntimeException | Error e) {
            rollBack(e);
            throw e;
        }
    }

    private void rollBack(Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}

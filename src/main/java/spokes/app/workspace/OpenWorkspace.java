package spokes.app.workspace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import spokes.exchange.ShippedDefaults;
import spokes.model.Edit;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Sheet;
import spokes.session.Session;
import spokes.store.WorkspaceStore;

/** A workspace file that is open in this process, with what it held when it was opened. */
public final class OpenWorkspace implements AutoCloseable {
    private final WorkspaceStore store;
    private final Workspace workspace;

    private OpenWorkspace(WorkspaceStore store, Workspace workspace) {
        this.store = store;
        this.workspace = workspace;
    }

    /**
     * Opens a workspace; it is made if it does not exist.
     *
     * @throws spokes.store.StoreException if the file cannot be opened; it says why and what to do
     */
    public static OpenWorkspace open(Path path) {
        WorkspaceStore store = WorkspaceStore.open(path);
        try {
            return new OpenWorkspace(store, Workspace.of(ShippedDefaults.read(), store.load()));
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }

    /** Where it is, without the file's ending. */
    public Path path() {
        return store.path();
    }

    /** What it held when it was opened. */
    public Workspace workspace() {
        return workspace;
    }

    /** A state of it with the count of stock before the last one; empty if the journal knows of none. Any thread may ask. */
    public Optional<Workspace> findEarlierCount(Workspace now) {
        return EarlierCount.of(now, store.listChanges(Sheet.STOCK));
    }

    /** Whether it held no row when it was opened. */
    public boolean isEmpty() {
        return Arrays.stream(Sheet.values())
                .allMatch(sheet -> workspace.table(sheet).isEmpty());
    }

    /** Stores what a new workspace begins with, which is no step of the planner's. */
    public void begin(Changes changes) {
        store.begin(changes);
    }

    /** Stores a step without a session around it. */
    public void append(Edit edit) {
        append(edit, Progress.UNWATCHED);
    }

    /** Stores a step without a session around it, telling how far it is. */
    public void append(Edit edit, Progress progress) {
        store.append(edit, progress);
    }

    /** A session on what it held when it was opened; make one at most. Judges the whole workspace. */
    public Session session() {
        return new Session(workspace, new StoredJournal(store), store.undoable(), store.redoable());
    }

    @Override
    public void close() {
        store.close();
    }
}

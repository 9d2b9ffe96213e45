package spokes.app.workspace;

import java.util.List;
import java.util.Set;
import spokes.model.Edit;
import spokes.model.Progress;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.session.Journal;
import spokes.store.WorkspaceStore;

/** The session's journal in the workspace's file. */
record StoredJournal(WorkspaceStore store) implements Journal {
    @Override
    public void append(Edit edit) {
        store.append(edit);
    }

    @Override
    public void stage(Changes changes, Progress progress) {
        store.stage(changes.blocks(), progress);
    }

    @Override
    public List<Table> undo(Set<Sheet> reading) {
        return store.undo(reading);
    }

    @Override
    public List<Table> redo(Set<Sheet> reading) {
        return store.redo(reading);
    }
}

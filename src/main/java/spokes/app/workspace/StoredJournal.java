package spokes.app.workspace;

import java.util.List;
import java.util.Set;
import spokes.model.Edit;
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
    public List<Table> undo(Set<Sheet> reading) {
        return store.undo(reading);
    }

    @Override
    public List<Table> redo(Set<Sheet> reading) {
        return store.redo(reading);
    }
}

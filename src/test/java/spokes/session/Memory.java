package spokes.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import spokes.model.Edit;
import spokes.model.Step;
import spokes.model.Workspace;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** A journal that remembers while it lives, and plays steps back from their rows as a stored one does. */
final class Memory implements Journal {
    private final Deque<Edit> done = new ArrayDeque<>();
    private final Deque<Edit> undone = new ArrayDeque<>();
    private Workspace workspace;

    Memory(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A session as it is after closing and opening: it knows rows and steps, and no plan of before. */
    Session reopened() {
        return new Session(
                workspace,
                this,
                done.reversed().stream().map(Step::of).toList(),
                undone.stream().map(Step::of).toList());
    }

    @Override
    public void append(Edit edit) {
        workspace = workspace.with(edit.changes());
        done.push(edit);
        undone.clear();
    }

    @Override
    public List<Table> undo(Set<Sheet> reading) {
        Edit edit = done.pop();
        workspace = workspace.with(edit.changes().inverted());
        undone.push(edit);
        return read(reading);
    }

    @Override
    public List<Table> redo(Set<Sheet> reading) {
        Edit edit = undone.pop();
        workspace = workspace.with(edit.changes());
        done.push(edit);
        return read(reading);
    }

    private List<Table> read(Set<Sheet> reading) {
        return reading.stream().map(workspace::table).toList();
    }
}

package spokes.ui;

import java.util.ArrayList;
import java.util.List;
import spokes.model.Edit;
import spokes.session.Journal;

/** A journal that is kept in memory, and tells what was written to it. */
public final class MemoryJournal implements Journal {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void append(Edit edit) {
        lines.add(edit.label());
    }

    @Override
    public void undo() {
        lines.add("undo");
    }

    @Override
    public void redo() {
        lines.add("redo");
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}

package spokes.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import spokes.model.Edit;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.session.Journal;

/** A journal that is kept in memory, and tells what was written to it. */
public final class MemoryJournal implements Journal {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void append(Edit edit) {
        lines.add(edit.label());
    }

    @Override
    public List<Table> undo(Set<Sheet> reading) {
        lines.add("undo");
        return List.of();
    }

    @Override
    public List<Table> redo(Set<Sheet> reading) {
        lines.add("redo");
        return List.of();
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}

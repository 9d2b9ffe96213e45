package spokes.optimize.transfer;

import java.util.List;
import java.util.Set;
import spokes.model.Edit;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.session.Journal;

/** A journal for sessions that nobody takes back. */
public final class Forgetful implements Journal {
    @Override
    public void append(Edit edit) {
        // nobody asks for it
    }

    @Override
    public List<Table> undo(Set<Sheet> reading) {
        throw new IllegalStateException("nothing was kept");
    }

    @Override
    public List<Table> redo(Set<Sheet> reading) {
        throw new IllegalStateException("nothing was kept");
    }
}

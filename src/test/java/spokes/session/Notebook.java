package spokes.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import spokes.model.Edit;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** A journal on paper: writes down what it is told; fails when the pen is taken away. */
final class Notebook implements Journal {
    private final List<String> lines = new ArrayList<>();
    private @Nullable RuntimeException failure;

    List<String> lines() {
        return List.copyOf(lines);
    }

    void failWith(@Nullable RuntimeException next) {
        failure = next;
    }

    @Override
    public void append(Edit edit) {
        write("append " + edit.label());
    }

    @Override
    public List<Table> undo(Set<Sheet> reading) {
        write("undo, reading " + reading);
        return List.of();
    }

    @Override
    public List<Table> redo(Set<Sheet> reading) {
        write("redo, reading " + reading);
        return List.of();
    }

    private void write(String line) {
        if (failure != null) {
            throw failure;
        }
        lines.add(line);
    }
}

package spokes.ui.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import spokes.model.export.ExportLayout;
import spokes.ui.Layouts;
import spokes.ui.Texts;

/** The planner's layouts as they are being changed: every change is kept at once. */
final class LayoutBook {
    private final Texts texts = Texts.of("export");
    private final Layouts layouts;
    private final ObservableList<ExportLayout> all = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean readable = true;

    LayoutBook(Layouts layouts) {
        this.layouts = layouts;
        try {
            all.setAll(layouts.list());
        } catch (IOException e) {
            readable = false;
            problem.set(texts.get("layouts.unread", String.valueOf(e.getMessage())));
        }
    }

    ObservableList<ExportLayout> all() {
        return all;
    }

    /** Why the last change could not be kept; empty if it was. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Puts a layout at the end, under a name that no other has. */
    ExportLayout add(ExportLayout layout) {
        ExportLayout added = layout.named(free(layout.name(), all));
        all.add(added);
        keep();
        return added;
    }

    /** Puts a changed layout in the place of the old one; a name that another has gets a number. */
    ExportLayout change(int index, ExportLayout layout) {
        List<ExportLayout> others = new ArrayList<>(all);
        others.remove(index);
        ExportLayout changed = layout.named(free(layout.name(), others));
        if (!changed.equals(all.get(index))) {
            all.set(index, changed);
            keep();
        }
        return changed;
    }

    void remove(int index) {
        all.remove(index);
        keep();
    }

    private static String free(String name, List<ExportLayout> others) {
        String free = name;
        for (int i = 2; isTaken(free, others); i++) {
            free = name + " " + i;
        }
        return free;
    }

    private static boolean isTaken(String name, List<ExportLayout> others) {
        return others.stream().anyMatch(other -> other.name().equals(name));
    }

    /** A file that cannot be read is not written over: it may hold what another version of Spokes kept. */
    private void keep() {
        if (!readable) {
            return;
        }
        try {
            layouts.keep(List.copyOf(all));
            problem.set("");
        } catch (IOException e) {
            problem.set(texts.get("layouts.unkept", String.valueOf(e.getMessage())));
        }
    }
}

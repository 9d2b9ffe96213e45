package spokes.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import spokes.ui.Memory;

/** Where the dividers are and which tabs are in front, from one day to the next. */
final class Arrangement {
    private final Memory memory;
    private final List<Runnable> keeping = new ArrayList<>();

    Arrangement(Memory memory) {
        this.memory = memory;
    }

    /** Puts the divider of a pane where it was. */
    void divider(String name, SplitPane split) {
        String key = "divider " + name;
        share(memory.recall(key).orElse("")).ifPresent(split::setDividerPositions);
        keeping.add(() -> keep(key, split));
    }

    /** Puts the divider above some tabs where it was without a study in front, which has room of its own. */
    void divider(String name, SplitPane split, TabPane tabs) {
        String key = "divider " + name;
        share(memory.recall(key).orElse("")).ifPresent(split::setDividerPositions);
        keeping.add(() -> {
            Tab front = tabs.getSelectionModel().getSelectedItem();
            if (front == null || !front.isClosable()) {
                keep(key, split);
            }
        });
    }

    /** A part that went below the map leaves no divider behind. */
    private void keep(String key, SplitPane split) {
        if (split.getDividers().size() > 0) {
            memory.keep(key, Double.toString(split.getDividerPositions()[0]));
        }
    }

    /** Brings the tab to the front that was there, if it is there. */
    void front(String name, TabPane tabs) {
        String key = "tab " + name;
        memory.recall(key)
                .flatMap(id -> tabs.getTabs().stream()
                        .filter(tab -> id.equals(tab.getId()))
                        .findFirst())
                .ifPresent(tabs.getSelectionModel()::select);
        keeping.add(() -> {
            Tab front = tabs.getSelectionModel().getSelectedItem();
            memory.keep(key, front == null ? "" : Objects.requireNonNullElse(front.getId(), ""));
        });
    }

    private static OptionalDouble share(String kept) {
        try {
            double share = Double.parseDouble(kept);
            return share > 0 && share < 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
        } catch (NumberFormatException _) { // nothing was kept, or somebody wrote into the file
            return OptionalDouble.empty();
        }
    }

    /** Keeps how it is now. */
    void keep() {
        keeping.forEach(Runnable::run);
    }
}

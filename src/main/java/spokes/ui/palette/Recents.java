package spokes.ui.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import spokes.ui.Memory;

/** What the planner went to last, the newest first, from one day to the next. */
final class Recents {
    private static final String KEY = "found";
    private static final String BETWEEN = "\n";
    private static final int MOST = 8;

    private final Memory memory;

    Recents(Memory memory) {
        this.memory = memory;
    }

    List<String> ids() {
        return Stream.of(memory.recall(KEY).orElse("").split(BETWEEN))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    void add(Target target) {
        List<String> ids = new ArrayList<>(List.of(target.id()));
        ids().stream().filter(id -> !id.equals(target.id())).limit(MOST - 1).forEach(ids::add);
        memory.keep(KEY, String.join(BETWEEN, ids));
    }
}

package spokes.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import spokes.store.WorkspaceStore;
import spokes.ui.Desk;
import spokes.ui.Memory;

/** The workspaces that were open lately, the newest first. */
final class RecentWorkspaces {
    private static final String KEY = "recent workspaces";
    private static final int MOST = 9;

    private final Memory memory;

    RecentWorkspaces(Memory memory) {
        this.memory = memory;
    }

    /** All but the one that is open, with whether they are there. */
    List<Desk.Recent> list(Path open) {
        return listPaths().stream()
                .filter(path -> !path.equals(open.toAbsolutePath()))
                .map(path -> new Desk.Recent(path, WorkspaceStore.isThere(path)))
                .toList();
    }

    private List<Path> listPaths() {
        return memory.recall(KEY).stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .toList();
    }

    /** Puts one first. */
    void opened(Path workspace) {
        List<Path> next = without(workspace);
        next.addFirst(workspace.toAbsolutePath());
        keep(next.subList(0, Math.min(MOST, next.size())));
    }

    /** Forgets one, as one that is not there any more. */
    void forget(Path workspace) {
        keep(without(workspace));
    }

    private List<Path> without(Path workspace) {
        List<Path> others = new ArrayList<>(listPaths());
        others.remove(workspace.toAbsolutePath());
        return others;
    }

    private void keep(List<Path> paths) {
        memory.keep(KEY, String.join("\n", paths.stream().map(Path::toString).toList()));
    }
}

package spokes.store;

import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import spokes.model.Edit;
import spokes.model.sheet.RowChange;

/** Makes, takes back and brings back transfers without a pause, and says so when the store has said so. */
final class RestlessPlanner {
    private RestlessPlanner() {}

    /**
     * Until it is killed.
     *
     * @param args the workspace; how many steps were made before; seed of what it does
     */
    public static void main(String... args) {
        Random random = new Random(Long.parseLong(args[2]));
        int made = Integer.parseInt(args[1]);
        try (WorkspaceStore store = WorkspaceStore.open(Path.of(args[0]))) {
            say("open");
            while (true) {
                int what = random.nextInt(10);
                if (what == 0 && !store.undoable().isEmpty()) {
                    say("undoing");
                    store.undo(Set.of());
                    say("undone");
                } else if (what == 1 && !store.redoable().isEmpty()) {
                    say("redoing");
                    store.redo(Set.of());
                    say("redone");
                } else {
                    made++;
                    say("making " + made);
                    store.append(step(made));
                    say("made " + made);
                }
            }
        }
    }

    /** Its step of this number: some moves, of which one in eight is of many transfers, for a kill in the middle. */
    static Edit step(int number) {
        int rows = number % 8 == 0 ? 800 : 1 + number % 5;
        return new Edit(
                "step " + number,
                IntStream.range(0, rows)
                        .mapToObj(i -> RowChange.added(Worlds.transfer("T-" + number + "-" + i, number)))
                        .toList());
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}

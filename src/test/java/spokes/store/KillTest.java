package spokes.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spokes.model.Step;
import spokes.model.Workspace;
import spokes.model.sheet.Sheet;

/** Kills planners with -9 in the middle of their work: what they said was done is done, what they began is whole or not. */
class KillTest {
    private static final int KILLS = 20;

    /** Bytes of a new file; made in several steps. */
    private static final int NEW_FILE = 60_000;

    @TempDir
    Path folder;

    private final Random random = new Random();

    @Test
    void nothingAcknowledgedIsLostAndNothingIsTorn() throws Exception {
        Path workspace = folder.resolve("w");
        Diary diary = Diary.empty();
        for (int kill = 0; kill < KILLS; kill++) {
            List<Diary> possible = workAndDie(workspace, diary, random.nextInt(60));
            try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
                diary = diary(store);
                assertThat(diary).isIn(possible);
                assertThat(List.copyOf(Worlds.table(store, Sheet.TRANSFERS).rows()))
                        .isEqualTo(List.copyOf(
                                workspace(diary).table(Sheet.TRANSFERS).rows()));
                int next = diary.newest() + 1;
                store.append(RestlessPlanner.step(next));
                diary = diary.after("made " + next);
            }
        }
        assertThat(diary.newest()).isGreaterThan(KILLS);
    }

    /** Hears some words of a planner, kills it, and gives what may be in the file: with its last step, or without it. */
    private List<Diary> workAndDie(Path workspace, Diary before, int words) throws Exception {
        Diary diary = before;
        String last = "";
        try (Child planner = planner(workspace, before.newest())) {
            for (int i = 0; i < words; i++) {
                last = planner.next().orElseThrow();
                diary = diary.after(last);
            }
            for (String word : planner.kill()) {
                last = word;
                diary = diary.after(word);
            }
        }
        return List.of(diary, diary.ifDone(last));
    }

    private Child planner(Path workspace, int made) throws Exception {
        return Child.start(
                RestlessPlanner.class, workspace.toString(), String.valueOf(made), String.valueOf(random.nextInt()));
    }

    private static Diary diary(WorkspaceStore store) {
        return new Diary(numbers(store.undoable()), numbers(store.redoable()));
    }

    private static List<Integer> numbers(List<Step> steps) {
        return steps.stream()
                .map(step -> Integer.valueOf(step.label().substring("step ".length())))
                .toList();
    }

    private static Workspace workspace(Diary diary) {
        Workspace workspace = Worlds.empty();
        for (int number : diary.inForce()) {
            workspace = workspace.with(RestlessPlanner.step(number).changes());
        }
        return workspace;
    }

    @RepeatedTest(3)
    void aWorkspaceWhoseMakerWasKilledCanBeOpened() throws Exception {
        Path workspace = folder.resolve("w");
        int enough = random.nextInt(NEW_FILE);
        try (Child planner = planner(workspace, 0)) {
            while (folder.resolve("w.mv.db").toFile().length() < enough) {
                Thread.onSpinWait();
            }
            planner.kill();
        }

        try (WorkspaceStore store = WorkspaceStore.open(workspace)) {
            assertThat(store.load()).hasSize(Sheet.values().length);
            store.append(RestlessPlanner.step(100));
        }
    }
}

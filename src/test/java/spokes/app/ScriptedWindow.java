package spokes.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import spokes.ui.NothingChosen;

/**
 * The real window for a script with a real mouse ({@code src/test/x11}). What it needs to know stands in files of the
 * folder that is named: where centers are on the screen, each step of the session, and that a review is there. Files
 * are chosen without a chooser, which a screen without a window manager does not show.
 */
public final class ScriptedWindow extends Application {
    private static final List<String> CENTERS = List.of("Edison", "Reno");

    private Path folder = Path.of("");

    /** @param arguments the folder */
    public static void main(String[] arguments) {
        System.setProperty("javafx.platform", "desktop");
        launch(ScriptedWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        folder = Path.of(getParameters().getUnnamed().getFirst());
        WorkspaceDesk desk = new WorkspaceDesk(
                stage,
                new UserFolders(folder.resolve("data"), folder.resolve("state")),
                Executors.newCachedThreadPool(work -> {
                    Thread thread = new Thread(work);
                    thread.setDaemon(true);
                    return thread;
                }),
                address -> {},
                (_, _) -> new Chosen(folder));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        desk.openSample();
        new AnimationTimer() {
            private boolean watched;

            @Override
            public void handle(long now) {
                if (!watched && isShown(stage)) {
                    watched = true;
                    desk.opened().orElseThrow().session().watch(state -> note("step-" + state.number(), ""));
                    CENTERS.forEach(center -> note(center, place(stage, center)));
                    note("ready", "");
                }
                if (stage.getScene().lookup("#review-accept") != null) {
                    note("review", "");
                }
            }
        }.start();
    }

    private static boolean isShown(Stage stage) {
        return CENTERS.stream().allMatch(center -> stage.getScene().lookup("#center-" + center) != null);
    }

    /** Where a center is on the screen, as a script reads it. */
    private static String place(Stage stage, String center) {
        Node marker = stage.getScene().lookup("#center-" + center);
        Bounds box = marker.localToScreen(marker.getLayoutBounds());
        return "%d %d\n".formatted((int) box.getCenterX(), (int) box.getCenterY());
    }

    private void note(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Last week's sheets to import; a new folder for each export. */
    private record Chosen(Path folder) implements NothingChosen {
        @Override
        public List<Path> chooseSpreadsheets() {
            return List.of(Path.of("data", "sample", "monday.xlsx"));
        }

        @Override
        public Optional<Path> chooseExportFolder() {
            int number = 1;
            while (Files.exists(folder.resolve("exported-" + number))) {
                number++;
            }
            return Optional.of(folder.resolve("exported-" + number));
        }
    }
}

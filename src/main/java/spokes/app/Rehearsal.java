package spokes.app;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;
import spokes.app.command.SpokesCommand;
import spokes.ui.dialogs.FileChoosers;

/**
 * Goes once through what users start most, in the current folder: commands on the sample, then the window for some
 * frames. The build runs it to write down which classes a start needs (JEP 514).
 */
final class Rehearsal {
    private static final String WORKSPACE = "rehearsal";

    private Rehearsal() {}

    /** Runs it and gives an exit code. */
    static int run() {
        int code = SpokesCommand.run("sample", "-w", WORKSPACE);
        code += SpokesCommand.run("export", "-w", WORKSPACE, "--out", "exported");
        code += SpokesCommand.run(
                "import", "-w", "copy", "exported/centers.csv", "exported/products.csv", "--format", "json");
        code += SpokesCommand.run("evaluate", "-w", WORKSPACE, "--format", "json");
        Application.launch(Shown.class);
        return code;
    }

    /** The window on the rehearsal's workspace, closed after some seconds of frames. */
    public static final class Shown extends Application {
        private static final int FRAMES = 240;

        @Override
        public void start(Stage stage) {
            Path here = Path.of("").toAbsolutePath();
            Executor executor = work -> new Thread(work, "rehearsal").start();
            WorkspaceDesk desk =
                    new WorkspaceDesk(stage, new UserFolders(here, here), executor, address -> {}, FileChoosers::new);
            stage.show();
            desk.open(here.resolve(WORKSPACE));
            new AnimationTimer() {
                private int shown;

                @Override
                public void handle(long now) {
                    if (++shown == FRAMES) {
                        desk.quit();
                    }
                }
            }.start();
        }
    }
}

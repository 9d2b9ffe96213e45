package spokes.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import spokes.ui.dialogs.FileChoosers;

/** The application with the window: opens the workspace that was named, else the last one, else the sample. */
public final class SpokesWindow extends Application {
    private final Executor executor = Executors.newCachedThreadPool(SpokesWindow::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "spokes-background");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void start(Stage stage) {
        WorkspaceDesk desk = new WorkspaceDesk(
                stage,
                UserFolders.ofThisUser(),
                executor,
                address -> getHostServices().showDocument(address),
                FileChoosers::new);
        stage.show();
        List<String> named = getParameters().getUnnamed();
        if (named.isEmpty()) {
            desk.openLast();
        } else {
            desk.open(Path.of(named.getFirst()));
        }
    }
}

package spokes.app;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import javafx.stage.Stage;
import spokes.ui.NothingChosen;

/** The window as the first start shows it, with the shipped sample. */
final class FirstStart {
    private FirstStart() {}

    /** @param folder where the user's folders are, none of which exists yet */
    static WorkspaceDesk show(Stage stage, Path folder, Executor executor, NothingChosen choosers) {
        WorkspaceDesk desk = new WorkspaceDesk(
                stage,
                new UserFolders(folder.resolve("data"), folder.resolve("state")),
                executor,
                address -> {},
                (owner, memory) -> choosers);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        desk.openLast();
        return desk;
    }
}

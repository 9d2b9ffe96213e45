package spokes.ui.window;

import java.nio.file.Path;
import java.util.List;
import spokes.model.Workspace;
import spokes.session.Session;
import spokes.ui.Background;
import spokes.ui.Notices;
import spokes.ui.Texts;

/** From the plan to files in a folder, in the background. */
final class ExportTrip {
    private final Texts texts = Texts.of("window");
    private final Session session;
    private final Surroundings world;
    private final Background background;
    private final Notices notices;
    private final Runnable exported;

    /**
     * The trip.
     *
     * @param exported runs after an export
     */
    ExportTrip(Session session, Surroundings world, Background background, Notices notices, Runnable exported) {
        this.session = session;
        this.world = world;
        this.background = background;
        this.notices = notices;
        this.exported = exported;
    }

    /** Asks for a folder and writes the plan as it is now. */
    void start() {
        world.choosers().chooseExportFolder().ifPresent(this::write);
    }

    private void write(Path folder) {
        Workspace workspace = session.state().workspace();
        background.start(
                texts.get("export.writing"),
                progress -> world.backstage().export(workspace, folder, progress),
                files -> tell(folder, files));
    }

    private void tell(Path folder, List<Path> files) {
        notices.offer(
                texts.get("export.done", files.size(), folder.toString()),
                texts.get("export.show"),
                () -> world.desk().reveal(folder));
        exported.run();
    }
}

package spokes.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import spokes.model.Progress;
import spokes.model.Workspace;

/** Work with files that the window asks for; called from background threads, implemented by the application. */
public interface Backstage extends Intake {

    /**
     * Writes the plan and its results as CSV files into a folder, which is made if it is not there.
     *
     * @return the files that were written
     * @throws IOException if one cannot be written; files that were there before are then as they were
     */
    List<Path> export(Workspace workspace, Path folder, Progress progress) throws IOException;
}

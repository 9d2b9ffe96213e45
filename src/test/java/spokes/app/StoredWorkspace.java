package spokes.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import spokes.app.workspace.OpenWorkspace;
import spokes.app.workspace.Spreadsheets;
import spokes.model.Edit;
import spokes.model.Progress;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;

/** Workspaces on disk for tests of the real window. */
final class StoredWorkspace {
    /** What undo would take back first. */
    static final String FIRST_STEP = "make the workspace";

    private StoredWorkspace() {}

    /**
     * Imports spreadsheets into a new workspace that lies where the sample is kept, so that a first start opens it.
     *
     * @param folder where the user's folders are
     */
    static void asSample(Path folder, List<Path> files) throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        of(data.resolve("sample"), files);
    }

    /** Imports spreadsheets into a new workspace and closes it; gives its path. */
    static Path of(Path path, List<Path> files) throws IOException {
        try (OpenWorkspace open = OpenWorkspace.open(path)) {
            ImportReview review =
                    new Spreadsheets().review(open.workspace(), files, ImportChoices.NONE, Progress.UNWATCHED);
            if (review.hasErrors()) {
                throw new IOException("rows are rejected: " + review.issues());
            }
            open.append(new Edit(FIRST_STEP, review.changes()));
        }
        return path;
    }
}

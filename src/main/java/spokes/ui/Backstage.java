package spokes.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.review.ImportReview;

/** Work with files that the window asks for; called from background threads, implemented by the application. */
public interface Backstage {

    /**
     * Reads spreadsheets against a workspace and changes nothing. A bad cell is an issue in the review, never an
     * exception; so is a file that is no spreadsheet.
     *
     * @throws IOException if a file cannot be read at all
     */
    ImportReview review(Workspace workspace, List<Path> files, Progress progress) throws IOException;

    /**
     * Writes the plan and its results as CSV files into a folder, which is made if it is not there.
     *
     * @return the files that were written
     * @throws IOException if one cannot be written; files that were there before are then as they were
     */
    List<Path> export(Workspace workspace, Path folder, Progress progress) throws IOException;
}

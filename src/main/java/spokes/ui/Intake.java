package spokes.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;
import spokes.model.review.RawLine;

/** Work with spreadsheets that come in; called from background threads, implemented by the application. */
public interface Intake {

    /**
     * The spreadsheets among files and in folders, each once; a file that was named itself is one, whatever its ending.
     *
     * @throws IOException if a folder cannot be listed
     */
    List<Path> listSpreadsheets(List<Path> filesAndFolders) throws IOException;

    /**
     * Keeps text of the clipboard as a file, for as long as this process runs.
     *
     * @throws IOException if there is no room for it
     */
    Path keepPasted(String text) throws IOException;

    /**
     * Reads spreadsheets against a workspace and changes nothing. A bad cell is an issue in the review, never an
     * exception; so is a file that is no spreadsheet.
     *
     * @throws IOException if a file cannot be read at all
     */
    ImportReview review(Workspace workspace, List<Path> files, ImportChoices choices, Progress progress)
            throws IOException;

    /**
     * A row of a file and its neighbors, as the file has them; none if it is not there any more.
     *
     * @param where which row of which of the files
     * @param form  how its sheet is written
     * @throws IOException if the file cannot be read
     */
    List<RawLine> findRows(List<Path> files, ImportIssue.Cell where, WrittenForm form) throws IOException;

    /**
     * Writes problems as a CSV file.
     *
     * @throws IOException if it cannot be written
     */
    void saveIssues(List<ImportIssue> issues, Path file) throws IOException;

    /**
     * Writes the rows that an import leaves out as CSV files into a folder, one for each sheet: as the file has them,
     * with a column more that says why. Mended, they can be imported.
     *
     * @return the files that were written
     * @throws IOException if one cannot be read or written
     */
    List<Path> saveLeftOut(Workspace workspace, List<Path> files, ImportChoices choices, Path folder, Progress progress)
            throws IOException;
}

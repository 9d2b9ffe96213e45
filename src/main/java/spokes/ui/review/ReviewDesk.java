package spokes.ui.review;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import spokes.model.reading.ImportIssue;
import spokes.model.review.ImportChoices;
import spokes.model.review.RawLine;

/** What a review asks of the trip that it is part of. Called on the window's thread; answers come there too. */
public interface ReviewDesk {

    /** Reads everything again with other choices, and shows what comes of it. */
    void readAgain(ImportChoices choices);

    /**
     * Takes the good rows over.
     *
     * @param forgetful shapes of sheets whose corrections are for this time only
     */
    void accept(Set<String> forgetful);

    /** Leaves everything as it is. */
    void leave();

    /** Forgets what was said about sheets of a shape, and reads again. */
    void forget(String shape);

    /** Looks up the row of a problem and its neighbors as the file has them. */
    void findRows(ImportIssue.Cell where, Consumer<List<RawLine>> found);

    /** Asks where to, and saves problems as a CSV file. */
    void saveIssues(List<ImportIssue> issues);

    /** Asks where to, and saves the rows that are left out, to be mended. */
    void saveLeftOut();
}

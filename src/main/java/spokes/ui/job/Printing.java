package spokes.ui.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Puts what jobs found on paper; called from background threads, implemented by the application. */
@FunctionalInterface
public interface Printing {
    /**
     * Writes a document that a browser prints, and each of its tables as CSV beside it. Files that were there before are as
     * they were if one cannot be written.
     *
     * @return what was written, the document first
     */
    List<Path> print(Printout printout, Path document) throws IOException;
}

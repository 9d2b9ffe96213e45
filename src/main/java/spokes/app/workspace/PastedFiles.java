package spokes.app.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text of the clipboard as files, so that it goes through the same review as any other; they go with the process. */
final class PastedFiles {
    /** What the sheet is called, in the review and in the label of the step. */
    private static final String NAME = "clipboard";

    Path keep(String text) throws IOException {
        Path folder = Files.createTempDirectory("spokes-paste");
        Path file = Files.writeString(folder.resolve(NAME), text);
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }
}

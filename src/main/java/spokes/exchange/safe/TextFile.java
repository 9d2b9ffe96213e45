package spokes.exchange.safe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One file of text, in UTF-8. */
public final class TextFile {
    private TextFile() {}

    /** Writes a file, and the folder it is to be in; one that was there stays as it is until this is complete. */
    public static Path write(Path file, String text) throws IOException {
        try (SafeFiles files = new SafeFiles()) {
            write(files, file, text);
            return files.finish().getFirst();
        }
    }

    /** Writes a file together with others, and the folder it is to be in. */
    public static void write(SafeFiles files, Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        files.write(file, path -> Files.writeString(path, text));
    }
}

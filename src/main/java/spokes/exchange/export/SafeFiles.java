package spokes.exchange.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files that appear together: each is written beside its place and moved there when all are complete. */
final class SafeFiles implements AutoCloseable {
    private final Map<Path, Path> places = new LinkedHashMap<>();

    /** Writes one file; nothing of it is seen yet. */
    void write(Path place, Writing writing) throws IOException {
        // not a temporary file of the platform's: those only their owner may read, and exports are for others too
        Path draft = Files.createFile(place.toAbsolutePath().resolveSibling(".spokes-" + UUID.randomUUID() + ".tmp"));
        places.put(draft, place);
        writing.to(draft);
    }

    /** Moves all files to their places. */
    List<Path> finish() throws IOException {
        List<Path> done = List.copyOf(places.values());
        for (Map.Entry<Path, Path> entry : places.entrySet()) {
            Files.move(
                    entry.getKey(),
                    entry.getValue(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        places.clear();
        return done;
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        for (Path draft : places.keySet()) {
            Files.deleteIfExists(draft);
        }
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Writing {
        /** Writes it there. */
        void to(Path path) throws IOException;
    }
}

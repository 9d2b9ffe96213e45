package spokes.exchange.safe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that appear together: each is written beside its place and moved there when all are complete. If one cannot be
 * moved, all places are again as they were.
 */
public final class SafeFiles implements AutoCloseable {
    private final Map<Path, Path> places = new LinkedHashMap<>();
    private final List<Path> outdated = new ArrayList<>();
    private final List<Swap> swaps = new ArrayList<>();

    /**
     * What was done to one place.
     *
     * @param before where the file lies that was there; empty if there was none
     */
    private record Swap(Path place, Optional<Path> before) {}

    /** No files yet. */
    public SafeFiles() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Writing {
        /** Writes it there. */
        void to(Path path) throws IOException;
    }

    /**
     * Writes one file; nothing of it is seen yet.
     *
     * @throws UnwritableFile if it cannot be written; it names the place and what to do
     */
    public void write(Path place, Writing writing) throws IOException {
        Path real = Files.isSymbolicLink(place) && Files.exists(place) ? place.toRealPath() : place.toAbsolutePath();
        Path draft = hidden(real);
        try {
            requireReplaceable(real);
            // not a temporary file of the platform's: those only their owner may read, and exports are for others too
            Files.createFile(draft);
            places.put(draft, real);
            writing.to(draft);
        } catch (UncheckedIOException e) {
            throw UnwritableFile.of(place, Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
        } catch (IOException e) {
            throw UnwritableFile.of(place, e);
        }
    }

    /** Takes a file away when all others are in their places. */
    public void remove(Path place) {
        outdated.add(place.toAbsolutePath());
    }

    /**
     * Moves all files to their places.
     *
     * @throws UnwritableFile if one cannot be moved; every place is then as it was
     */
    public List<Path> finish() throws IOException {
        List<Path> done = List.copyOf(places.values());
        for (Map.Entry<Path, Path> entry : places.entrySet()) {
            replace(entry.getValue(), Optional.of(entry.getKey()));
        }
        for (Path place : outdated) {
            replace(place, Optional.empty());
        }
        // from here on all is done: a second name that stays behind is no reason to take anything back
        List<Path> seconds = seconds();
        swaps.clear();
        places.clear();
        for (Path second : seconds) {
            Files.deleteIfExists(second);
        }
        return done;
    }

    /** The second names of the files that were there before. */
    private List<Path> seconds() {
        return swaps.stream().flatMap(swap -> swap.before.stream()).toList();
    }

    private void replace(Path place, Optional<Path> draft) throws IOException {
        try {
            requireReplaceable(place);
            swaps.add(new Swap(place, kept(place)));
            if (draft.isPresent()) {
                Files.move(draft.get(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(place);
            }
        } catch (IOException e) {
            throw UnwritableFile.of(place, e);
        }
    }

    private static void requireReplaceable(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            throw UnwritableFile.because(place, "there is a folder of that name; choose another name");
        }
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw UnwritableFile.because(place, "it is read-only; allow writing to it, or choose another name");
        }
    }

    /** The file at a place under a second name, so that it can come back; the place itself is never empty. */
    private static Optional<Path> kept(Path place) throws IOException {
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        Path before = hidden(place);
        try {
            Files.createLink(before, place);
        } catch (IOException | UnsupportedOperationException e) {
            // a disk without links, as of a memory stick
            Files.copy(place, before, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return Optional.of(before);
    }

    private static Path hidden(Path place) {
        return place.resolveSibling(".spokes-" + UUID.randomUUID() + ".tmp");
    }

    /** Takes away what was not finished, and puts back what was there. */
    @Override
    public void close() throws IOException {
        for (Swap swap : swaps.reversed()) {
            if (swap.before.isPresent()) {
                Files.move(
                        swap.before.get(),
                        swap.place,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(swap.place);
            }
        }
        // moving one name of a file over another name of the same file leaves both
        for (Path second : seconds()) {
            Files.deleteIfExists(second);
        }
        swaps.clear();
        for (Path draft : places.keySet()) {
            Files.deleteIfExists(draft);
        }
    }
}

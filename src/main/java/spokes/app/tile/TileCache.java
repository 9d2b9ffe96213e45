package spokes.app.tile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import spokes.ui.map.tile.Tile;

/** Tiles on disk, each beside a file of two lines: until when it is good, and its tag. */
final class TileCache {
    private final Path folder;

    TileCache(Path folder) {
        this.folder = folder;
    }

    /**
     * A tile that was kept.
     *
     * @param bytes of its image
     * @param until when it has to be asked for again
     * @param tag   what its server calls this version; empty if it did not say
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to be decoded, never changed or compared
    record Kept(byte[] bytes, Instant until, String tag) {}

    /** A tile, good or not, if it was kept and can be read. */
    Optional<Kept> find(Tile tile) throws IOException {
        try {
            List<String> said = Files.readAllLines(note(tile));
            return said.size() < 2
                    ? Optional.empty()
                    : Optional.of(
                            new Kept(Files.readAllBytes(image(tile)), Instant.parse(said.getFirst()), said.get(1)));
        } catch (NoSuchFileException | DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    /** Keeps a tile in place of the one before. */
    void keep(Tile tile, Kept kept) throws IOException {
        Files.createDirectories(image(tile).getParent());
        Path draft = Files.createTempFile(folder, "tile", ".part");
        Files.write(draft, kept.bytes());
        Files.move(draft, image(tile), StandardCopyOption.REPLACE_EXISTING);
        Files.write(note(tile), List.of(kept.until().toString(), kept.tag()));
    }

    private Path image(Tile tile) {
        return folder.resolve("%d/%d/%d.png".formatted(tile.zoom(), tile.column(), tile.row()));
    }

    private Path note(Tile tile) {
        return folder.resolve("%d/%d/%d.txt".formatted(tile.zoom(), tile.column(), tile.row()));
    }
}

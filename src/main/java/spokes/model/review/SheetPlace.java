package spokes.model.review;

import java.nio.file.Path;

/**
 * A sheet of a file that is imported.
 *
 * @param file  the file, absolute and normalized
 * @param sheet the sheet's name in it; for a CSV the file's name without its ending
 */
public record SheetPlace(Path file, String sheet) {
    public SheetPlace {
        file = file.toAbsolutePath().normalize();
    }

    /** The file's name without its folder. */
    public String fileName() {
        return String.valueOf(file.getFileName());
    }
}

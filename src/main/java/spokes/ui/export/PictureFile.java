package spokes.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/** A picture as a PNG file. */
public final class PictureFile {
    private PictureFile() {}

    /**
     * Writes a picture beside its place and then moves it there, in place of what was there.
     *
     * @throws IOException if it cannot be written; what was there is then as it was
     */
    public static Path write(Image picture, Path file) throws IOException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        Path draft = Files.createTempFile(folder, ".picture", ".png");
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", draft.toFile());
            return Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}

package spokes.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;

/** A picture of a window in {@code target/screenshots}, for people to look at. */
public final class Picture {
    private static final Path FOLDER = Path.of("target/screenshots");

    private Picture() {}

    /** Writes what a window looks like at a scale, and says to which file. */
    public static Path shoot(FxRobot robot, Stage stage, String name, double scale) throws IOException {
        WritableImage[] image = new WritableImage[1];
        robot.interact(() -> {
            SnapshotParameters how = new SnapshotParameters();
            how.setTransform(Transform.scale(scale, scale));
            image[0] = stage.getScene().getRoot().snapshot(how, null);
        });
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", file.toFile());
        return file;
    }
}

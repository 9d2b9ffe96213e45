package spokes.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import spokes.sample.FiftyCenters;
import spokes.sample.SampleSlice;

/**
 * The real window as planners of every size meet it, in {@code target/screenshots} for people to look at: a small screen
 * and a large one, at half as much again, light and dark.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class GalleryTest {
    @TempDir
    private static Path folder;

    private Stage stage;
    private SampleWindow window;

    /** Whose plan is open. */
    enum Plan {
        SAMPLE,
        ONE_CENTER,
        FIFTY_CENTERS,
        EMPTY;

        List<Path> write(Path to) throws IOException {
            return switch (this) {
                case SAMPLE ->
                    new SampleSlice(Set.of("Edison", "Atlanta", "Dallas", "Reno", "Columbus", "Memphis"), 200, 8)
                            .write(to);
                case ONE_CENTER -> new SampleSlice(Set.of("Edison"), 40, 8).write(to);
                case FIFTY_CENTERS -> FiftyCenters.write(to);
                case EMPTY ->
                    List.of(Files.writeString(
                            Files.createDirectories(to).resolve("settings.csv"), "key,value\ncurrency,USD\n"));
            };
        }

        String picture(String how) {
            return "gallery-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + how;
        }
    }

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @EnumSource
    void ofEverySize(Plan plan) throws IOException, TimeoutException {
        Path home = folder.resolve(plan.name());
        StoredWorkspace.asSample(home, plan.write(home.resolve("in")));
        SampleWindow[] opened = new SampleWindow[1];
        new FxRobot().interact(() -> opened[0] = new SampleWindow(stage, home));
        window = opened[0];
        window.waitUntilIdle();
        shoot(plan, 1280, 800);
        window.picture(plan.picture("150"), 1.5);
        shoot(plan, 1920, 1080);
    }

    /** The headless screen is a small one: what is larger is laid out as if there were room. */
    private void shoot(Plan plan, double width, double height) throws IOException, TimeoutException {
        window.robot.interact(() -> stage.getScene().getRoot().resize(width, height));
        window.waitUntilIdle();
        String size = "%.0f".formatted(width);
        window.picture(plan.picture(size), 1);
        window.darken();
        window.picture(plan.picture(size + "-dark"), 1);
        window.darken();
    }
}

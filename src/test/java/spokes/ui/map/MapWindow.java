package spokes.ui.map;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import spokes.geo.Outlines;
import spokes.model.place.Place;
import spokes.session.Session;
import spokes.ui.Eventually;
import spokes.ui.Selection;
import spokes.ui.ShortMemory;
import spokes.ui.map.cell.CellLayer;

/** A window with nothing but a map in it. */
final class MapWindow {
    private static final Outlines OUTLINES = Outlines.shipped();
    private static final Path PICTURES = Path.of("target", "screenshots");

    final MapView map;
    final Selection selection;
    final Session session;
    final ShortMemory memory;
    final List<String> told = new ArrayList<>();
    private final FxRobot robot;

    private MapWindow(MapView map, Selection selection, Session session, ShortMemory memory, FxRobot robot) {
        this.map = map;
        this.selection = selection;
        this.session = session;
        this.memory = memory;
        this.robot = robot;
    }

    /** Opens a map of a world, small enough for the headless screen: a mouse reaches all of it. */
    static MapWindow open(FxRobot robot, World world) {
        return open(robot, world, 960, 640);
    }

    /** Opens a map of a world in so many pixels. */
    static MapWindow open(FxRobot robot, World world, double width, double height) {
        var session = world.session();
        var selection = new Selection();
        var memory = new ShortMemory();
        List<MapWindow> opened = new ArrayList<>();
        robot.interact(() -> {
            var map = new MapView(OUTLINES, session, selection, World.FIGURES, memory);
            var window = new MapWindow(map, selection, session, memory, robot);
            map.setOnTold(window.told::add);
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            var scene = new Scene(new StackPane(map), width, height);
            scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage.setScene(scene);
            stage.show();
            stage.sizeToScene();
            if (width > 960) {
                stage.centerOnScreen();
            } else {
                // the headless platform takes a wheel's point from the screen, not from the window
                stage.setX(0);
                stage.setY(0);
            }
            session.watch(map::show);
            opened.add(window);
        });
        return opened.getFirst().settled();
    }

    /** Waits until the map stands, and what was asked for in the background is shown. */
    MapWindow settled() {
        await("the map moves on", () -> !map.isMoving());
        for (int i = 0; i < 3; i++) {
            WaitForAsyncUtils.waitForFxEvents();
            WaitForAsyncUtils.waitFor(map.background().submit(() -> {}));
            WaitForAsyncUtils.waitForFxEvents();
        }
        return this;
    }

    MapWindow dark() {
        robot.interact(() -> {
            Scene scene = map.getScene();
            scene.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
            scene.getRoot().getStyleClass().add("dark");
        });
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    /** Where a place is on the screen. */
    Point2D at(double latitude, double longitude) {
        return map.localToScreen(map.viewport().toScreen(new Place(latitude, longitude)));
    }

    /** A point on the screen where the map shows neither center nor area. */
    Point2D openMap() {
        return map.localToScreen(480, 30);
    }

    /** Waits until the land of areas is there, which is made in the background. */
    MapWindow withLand() {
        var land = (CellLayer) map.lookup("#cells").getParent();
        await("no land", land::hasLand);
        return this;
    }

    private static void await(String otherwise, Callable<Boolean> isSo) {
        try {
            Eventually.within(60, isSo);
        } catch (TimeoutException e) {
            throw new IllegalStateException(otherwise, e);
        }
    }

    /** What the window looks like. */
    WritableImage snapshot() {
        settled();
        List<WritableImage> taken = new ArrayList<>();
        robot.interact(() -> taken.add(map.getScene().snapshot(null)));
        return taken.getFirst();
    }

    /** Writes what the window looks like to target/screenshots. */
    Path picture(String name) {
        return write(snapshot(), name);
    }

    static Path write(WritableImage image, String name) {
        try {
            Files.createDirectories(PICTURES);
            Path file = PICTURES.resolve(name + ".png");
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

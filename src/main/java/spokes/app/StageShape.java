package spokes.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import spokes.ui.Memory;

/** Where the window was and how large, from one day to the next; on a screen that is still there. */
final class StageShape {
    private static final String KEY = "window";
    private static final String MAXIMIZED = "maximized";

    /** So much of a window must be on a screen, in pixels: enough to take hold of it. */
    private static final double SEEN_WIDTH = 200;

    private static final double SEEN_HEIGHT = 60;

    private final Stage stage;
    private final Memory memory;
    private final PauseTransition rest = new PauseTransition(Duration.seconds(1));

    /** Puts a stage where it was, and remembers where it goes. */
    StageShape(Stage stage, Memory memory) {
        this.stage = stage;
        this.memory = memory;
        List<Rectangle2D> screens =
                Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        Optional<String> kept = memory.recall(KEY);
        kept.flatMap(StageShape::read).flatMap(was -> onScreen(was, screens)).ifPresent(this::put);
        stage.setMaximized(kept.filter(words -> words.endsWith(MAXIMIZED)).isPresent());
        rest.setOnFinished(_ -> keep());
        Stream.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(side -> side.addListener(_ -> rest.playFromStart()));
        stage.maximizedProperty().addListener(_ -> rest.playFromStart());
    }

    private void put(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /** Remembers where it is now; while it fills the screen, where it was before. */
    void keep() {
        rest.stop();
        if (stage.isMaximized()) {
            String before = memory.recall(KEY).orElse("").replace(" " + MAXIMIZED, "");
            memory.keep(KEY, (before + " " + MAXIMIZED).strip());
        } else if (stage.getWidth() > 0 && stage.getHeight() > 0 && !stage.isIconified()) {
            memory.keep(KEY, write(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())));
        }
    }

    static String write(Rectangle2D place) {
        return String.format(
                Locale.ROOT,
                "%.0f %.0f %.0f %.0f",
                place.getMinX(),
                place.getMinY(),
                place.getWidth(),
                place.getHeight());
    }

    static Optional<Rectangle2D> read(String kept) {
        try {
            double[] numbers = Stream.of(kept.replace(MAXIMIZED, "").strip().split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return numbers.length == 4 && Double.isFinite(numbers[0]) && Double.isFinite(numbers[1])
                    ? Optional.of(new Rectangle2D(numbers[0], numbers[1], numbers[2], numbers[3]))
                    : Optional.empty();
        } catch (IllegalArgumentException _) { // somebody wrote into the file
            return Optional.empty();
        }
    }

    /** The place on the screen that shows most of it, no larger than that; empty if none shows enough of it. */
    static Optional<Rectangle2D> onScreen(Rectangle2D place, List<Rectangle2D> screens) {
        return screens.stream()
                .filter(screen -> overlap(place.getMinX(), place.getMaxX(), screen.getMinX(), screen.getMaxX())
                                >= SEEN_WIDTH
                        && overlap(place.getMinY(), place.getMaxY(), screen.getMinY(), screen.getMaxY()) >= SEEN_HEIGHT
                        && place.getMinY() >= screen.getMinY())
                .max((a, b) -> Double.compare(shared(place, a), shared(place, b)))
                .map(screen -> new Rectangle2D(
                        place.getMinX(),
                        place.getMinY(),
                        Math.min(place.getWidth(), screen.getWidth()),
                        Math.min(place.getHeight(), screen.getHeight())));
    }

    private static double shared(Rectangle2D a, Rectangle2D b) {
        return overlap(a.getMinX(), a.getMaxX(), b.getMinX(), b.getMaxX())
                * overlap(a.getMinY(), a.getMaxY(), b.getMinY(), b.getMaxY());
    }

    private static double overlap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
    }
}

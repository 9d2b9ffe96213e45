package spokes.app.drag;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * What a frame of the real window costs while stock is dragged over its centers at 1280 × 800: one product, then all. Names of
 * plans follow: {@code sample}, {@code M}, {@code L}; and {@code bare} for a scene of tiles and 50 markers alone. It opens a
 * window and moves the mouse, so it wants a screen of its own, or {@code -Dglass.platform=Headless}.
 */
public final class DragBenchmark {
    private static final Duration SETTLE = Duration.seconds(6);

    private DragBenchmark() {}

    /** @param args the name of a plan */
    public static void main(String... args) {
        System.setProperty("prism.order", "sw");
        System.setProperty("javafx.platform", "desktop");
        Application.launch(OnStage.class, args);
    }

    /** A class of its own: without a module path the platform does not start with a main class that is an application. */
    public static final class OnStage extends Application {
        @Override
        public void start(Stage stage) throws Exception {
            List<String> names = getParameters().getRaw();
            run(names.isEmpty() ? "sample" : names.getFirst(), stage);
        }
    }

    private static void run(String name, Stage stage) throws Exception {
        System.out.println(FrameTimes.header());
        if (name.equals("bare")) {
            List<Point2D> points = BareScene.open(stage);
            after(() -> hands(points, name, Platform::exit));
            return;
        }
        DragScene scene = DragScene.open(name, stage);
        List<String> centers = scene.centers();
        scene.select(true, centers.getFirst());
        after(() -> drag(scene, centers, name + ", one product", () -> {
            scene.select(false, centers.getFirst());
            after(() -> drag(scene, centers, name + ", all products", Platform::exit));
        }));
    }

    private static void drag(DragScene scene, List<String> centers, String name, Runnable done) {
        hands(centers.stream().map(scene::at).toList(), name, done);
    }

    private static void hands(List<Point2D> points, String name, Runnable done) {
        int rounds = Math.max(1, 21 / (points.size() - 1));
        DragHands[] hands = new DragHands[1];
        hands[0] = new DragHands(points, rounds, () -> {
            System.out.println(hands[0].times().row(name));
            done.run();
        });
        hands[0].start();
    }

    /** What opening and selecting start in the background ends first. */
    private static void after(Runnable action) {
        PauseTransition pause = new PauseTransition(SETTLE);
        pause.setOnFinished(_ -> action.run());
        pause.play();
    }
}

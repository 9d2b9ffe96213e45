package spokes.app.drag;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import spokes.geo.Outlines;
import spokes.ui.map.ground.Ground;
import spokes.ui.map.ground.Viewport;

/** The least that a map with centers can be: the ground and 50 circles, one of which follows the pointer while it is down. */
final class BareScene {
    private static final int MARKERS = 50;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private BareScene() {}

    /** Opens it; gives points on the screen to drag between. */
    static List<Point2D> open(Stage stage) {
        Ground ground = new Ground(Outlines.shipped(), () -> {});
        Pane markers = new Pane();
        List<Point2D> points = new ArrayList<>();
        for (int i = 0; i < MARKERS; i++) {
            double x = 80 + i * 613 % (WIDTH - 160);
            double y = 80 + i * 379 % (HEIGHT - 160);
            markers.getChildren().add(new Circle(x, y, 12, Color.STEELBLUE));
            if (i < 8) {
                points.add(new Point2D(x, y));
            }
        }
        Circle dragged = new Circle(12, Color.CRIMSON);
        markers.getChildren().add(dragged);
        StackPane root = new StackPane(ground.palette(), ground.base(), ground.names(), markers);
        root.setOnMouseDragged(event -> dragged.relocate(event.getX(), event.getY()));
        root.setOnMouseMoved(root.getOnMouseDragged());
        stage.setScene(new Scene(root, WIDTH, HEIGHT));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        ground.show(Viewport.start().resized(WIDTH, HEIGHT), List.of());
        return points;
    }
}

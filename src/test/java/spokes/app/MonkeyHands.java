package spokes.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Mouse and keyboard of the platform, and eyes for what there is to use them on. Window thread only. */
final class MonkeyHands {
    private final Robot robot = new Robot();
    private final Stage stage;

    MonkeyHands(Stage stage) {
        this.stage = stage;
    }

    void moveTo(double shareX, double shareY) {
        robot.mouseMove(stage.getX() + shareX * stage.getWidth(), stage.getY() + shareY * stage.getHeight());
    }

    void moveTo(Node node) {
        Bounds box = node.localToScreen(node.getLayoutBounds());
        robot.mouseMove(box.getCenterX(), box.getCenterY());
    }

    /** Does nothing where there is no window below the mouse: the headless platform's own robot fails there. */
    void press(MouseButton button) {
        if (isOverWindow()) {
            robot.mousePress(button);
        }
    }

    private boolean isOverWindow() {
        return Window.getWindows().stream().anyMatch(this::isOver);
    }

    /** Its scene knows how large it is on the screen, also between a wish for another size and the next pulse. */
    private boolean isOver(Window window) {
        Scene scene = window.getScene();
        return new Rectangle2D(window.getX(), window.getY(), scene.getWidth() - 1, scene.getHeight() - 1)
                .contains(robot.getMousePosition());
    }

    void release(MouseButton button) {
        if (isOverWindow()) {
            robot.mouseRelease(button);
        }
    }

    void click(MouseButton button) {
        press(button);
        release(button);
    }

    void wheel(int steps) {
        if (isOverWindow()) {
            robot.mouseWheel(steps);
        }
    }

    /** Presses keys one after another and releases them the other way round. */
    void type(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
    }

    void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** No larger than there is screen: the headless platform paints beyond its end and fails. */
    void resize(double width, double height) {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        stage.setWidth(Math.min(width, screen.getMaxX() - stage.getX()));
        stage.setHeight(Math.min(height, screen.getMaxY() - stage.getY()));
    }

    /** What can be seen and used now and is of a kind: in the menu or list that is open, if one is, else in the window. */
    List<Node> find(Predicate<Node> wanted) {
        List<Node> found = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            collect(window.getScene().getRoot(), wanted, found);
        }
        return found;
    }

    private static void collect(Node node, Predicate<Node> wanted, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (wanted.test(node) && node.localToScreen(node.getLayoutBounds()) != null) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(child -> collect(child, wanted, found));
        }
    }
}

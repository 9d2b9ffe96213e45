package spokes.ui.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;

/** Goes through a window by the Tab key and looks at each kind of stop once: can it be seen where the keyboard is? */
public final class TabWalk {
    /** Fewer pixels are no ring: the shortest side of the smallest button, as a line. */
    private static final int FEWEST = 24;

    private static final int MOST_STOPS = 200;

    private final FxRobot robot;
    private final Scene scene;
    private final Set<String> looked = new HashSet<>();
    private final Map<String, Integer> unseen = new HashMap<>();

    /** A walk in a window that is shown. */
    public TabWalk(FxRobot robot, Scene scene) {
        this.robot = robot;
        this.scene = scene;
    }

    /** Kinds of stops that do not show that they are one, and how many pixels change there. */
    public Map<String, Integer> unseen() {
        return unseen;
    }

    /** Presses Tab until a stop comes again. */
    public void walk(String theme) {
        robot.interact(() -> walkHere(theme));
    }

    private void walkHere(String theme) {
        Robot keys = new Robot(); // one of the platform's: the test library's waits after each key
        Set<Node> stops = new LinkedHashSet<>();
        for (int i = 0; i < MOST_STOPS; i++) {
            keys.keyType(KeyCode.TAB);
            Node owner = scene.getFocusOwner();
            if (owner == null || !stops.add(owner)) {
                return;
            }
            look(theme, owner);
        }
        throw new AssertionError("more than " + MOST_STOPS + " stops, the last "
                + stops.stream().map(Trail::to).skip(MOST_STOPS - 10).toList());
    }

    private void look(String theme, Node owner) {
        String stop = theme + " " + Trail.to(owner);
        if (looked.add(stop)) {
            FocusRing.pixels(scene, owner).ifPresent(pixels -> {
                if (pixels < FEWEST) {
                    unseen.put(stop, pixels);
                }
            });
        }
    }
}

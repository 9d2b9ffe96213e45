package spokes.app.drag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** Hands on the real mouse: they drag from one center over the others, a step each frame, and turn the wheel over each. */
final class DragHands extends AnimationTimer {
    private static final int STEPS_BETWEEN = 24;
    private static final int STEPS_OVER = 24;
    private static final int WARM_UP = 60;

    private final Robot robot = new Robot();
    private final List<Runnable> steps = new ArrayList<>();
    private final FrameTimes times = new FrameTimes();
    private final Runnable done;
    private int next;

    /**
     * Hands that have not begun.
     *
     * @param points where the centers are on the screen, the sender first
     * @param rounds how often they go round
     */
    DragHands(List<Point2D> points, int rounds, Runnable done) {
        this.done = done;
        steps.add(() -> robot.mouseMove(points.getFirst()));
        steps.add(() -> robot.mousePress(MouseButton.PRIMARY));
        List<Point2D> targets = points.subList(1, points.size());
        List<Point2D> way = new ArrayList<>(List.of(points.getFirst()));
        for (List<Point2D> round : Collections.nCopies(rounds, targets)) {
            way.addAll(round);
        }
        for (int i = 1; i < way.size(); i++) {
            go(way.get(i - 1), way.get(i));
            stay(way.get(i));
        }
    }

    private void go(Point2D from, Point2D to) {
        for (int i = 1; i <= STEPS_BETWEEN; i++) {
            Point2D at = from.interpolate(to, i / (double) STEPS_BETWEEN);
            steps.add(() -> robot.mouseMove(at));
        }
    }

    private void stay(Point2D at) {
        for (int i = 0; i < STEPS_OVER; i++) {
            double aside = i % 5;
            boolean turns = i > 0;
            steps.add(() -> {
                robot.mouseMove(at.add(aside - 2, 0));
                if (turns) {
                    robot.mouseWheel(-1);
                }
            });
        }
    }

    @Override
    public void handle(long now) {
        if (next > WARM_UP) {
            times.mark();
        }
        if (next < steps.size()) {
            steps.get(next++).run();
        } else {
            stop();
            robot.keyPress(javafx.scene.input.KeyCode.ESCAPE);
            robot.keyRelease(javafx.scene.input.KeyCode.ESCAPE);
            robot.mouseRelease(MouseButton.PRIMARY);
            done.run();
        }
    }

    FrameTimes times() {
        return times;
    }
}

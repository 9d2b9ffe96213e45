package spokes.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import spokes.session.MoveStock;
import spokes.session.Session;
import spokes.ui.map.area.BubbleLayer;
import spokes.ui.map.area.Bubbles;
import spokes.ui.map.ground.Viewport;
import spokes.ui.map.heat.HeatLayer;

/**
 * What a frame of the map costs with every ZIP3 of the United States and twelve centers: prints it, and fails only where
 * a planner would call it broken, because the machine may be busy.
 */
@ExtendWith(ApplicationExtension.class)
class DragFrameTest {
    private static final int FRAMES = 60;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    @Test
    void paintingAllAreasAnew(FxRobot robot) throws Exception {
        var window = MapWindow.open(robot, World.large(13));
        var plan = window.session.state().judged();
        var bubbles = Bubbles.of(plan, Set.of());
        var layer = (BubbleLayer) window.map.lookup("#areas").getParent();
        double[] work = run(robot, i -> layer.show(bubbles, Optional.of(Set.of("100", "9" + i))));

        report("areas painted anew (%d)".formatted(bubbles.list().size()), work);
        assertThat(work[0]).isLessThan(100);
    }

    @Test
    void panningTheWholeMap(FxRobot robot) throws Exception {
        var window = MapWindow.open(robot, World.large(13));
        Point2D middle = new Point2D(480, 320);
        double[] work = run(
                robot, i -> window.map.lookup("#surface").fireEvent(PointerEvents.scroll(middle, i % 2 == 0 ? 4 : -4)));

        report("whole map zoomed", work);
        assertThat(work[0]).isLessThan(200);
    }

    @Test
    void panningAndZoomingHeat(FxRobot robot) throws Exception {
        var window = MapWindow.open(robot, World.large(13), 1280, 800);
        robot.clickOn("#layers").clickOn("#color-heat");
        var heat = (HeatLayer) window.map.lookup("#heat").getParent();
        Viewport start = window.map.viewport();
        double[] panned = run(robot, i -> heat.show(start.panned(i % 20 * 8, i % 10 * 4)));
        double[] zoomed = run(robot, i -> heat.show(start.zoomedAt(300, 200, start.zoom() + i % 20 * 0.11)));

        report("heat panned, 1280 x 800", panned);
        report("heat zoomed, 1280 x 800", zoomed);
        assertThat(panned[0]).isLessThan(100);
    }

    @Test
    void draggingOverCentersWithADifference(FxRobot robot) throws Exception {
        var window = MapWindow.open(robot, World.large(13));
        robot.interact(() -> window.selection.productsProperty().set(Set.of(World.KETTLEBELL)));
        robot.moveTo("#center-EDI").press(MouseButton.PRIMARY).moveTo(window.openMap());
        List<String> targets = List.of("RNO", "DAL", "ATL", "C0", "C2");
        List<Point2D> points = targets.stream()
                .map(code -> robot.point("#center-" + code).query())
                .map(window.map::screenToLocal)
                .toList();
        double[] work = run(robot, i -> {
            Point2D at = points.get(i / 6 % points.size()).add(i % 6 - 2, i % 3 - 1);
            window.map.lookup("#surface").fireEvent(dragged(at));
        });
        robot.release(MouseButton.PRIMARY);

        report("stock held over centers, move by move (judging by the test's own plan included)", work);
        assertThat(work[0]).isLessThan(400);
    }

    @Test
    void previewAlone(FxRobot robot) throws Exception {
        var session = World.large(13).session();
        var move = new MoveStock(
                "EDI",
                "RNO",
                List.of(new MoveStock.Load(World.KETTLEBELL, 216)),
                java.time.LocalDate.of(2026, 7, 8),
                "");
        double[] work = new double[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            long start = CPU.getCurrentThreadCpuTime();
            Session.Preview preview = session.preview(move);
            work[i] = (CPU.getCurrentThreadCpuTime() - start) / 1e6;
            assertThat(preview.effect().units()).isEqualTo(216);
        }
        Arrays.sort(work);
        report("of which the test's own judging", new double[] {work[FRAMES / 2], work[FRAMES * 95 / 100], 0, 0});
    }

    private static javafx.scene.input.MouseEvent dragged(Point2D at) {
        return PointerEvents.mouse(javafx.scene.input.MouseEvent.MOUSE_DRAGGED, at, false);
    }

    /** Does something in each of some frames: median and p95 of that work, then of rendering, in ms of a processor. */
    private static double[] run(FxRobot robot, IntConsumer work) throws InterruptedException {
        double[] spent = new double[FRAMES];
        double[] rendered = new double[FRAMES];
        var done = new CountDownLatch(1);
        robot.interact(() -> new AnimationTimer() {
            private int frame = -5;
            private long last;

            @Override
            public void handle(long time) {
                long cpu = CPU.getCurrentThreadCpuTime();
                if (frame >= FRAMES) {
                    stop();
                    done.countDown();
                    return;
                }
                work.accept(frame + 5);
                if (frame >= 0) {
                    spent[frame] = (CPU.getCurrentThreadCpuTime() - cpu) / 1e6;
                    long now = cpuOfRenderer();
                    rendered[frame] = (now - last) / 1e6;
                }
                last = cpuOfRenderer();
                frame++;
            }
        }.start());
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        Arrays.sort(spent);
        Arrays.sort(rendered);
        return new double[] {
            spent[FRAMES / 2], spent[FRAMES * 95 / 100], rendered[FRAMES / 2], rendered[FRAMES * 95 / 100]
        };
    }

    private static long cpuOfRenderer() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                .mapToLong(thread -> CPU.getThreadCpuTime(thread.threadId()))
                .sum();
    }

    private static void report(String what, double[] ms) {
        System.out.printf(
                "%s: work %.1f ms median, %.1f ms p95; rendering %.1f ms median, %.1f ms p95%n",
                what, ms[0], ms[1], ms[2], ms[3]);
    }
}

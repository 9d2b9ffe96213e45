package spokes.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import javafx.concurrent.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What the watch of the window's thread sees, and what it lets pass. */
@ExtendWith(ApplicationExtension.class)
class WindowThreadWatchTest {
    private static final long LONG_NANOS = 80_000_000;

    private final List<Piece> found = new CopyOnWriteArrayList<>();

    @Test
    void itSeesThePieceThatKeptTheThreadBusyAndWhatItWasAt(FxRobot robot) throws Exception {
        Optional<PieceWatch> watch = WindowThread.watch(thread -> new PieceWatch(thread, found::add));
        assertThat(watch).as("the headless platform's thread can be watched").isPresent();
        watch.get().isIn("a test");

        robot.interact(WindowThreadWatchTest::work);
        robot.interact(() -> LockSupport.parkNanos(LONG_NANOS));
        robot.interact(() -> {});

        assertThat(found).singleElement().satisfies(piece -> {
            assertThat(piece.test()).isEqualTo("a test");
            assertThat(piece.cpu()).isGreaterThan(PieceWatch.LONG_MS);
            assertThat(piece.samples())
                    .extracting(Stack::told)
                    .anyMatch(path -> path.contains("WindowThreadWatchTest.work"));
            assertThat(piece.own()).as("work of a test is not the program's").isZero();
        });
    }

    @Test
    void workThatBelongsOnAnotherThreadIsNotTheWindows(FxRobot robot) throws Exception {
        WindowThread.watch(thread -> new PieceWatch(thread, found::add));

        robot.interact(() -> new Task<Void>() {
            @Override
            protected Void call() {
                work();
                return null;
            }
        }.run());
        robot.interact(() -> {});

        assertThat(found)
                .singleElement()
                .satisfies(piece -> assertThat(piece.own()).isZero());
    }

    @Test
    void anOrdinaryPieceOfTheProgramFailsItsTestWhenItIsSixTimesTooLong() {
        Stack program = Stack.of(new StackTraceElement("spokes.model.Workspace", "stock", "Workspace.java", 1));

        assertThat(WindowThreadWatch.isTooLong(piece(301, 0, false, program))).isTrue();
        assertThat(WindowThreadWatch.isTooLong(piece(299, 0, false, program))).isFalse();
        assertThat(WindowThreadWatch.isTooLong(piece(900, 500, false, program)))
                .as("a first time")
                .isFalse();
        assertThat(WindowThreadWatch.isTooLong(piece(900, 0, true, program)))
                .as("an opening")
                .isFalse();
    }

    @Test
    void aPictureIsTheTestsOwn() {
        Stack picture = Stack.of(
                new StackTraceElement("spokes.ui.kpi.KpiPanel", "layoutChildren", "KpiPanel.java", 1),
                new StackTraceElement("javafx.scene.Node", "snapshot", "Node.java", 1));

        assertThat(piece(900, 0, false, picture).own()).isZero();
    }

    @Test
    void theReportNamesThePieceTheTestAndTheMethods() {
        Stack program = Stack.of(
                new StackTraceElement("java.util.HashMap", "get", "HashMap.java", 1),
                new StackTraceElement("spokes.model.Workspace", "stock", "Workspace.java", 1),
                new StackTraceElement("spokes.ui.tables.StockTable", "show", "StockTable.java", 1));

        assertThat(new WatchReport(List.of(piece(120, 0, false, program))).text())
                .startsWith("ordinary: 1 longer than 50 ms")
                .contains("120 ms of the processor", "in a test", "1 of 1: Workspace.stock < StockTable.show");
    }

    private static Piece piece(double cpu, long classes, boolean opening, Stack stack) {
        return new Piece("a test", cpu, cpu, classes, opening, List.of(stack));
    }

    /** Keeps the processor busy. */
    private static void work() {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - begin < LONG_NANOS) {
            Thread.onSpinWait();
        }
    }
}

package spokes.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import spokes.ui.Background;
import spokes.ui.Figures;

/** A grid of 100,000 rows: it makes cells for what is in sight alone, and sorts and narrows off the window's thread. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class DataGridTest {
    private static final int ROWS = 100_000;
    private static final int STEPS = 200;

    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final Set<String> threads = ConcurrentHashMap.newKeySet();
    private DataGrid<Integer> grid;
    private TableView<?> table;

    @Start
    void open(Stage stage) {
        Background background = new Background(executor, (title, thrown) -> {
            throw new AssertionError(title, thrown);
        });
        grid = new DataGrid<>(
                "many", "rows", columns(), row -> row, this::words, new Figures(Locale.US, "USD"), background, desk());
        HBox bar = new HBox(grid.bar());
        stage.setScene(new Scene(new VBox(bar, grid.body()), 900, 400));
        stage.show();
        table = (TableView<?>) grid.body().lookup("#many");
        grid.show(IntStream.range(0, ROWS).boxed().toList());
    }

    @AfterEach
    void close() {
        executor.shutdownNow();
    }

    private String words(Integer row) {
        threads.add(Thread.currentThread().getName());
        return "row " + row;
    }

    private static List<GridColumn<Integer>> columns() {
        return IntStream.range(0, 12)
                .mapToObj(c -> new GridColumn<Integer>(
                        "c" + c,
                        "Column " + c,
                        "",
                        80,
                        /* isNumber= */ true,
                        row -> (double) ((long) row * (c + 1) % ROWS),
                        value -> String.valueOf(((Double) value).longValue()),
                        /* isSummed= */ true,
                        Optional.empty()))
                .toList();
    }

    private static GridDesk<Integer> desk() {
        return new GridDesk<>() {
            @Override
            public void change(List<CellEdit<Integer>> edits) {}

            @Override
            public void refuse(String reason) {}

            @Override
            public void tell(String text) {}

            @Override
            public void importText(String text) {}

            @Override
            public void export(List<String> headers, List<List<String>> rows) {}

            @Override
            public void reach(Integer row) {}
        };
    }

    private void await(FxRobot robot, int rows, int first) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> {
            boolean[] there = new boolean[1];
            robot.interact(() -> there[0] = table.getItems().size() == rows
                    && table.getItems().getFirst().equals(first));
            return there[0];
        });
    }

    @Test
    void rowsAreSortedAndNarrowedOffTheWindowsThread(FxRobot robot) throws TimeoutException {
        await(robot, ROWS, 0);
        robot.interact(() -> sort(table));
        await(robot, ROWS, ROWS - 1);
        robot.clickOn("#many-filter").write("9999");
        await(robot, 19, 99_999);

        assertThat(threads).isNotEmpty().noneMatch(name -> name.contains("JavaFX"));
        assertThat(robot.lookup("#many-told").queryLabeled().getText()).isEqualTo("19 of 100,000 rows");
    }

    private static <R> void sort(TableView<R> table) {
        TableColumn<R, ?> first = table.getColumns().getFirst();
        first.setSortType(TableColumn.SortType.DESCENDING);
        table.getSortOrder().setAll(List.of(first));
    }

    @Test
    void scrollingMakesNoMoreCellsThanAreInSight(FxRobot robot) throws TimeoutException {
        await(robot, ROWS, 0);
        long[] nanos = new long[STEPS];
        for (int step = 0; step < STEPS; step++) {
            int row = (int) ((long) step * ROWS / STEPS);
            int at = step;
            robot.interact(() -> {
                long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                table.scrollTo(row);
                table.getScene().getRoot().applyCss();
                table.getScene().getRoot().layout();
                nanos[at] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
            });
        }
        Arrays.sort(nanos);
        System.out.printf(
                "scroll step over %,d rows, window's thread: median %.1f ms, p95 %.1f ms%n",
                ROWS, nanos[STEPS / 2] / 1e6, nanos[STEPS * 95 / 100] / 1e6);

        long cells = table.lookupAll(".table-cell").stream()
                .filter(TableCell.class::isInstance)
                .count();
        assertThat(cells).isBetween(100L, 400L);
        assertThat(table.lookupAll(".table-row-cell").stream()
                        .anyMatch(node -> node.isVisible()
                                && node instanceof javafx.scene.control.IndexedCell<?> row
                                && row.getIndex() == ROWS - ROWS / STEPS))
                .isTrue();
    }
}

package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.testfx.api.FxRobot;
import spokes.engine.Evaluation;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.session.State;

/** What has to be true of the window whatever is done to it. */
final class MonkeyChecks extends Handler implements AutoCloseable {
    private static final Logger OURS = Logger.getLogger("spokes");

    private static final int COLLECTIONS = 10;
    private static final int REMEMBERED = 4;

    private final Set<Node> dialogs = Collections.newSetFromMap(new WeakHashMap<>());
    private final List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    private final Map<ProductKey, Double> units;
    private final Map<Sheet, List<Row>> rows;

    /** Begins to listen for mistakes; call it on the window's thread. */
    MonkeyChecks(Workspace start) {
        units = units(start);
        rows = rows(start);
        Thread.currentThread().setUncaughtExceptionHandler((_, e) -> {
            if (!isOfTheScreen(e)) {
                thrown.add(e);
            }
        });
        OURS.addHandler(this);
    }

    /** JavaFX's headless screen paints beyond its end when a window that lies partly outside changes its place or size. */
    private static boolean isOfTheScreen(Throwable e) {
        return e instanceof IndexOutOfBoundsException
                && Arrays.stream(e.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                        .findFirst()
                        .filter("com.sun.glass.ui.headless.HeadlessWindow"::equals)
                        .isPresent();
    }

    private static Map<ProductKey, Double> units(Workspace workspace) {
        Map<ProductKey, Double> units = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        workspace.stock().forEach(level -> units.merge(level.product(), level.onHand(), Double::sum));
        return units;
    }

    private static Map<Sheet, List<Row>> rows(Workspace workspace) {
        Map<Sheet, List<Row>> rows = new EnumMap<>(Sheet.class);
        for (Sheet sheet : Sheet.values()) {
            rows.put(sheet, List.copyOf(workspace.table(sheet).rows()));
        }
        return rows;
    }

    /** Nothing was thrown or logged as a mistake, and the plan's numbers hold together. */
    void look(State state) {
        thrown.stream().findFirst().ifPresent(first -> {
            throw new AssertionError(thrown.size() + " mistakes, the first", first);
        });
        if (!state.workspace().centers().isEmpty()) {
            assertThat(units(state.base()))
                    .as("stock on hand, whatever is planned")
                    .isEqualTo(units);
        }
        Evaluation plan = state.judged().evaluation();
        assertThat(plan.costs().total()).isFinite();
        assertThat(plan.unitsShipped() + plan.unitsUnmet())
                .as("what is asked for is shipped or is not")
                .isCloseTo(plan.unitsDemanded(), within(1e-6 * Math.max(1, plan.unitsDemanded())));
    }

    /** All rows of all sheets are what they were at the start. */
    void isAsAtTheStart(Workspace workspace) {
        rows(workspace)
                .forEach((sheet, now) -> assertThat(now).as(sheet.title()).isEqualTo(rows.get(sheet)));
    }

    /** Remembers the dialogs that are open: when they are closed nobody may hold them. */
    void mark(Scene scene) {
        scene.getRoot().lookupAll(".dialog-card").forEach(dialogs::add);
    }

    /** The dialogs that were seen are closed and gone, but for the last ones: mouse and focus remember where they were. */
    void areGone(FxRobot robot) {
        for (int i = 0; i < COLLECTIONS && dialogs.size() > REMEMBERED; i++) {
            System.gc();
            robot.interact(() -> {});
        }
        assertThat(dialogs.size()).as("dialogs on the heap").isLessThanOrEqualTo(REMEMBERED);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            thrown.add(new AssertionError(entry.getLoggerName() + ": " + entry.getMessage(), entry.getThrown()));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        OURS.removeHandler(this);
        Platform.runLater(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    }
}

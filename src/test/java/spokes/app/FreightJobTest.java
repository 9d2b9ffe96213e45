package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import spokes.ui.tables.TableText;

/** Freight on the shipped sample: an inbound shipment split, dragged and sent; transfers planned, filled, sent, received. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class FreightJobTest {
    @TempDir
    private static Path folder;

    private SampleWindow window;
    private FxRobot robot;

    @Start
    void firstStart(Stage stage) {
        window = new SampleWindow(stage, folder);
        robot = window.robot;
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aShipmentIsSplitByNeedDraggedOntoACenterAndSentThereByKeyboard() throws TimeoutException, IOException {
        window.waitUntil(() -> window.exists("#center-Edison"));
        fire("#hints-close");
        String before = open("tab-shipments", "#shipments");
        assertThat(before).contains("PO-4471", "Port of Los Angeles");
        mark("#shipments", "PO-4483");
        window.pictures("freight-shipments");

        fire("#split-shipment");
        window.waitUntil(() -> window.exists("#offer-headline"));
        boolean isSplit = !window.text("#offer").contains("Nothing is sent elsewhere"); // time may be over before
        if (isSplit) {
            window.waitUntil(() -> window.isReady("#offer-accept"));
            window.pictures("freight-split-review");
            fire("#offer-accept");
            window.waitUntil(() -> !rows("#shipments").equals(before));
            assertThat(rows("#shipments").lines()).hasSameSizeAs(before.lines().toList());
            undo();
        } else {
            robot.push(KeyCode.ESCAPE);
        }
        window.waitUntil(() -> !window.exists("#offer") && rows("#shipments").equals(before));

        take("PO-4483");
        hold("#center-Reno");
        window.waitUntil(() -> window.text("#drag-card").contains("Reno")
                && !window.text("#drag-card").contains("working"));
        window.pictures("freight-drag");
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        assertThat(rows("#shipments")).isEqualTo(before);
        assertThat(window.exists("#drag-card")).isFalse();

        take("PO-4483");
        hold("#center-Reno");
        robot.release(MouseButton.PRIMARY);
        window.waitUntil(() -> !rows("#shipments").equals(before));
        assertThat(line("#shipments", "PO-4483")).endsWith("Reno NV " + units("PO-4483"));
        undo();
        window.waitUntil(() -> rows("#shipments").equals(before));

        mark("#shipments", "PO-4483");
        fire("#send-shipment");
        robot.interact(() -> robot.lookup("#send-center")
                .<ComboBox<?>>query()
                .getSelectionModel()
                .selectFirst());
        window.set("#send-units", "120");
        window.waitUntil(() -> window.isReady("#send-accept"));
        window.pictures("freight-send");
        fire("#send-accept");
        window.waitUntil(() -> !rows("#shipments").equals(before));
        undo();
        window.waitUntil(() -> rows("#shipments").equals(before));
    }

    @Test
    void transfersArePlannedTrucksFilledSentAndReceived() throws TimeoutException, IOException {
        window.waitUntil(() -> window.exists("#center-Edison"));
        window.ask("transfers", "20");
        fire("#goal-start");
        window.waitUntil(() -> window.isReady("#offer-accept"));
        window.pictures("freight-transfers-review");
        fire("#offer-accept");
        window.waitUntil(() -> !window.exists("#offer"));
        open("tab-trucks", "#trucks");
        String planned = rows("#trucks");
        robot.interact(() -> table("#trucks").getSelectionModel().select(last("#trucks", "planned")));
        window.waitUntil(() -> !window.text("#truck-card").contains("Looking for"));
        window.pictures("freight-trucks");

        fire("#truck-SEND");
        fire("#dialog-ok");
        window.waitUntil(() -> !rows("#trucks").equals(planned));
        assertThat(count("#trucks", "sent"))
                .isGreaterThan(
                        (int) planned.lines().filter(l -> l.startsWith("sent")).count() - 1);
        window.picture("freight-trucks-sent", 1);
        undo();
        window.waitUntil(() -> rows("#trucks").equals(planned));
        int sent = first("#trucks", "sent");
        robot.interact(() -> table("#trucks").getSelectionModel().clearAndSelect(sent));
        fire("#truck-RECEIVE");
        window.set("#answer", "100");
        fire("#dialog-ok");
        window.waitUntil(() -> count("#trucks", "sent") == 0);
        undo();
        window.waitUntil(() -> rows("#trucks").equals(planned));
        window.ask("placement", "20");
        fire("#goal-start");
        window.waitUntil(() -> window.isReady("#offer-accept"));
        window.pictures("freight-placement-review");
        robot.push(KeyCode.ESCAPE);
    }

    /** Opens a tab below the map; gives what its table shows. */
    private String open(String tab, String table) {
        robot.interact(() -> {
            TabPane tabs = robot.lookup("#tables").query();
            tabs.getTabs().stream()
                    .filter(one -> tab.equals(one.getId()))
                    .findFirst()
                    .ifPresent(tabs.getSelectionModel()::select);
        });
        return rows(table);
    }

    private TableView<?> table(String id) {
        return robot.lookup(id).query();
    }

    private String rows(String table) {
        String[] text = new String[1];
        robot.interact(() -> {
            var chosen = table(table).getSelectionModel();
            List<Integer> marked = List.copyOf(chosen.getSelectedIndices());
            chosen.clearSelection();
            text[0] = TableText.text(table(table));
            marked.forEach(chosen::select);
        });
        return text[0];
    }

    private String line(String table, String with) {
        return rows(table)
                .lines()
                .filter(line -> line.contains(with))
                .findFirst()
                .orElseThrow();
    }

    /** Units of a shipment as people write them. */
    private String units(String reference) {
        double units = Double.parseDouble(line("#shipments", reference).split("\t")[5]);
        return "%,.0f".formatted(units);
    }

    private int first(String table, String start) {
        List<String> lines = rows(table).lines().skip(1).toList();
        return lines.indexOf(lines.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow());
    }

    private int last(String table, String start) {
        List<String> lines = rows(table).lines().skip(1).toList();
        return lines.lastIndexOf(lines.stream()
                .filter(line -> line.startsWith(start) && line.contains("Dallas"))
                .findFirst()
                .orElseThrow());
    }

    private int count(String table, String start) {
        return (int) rows(table).lines().filter(line -> line.startsWith(start)).count();
    }

    private void mark(String table, String with) {
        List<String> lines = rows(table).lines().skip(1).toList();
        int index = lines.indexOf(line(table, with));
        robot.interact(() -> table(table).getSelectionModel().clearAndSelect(index));
    }

    private void fire(String button) {
        robot.interact(() -> robot.lookup(button).<Button>query().fire());
    }

    private void undo() {
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    }

    /** Presses the mouse on a row and moves it far enough to mean it. */
    private void take(String reference) {
        mark("#shipments", reference);
        Node row = robot.lookup("#shipments .table-row-cell").queryAll().stream()
                .filter(node -> node instanceof TableRow<?> one && one.isSelected())
                .findFirst()
                .orElseThrow();
        Bounds box = row.localToScreen(row.getLayoutBounds());
        robot.moveTo(new Point2D(box.getMinX() + 40, box.getCenterY()));
        robot.press(MouseButton.PRIMARY);
        robot.moveBy(12, -12);
    }

    private void hold(String center) {
        Node marker = robot.lookup(center).query();
        Bounds box = marker.localToScreen(marker.getLayoutBounds());
        robot.moveTo(new Point2D(box.getCenterX(), box.getCenterY()));
        robot.moveBy(1, 0);
    }
}

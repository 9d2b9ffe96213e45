package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.ui.Exports;
import spokes.ui.ForecastWorld;
import spokes.ui.SmallWorld;

/** The tab of replays: real orders through the plan, beside the live numbers. */
class ReplayTabTest extends WindowTest {

    @Start
    void start(Stage opened) {
        stage = opened;
        it = new PlannerStage(stage, JudgedPlan.of(ForecastWorld.workspace()), Runnable::run, "");
    }

    private void replay(FxRobot robot) {
        openStudy(robot, "replay").clickOn("#replay-orders");
    }

    private static String said(FxRobot robot, String place) {
        return robot.from(robot.lookup(place)).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void ordersOfTheLastWeeksAreReplayedAndStandBesideTheLiveNumbers(FxRobot robot) throws Refused, IOException {
        replay(robot);

        var replay = it.session.state().judged().replay(java.util.Optional.empty());
        assertThat(text(robot, "#replay-note"))
                .isEqualTo("88 orders of May 21, 2026 to Jul 12, 2026: %d left whole, %d in part, %d not at all."
                        .formatted(
                                replay.orders().wholeOrders(),
                                replay.orders().partialOrders(),
                                replay.orders().unmetOrders()));
        assertThat(table(robot, "replay-table").getItems().getFirst().toString())
                .contains("Total cost")
                .contains("%,.0f".formatted(Math.rint(replay.replayed().costs().total())));
        assertThat(said(robot, "#replay-findings")).contains("parcels: ", "That is outbound shipping");
        shoot(robot, "replay-light");
    }

    @Test
    void theStoryOfAnOrderIsTold(FxRobot robot) {
        replay(robot);
        robot.clickOn("#replay-order-code").write("Ironside/O0");
        robot.clickOn("#replay-order-find");

        assertThat(said(robot, "#replay-order-story"))
                .startsWith("Order O0 of Jul 9, 2026: ")
                .contains("to the carrier");

        robot.clickOn("#replay-order-code").write("0");
        robot.clickOn("#replay-order-find");
        assertThat(said(robot, "#replay-order-story")).isEqualTo("No order Ironside/O00 came in these days.");
    }

    @Test
    void anOrderIsReachedByAClickDownToItsParcelsAndTheRowOfTheRates(FxRobot robot) throws IOException {
        replay(robot);
        TableView<?> notable = table(robot, "replay-notable");
        assertThat(notable.getItems()).isNotEmpty();
        robot.clickOn(robot.from(notable).lookup(".table-row-cell").nth(0).<Node>query());

        String told = said(robot, "#replay-order-story");
        assertThat(told).startsWith("Order ").contains("to the carrier", "lb billed, row up to");
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(said(robot, "#replay-order-story")).startsWith("Order ").isNotEqualTo(told);
        shoot(robot, "replay-order-clicked");
    }

    @Test
    void aReplayOfAnEarlierPlanSaysSo(FxRobot robot) {
        replay(robot);
        moveKettlebells(robot, 240);

        assertThat(text(robot, "#replay-note")).isEqualTo("The plan has changed since; replay again.");
        robot.clickOn("#undo");
        assertThat(text(robot, "#replay-note")).startsWith("88 orders of ");
    }

    @Test
    void daysThatAreNoWindowOrHaveNoOrdersAreSaid(FxRobot robot) {
        openStudy(robot, "replay");
        choose(robot, LocalDate.of(2026, 7, 9), LocalDate.of(2026, 7, 1));
        robot.clickOn("#replay-orders");
        assertThat(text(robot, "#replay-note")).startsWith("The first day must not be after the last one");

        choose(robot, SmallWorld.PLAN_DATE, SmallWorld.PLAN_DATE);
        robot.clickOn("#replay-orders");
        assertThat(text(robot, "#replay-note")).startsWith("the window must end before the plan date, 2026-07-13");
    }

    private static void choose(FxRobot robot, LocalDate from, LocalDate to) {
        robot.interact(() -> {
            robot.lookup("#replay-from").<DatePicker>query().setValue(from);
            robot.lookup("#replay-to").<DatePicker>query().setValue(to);
        });
    }

    /** Keeps a picture of the window where {@code gallery} says. */
    private void shoot(FxRobot robot, String name) throws IOException {
        String folder = System.getProperty("gallery", "");
        if (folder.isEmpty()) {
            return;
        }
        robot.interact(() -> robot.lookup(".split-pane").queryAllAs(SplitPane.class).stream()
                .filter(split -> split.lookup("#tables") != null && split.lookup("#map") != null)
                .filter(split -> split.getOrientation() == javafx.geometry.Orientation.VERTICAL)
                .forEach(split -> split.setDividerPositions(0.35)));
        Node root = stage.getScene().getRoot();
        robot.interact(() -> {
            try {
                ImageIO.write(
                        SwingFXUtils.fromFXImage(root.snapshot(null, null), null),
                        "png",
                        new File(folder, name + ".png"));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void onceProvenOneClickWritesTheApprovalAndTheTransferFilesOfEachCenter(FxRobot robot) throws IOException {
        it.asked.folder = Optional.of(Path.of("plans"));
        it.asked.shipments = new Exports.Shipping(2, 1);
        openStudy(robot, "replay");
        assertThat(robot.lookup("#replay-approve").query().isVisible()).isFalse();
        robot.clickOn("#replay-orders").clickOn("#replay-approve");

        assertThat(it.asked.lines)
                .contains("report of Sample to " + Path.of("plans/Sample.html"), "shipments to plans as RFC_4180");
        assertThat(notice(robot))
                .isEqualTo("Wrote the report, its workbook, 2 transfer shipments, an order and a notice each, and one"
                        + " notice of an inbound shipment to plans");
        shoot(robot, "replay-proven");
    }
}

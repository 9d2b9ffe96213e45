package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.model.export.DayForm;
import spokes.model.export.ExportLayout;
import spokes.model.export.LayoutColumn;
import spokes.model.export.LayoutForm;
import spokes.ui.Exports;

/** The plan is written into a folder that the planner chooses. */
class ExportTest extends WindowTest {

    @Start
    void start(Stage opened) {
        open(opened);
    }

    @Test
    void theNoticeNamesTheFolderAndShowsIt(FxRobot robot) {
        it.asked.folder = Optional.of(Path.of("plans"));

        robot.push(KeyCode.CONTROL, KeyCode.E);

        assertThat(it.asked.lines).contains("export to plans as RFC_4180");
        assertThat(notice(robot)).isEqualTo("Exported 2 files to plans");

        robot.clickOn("#notice-button");
        assertThat(it.asked.lines).contains("reveal plans");
    }

    @Test
    void theReportIsWrittenWhereThePlannerSays(FxRobot robot) {
        it.asked.file = Optional.of(Path.of("plans/Sample.html"));

        robot.push(KeyCode.CONTROL, KeyCode.P);

        assertThat(it.asked.lines).contains("choose a place for Sample.html", "report of Sample to plans/Sample.html");
        assertThat(notice(robot)).isEqualTo("Wrote the report to plans/Sample.html, and the workbook beside it");
    }

    @Test
    void noFolderMeansNoExport(FxRobot robot) {
        robot.clickOn("#export");

        assertThat(it.asked.lines).noneMatch(line -> line.startsWith("export"));
    }

    @Test
    void aFolderThatIsGoneIsNamed(FxRobot robot) {
        it.asked.folder = Optional.of(Path.of("plans"));
        it.asked.failure = Optional.of(new NoSuchFileException("plans/kpis.csv"));

        robot.clickOn("#export");

        assertThat(text(robot, "#failure-reason")).isEqualTo("This file or folder is not there.");
        assertThat(robot.lookup("#failure-path").queryTextInputControl().getText())
                .isEqualTo("plans/kpis.csv");

        robot.push(KeyCode.ENTER);
        assertThat(shows(robot, "#failure")).isFalse();
    }

    @Test
    void theArrowShowsEveryWayOut(FxRobot robot) {
        it.asked.layouts.kept = List.of(layout("Acme inbound"));

        openMenu(robot);

        assertThat(items(robot))
                .containsExactly(
                        "Approval and transfer files…",
                        "Report…",
                        "CSV files into a folder…",
                        "Workbook (.xlsx)…",
                        "Transfer orders and notices…",
                        "Picture of the map (.png)…",
                        "Layouts…",
                        "Fill “Acme inbound”",
                        "CSV for programs (RFC 4180)",
                        "CSV for Excel");
    }

    @Test
    void theWorkbookIsNamedAfterTheWorkspace(FxRobot robot) {
        it.asked.file = Optional.of(Path.of("plans/Sample.xlsx"));

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);

        assertThat(it.asked.lines)
                .containsSubsequence("choose a place for Sample.xlsx", "workbook to plans/Sample.xlsx");
        assertThat(notice(robot)).isEqualTo("Exported to plans/Sample.xlsx");
        robot.clickOn("#notice-button");
        assertThat(it.asked.lines).contains("reveal " + Path.of("plans").toAbsolutePath());
    }

    @Test
    void theProfileIsChosenOnceAndRemembered(FxRobot robot) {
        it.asked.folder = Optional.of(Path.of("plans"));
        openMenu(robot);

        fire(robot, "profile-EXCEL");
        robot.clickOn("#export");

        assertThat(it.asked.lines).contains("export to plans as EXCEL");
        assertThat(it.asked.memory).containsEntry("export.profile", "EXCEL");
        openMenu(robot);
        assertThat(((RadioMenuItem) item(robot, "profile-EXCEL")).isSelected()).isTrue();
    }

    @Test
    void aLayoutAsksOnceWhereAndIsFilledThereWithOneClickEverAfter(FxRobot robot, @TempDir Path folder) {
        it.asked.layouts.kept = List.of(layout("Acme"));
        it.asked.file = Optional.of(folder.resolve("acme upload.csv"));
        openMenu(robot);
        fire(robot, "fill-Acme");
        assertThat(it.asked.lines)
                .contains("choose a place for Acme.csv", "fill Acme in " + folder.resolve("acme upload.csv"));
        assertThat(notice(robot)).isEqualTo("Filled “Acme” in " + folder.resolve("acme upload.csv"));
        it.asked.lines.clear();

        openMenu(robot);
        fire(robot, "fill-Acme");

        assertThat(it.asked.lines).containsExactly("fill Acme in " + folder.resolve("acme upload.csv"));
    }

    @Test
    void theMapIsSavedAsAPicture(FxRobot robot, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("map.png");
        it.asked.file = Optional.of(file);

        robot.interact(() -> menu(robot, "export-map").fire());

        assertThat(it.asked.lines).contains("choose a place for Sample - map.png");
        assertThat(notice(robot)).isEqualTo("Saved the picture of the map as " + file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(20);
        assertThat(folder).as("no draft is left").isDirectoryContaining(path -> path.equals(file));
    }

    @Test
    void whatIsShippedIsToldByKind(FxRobot robot) {
        it.asked.folder = Optional.of(Path.of("plans"));

        robot.interact(() -> menu(robot, "export-shipments").fire());
        assertThat(notice(robot))
                .isEqualTo("Nothing to ship: no transfer is planned for a day to come, and no inbound shipment is to"
                        + " come");

        assertThat(told(robot, 1, 0)).isEqualTo("Exported one transfer shipment, an order and a notice each, to plans");
        assertThat(told(robot, 0, 1)).isEqualTo("Exported one notice of an inbound shipment to plans");
        assertThat(told(robot, 2, 3))
                .isEqualTo("Exported 2 transfer shipments, an order and a notice each,"
                        + " and 3 notices of inbound shipments, to plans");
    }

    private String told(FxRobot robot, int transfers, int notices) {
        it.asked.shipments = new Exports.Shipping(transfers, notices);
        robot.interact(() -> menu(robot, "export-shipments").fire());
        return notice(robot);
    }

    @Test
    void aFileThatCannotBeWrittenIsToldWithWhyAndWhatToDo(FxRobot robot) {
        it.asked.folder = Optional.of(Path.of("plans"));
        it.asked.failure = Optional.of(new FileSystemException(
                "plans/kpis.csv", null, "another program has it open; close it there, or choose another name"));

        robot.clickOn("#export");

        assertThat(text(robot, "#failure-reason")).isEqualTo("Another program has it open.");
        assertThat(text(robot, "#failure-next")).isEqualTo("Close it there, or choose another name.");
        robot.push(KeyCode.ENTER);
    }

    private static ExportLayout layout(String name) {
        return new ExportLayout(
                name, "transfers", List.of(LayoutColumn.filled("Item", "sku")), LayoutForm.COMMA, DayForm.ISO);
    }

    private static void openMenu(FxRobot robot) {
        robot.interact(() -> robot.lookup("#export").<SplitMenuButton>query().show());
    }

    private static List<String> items(FxRobot robot) {
        return robot.lookup("#export").<SplitMenuButton>query().getItems().stream()
                .map(MenuItem::getText)
                .filter(text -> text != null)
                .toList();
    }

    private static MenuItem item(FxRobot robot, String id) {
        return robot.lookup("#export").<SplitMenuButton>query().getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> {
            MenuItem chosen = item(robot, id);
            if (chosen instanceof RadioMenuItem radio) {
                radio.setSelected(true);
            }
            chosen.fire();
            robot.lookup("#export").<SplitMenuButton>query().hide();
        });
    }
}

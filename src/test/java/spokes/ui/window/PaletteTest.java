package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.model.goods.ProductKey;
import spokes.ui.Picture;

/** One field over the window leads to everything that has a name, and to everything that can be done. */
class PaletteTest extends WindowTest {

    @Start
    void start(Stage opened) {
        open(opened);
    }

    private static FxRobot type(FxRobot robot, String text) {
        robot.press(KeyCode.SHORTCUT, KeyCode.K).release(KeyCode.K, KeyCode.SHORTCUT);
        return robot.write(text);
    }

    /** What the lines on show say to a screen reader. */
    private static List<String> lines(FxRobot robot) {
        return robot.lookup("#palette-list").<ListView<?>>query().lookupAll(".list-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getItem() != null)
                .sorted((a, b) -> Integer.compare(a.getIndex(), b.getIndex()))
                .map(Node::getAccessibleText)
                .map(String::strip)
                .toList();
    }

    @Test
    void enterOnACenterSelectsIt(FxRobot robot) {
        type(robot, "reno").type(KeyCode.ENTER);

        assertThat(it.selection.centerProperty().get()).contains("RNO");
        assertThat(shows(robot, "#palette")).isFalse();
    }

    @Test
    void enterOnAProductSelectsItAndShowsWhatIsKnownOfIt(FxRobot robot) {
        type(robot, "lumen kb-35").type(KeyCode.ENTER);

        assertThat(it.selection.productsProperty().get()).isEqualTo(Set.of(new ProductKey("Lumen", "KB-35")));
        assertThat(words(robot, "#inspector")).contains("Desk lamp, brass");
    }

    @Test
    void enterOnAnAreaSelectsItByTheCityItIsNear(FxRobot robot) {
        var area = it.session.state().workspace().areas().getFirst();
        type(robot, area.code());

        assertThat(lines(robot).getFirst()).startsWith(area.code()).contains("area");
        robot.type(KeyCode.ENTER);
        assertThat(it.selection.areaProperty().get()).contains(area.code());
    }

    @Test
    void arrowsWalkWhileTheFieldKeepsTheFocus(FxRobot robot) {
        type(robot, "kettlebell").type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(it.selection.productsProperty().get()).isEqualTo(Set.of(new ProductKey("Ironside", "KB-53")));
    }

    @Test
    void aClickChooses(FxRobot robot) {
        type(robot, "dallas");
        robot.clickOn(
                robot.from(robot.lookup("#palette-list")).lookup("Dallas, TX").<Node>query());

        assertThat(it.selection.centerProperty().get()).contains("DAL");
    }

    @Test
    void enterOnACommandDoesIt(FxRobot robot) {
        type(robot, "show whole").type(KeyCode.ENTER);

        assertThat(it.asked.lines).contains("fit");
    }

    @Test
    void aCommandThatCannotRunNowSaysWhyAndStays(FxRobot robot) {
        type(robot, "move stock");
        assertThat(lines(robot).getFirst())
                .isEqualTo("Move stock…, command, Edit: cannot be done now: select a center first");

        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#palette-foot")).isEqualTo("Move stock…: cannot be done now: select a center first");
        assertThat(it.asked.lines).doesNotContain("open move");

        robot.type(KeyCode.ESCAPE);
        assertThat(shows(robot, "#palette")).isFalse();
    }

    @Test
    void undoIsFoundByWhatItWouldTakeBack(FxRobot robot) {
        moveKettlebells(robot, 240);
        type(robot, "undo move").type(KeyCode.ENTER);

        assertThat(it.session.state().undo()).isEmpty();
    }

    @Test
    void theBasePlanAndScenariosAreTakenInView(FxRobot robot) {
        type(robot, "base plan");

        assertThat(lines(robot).getFirst()).startsWith("Base plan, scenario");
    }

    @Test
    void anEmptyFieldOffersWhatWasFoundLately(FxRobot robot) {
        type(robot, "dallas").type(KeyCode.ENTER);
        type(robot, "mat").type(KeyCode.ENTER);
        type(robot, "");

        assertThat(lines(robot))
                .startsWith("Yoga mat 6 mm, product, Ironside · MAT-6", "Dallas, TX, center, DAL")
                .anyMatch(line -> line.startsWith("New workspace"));
        assertThat(it.asked.memory).containsEntry("found", "product Ironside · MAT-6\ncenter DAL");
    }

    @Test
    void everyItemOfTheMenusIsFound(FxRobot robot) {
        List<MenuItem> items = robot.lookup("#menu").<MenuBar>query().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> !"menu-recent".equals(item.getId())) // files, no commands
                .flatMap(item -> item instanceof Menu inner ? inner.getItems().stream() : Stream.of(item))
                .filter(item -> !(item instanceof SeparatorMenuItem))
                .filter(item -> !"menu-search".equals(item.getId()))
                .toList();
        type(robot, "");

        assertThat(robot.lookup("#palette-list").<ListView<?>>query().getItems())
                .hasSameSizeAs(items)
                .hasSizeGreaterThan(25);
    }

    @Test
    void aPressBesideItLeaves(FxRobot robot) {
        type(robot, "reno").clickOn(robot.offset(robot.lookup("#map").<Node>query(), 0, 200));

        assertThat(shows(robot, "#palette")).isFalse();
        assertThat(it.selection.centerProperty().get()).isEqualTo(Optional.empty());
    }

    @Test
    void theFieldTellsAScreenReaderWhatEnterWouldChoose(FxRobot robot) {
        type(robot, "edison");

        assertThat(robot.lookup("#palette-field").<Node>query().getAccessibleHelp())
                .startsWith("Edison, NJ, center, EDI");
    }

    @Test
    void theListOfKeysIsMadeOfTheCommands(FxRobot robot) {
        robot.clickOn("#help");

        assertThat(words(robot, "#keys"))
                .contains("File | Ctrl+N | New workspace…")
                .contains("Ctrl+Y, Ctrl+Shift+Z | Redo")
                .contains("Ctrl+K | Search and commands…")
                .contains("M | Move stock…")
                .contains("F1, ? | Keys and gestures");
    }

    @Test
    void picturesForPeopleToLookAt(FxRobot robot) throws IOException {
        type(robot, "e");
        assertThat(Picture.shoot(robot, stage, "palette-light", 1)).isNotEmptyFile();
        robot.eraseText(1).write("mo");
        assertThat(Picture.shoot(robot, stage, "palette-150", 1.5)).isNotEmptyFile();
        robot.type(KeyCode.ESCAPE).clickOn("#help");
        assertThat(Picture.shoot(robot, stage, "keys-light", 1)).isNotEmptyFile();
        robot.type(KeyCode.ESCAPE).clickOn("#theme");
        type(robot, "");
        assertThat(Picture.shoot(robot, stage, "palette-dark", 1)).isNotEmptyFile();
        robot.type(KeyCode.ESCAPE).clickOn("#help");
        assertThat(Picture.shoot(robot, stage, "keys-dark", 1)).isNotEmptyFile();
        robot.type(KeyCode.ESCAPE).clickOn("#theme");
    }
}

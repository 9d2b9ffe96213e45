package spokes.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.session.MoveStock;
import spokes.ui.SmallWorld;

/** What tests of the window share: a small world on a stage, and eyes and hands for it. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
abstract class WindowTest {
    PlannerStage it;
    Stage stage;

    /** Opens the window; each test class calls it in its own start, where the platform looks for it. */
    void open(Stage opened) {
        stage = opened;
        it = new PlannerStage(stage, world(), Runnable::run);
    }

    /** The workspace that is opened. */
    Workspace world() {
        return SmallWorld.workspace();
    }

    /** Does what a drag of kettlebells from Edison to Reno does when it is dropped. */
    void moveKettlebells(FxRobot robot, double units) {
        var load = new MoveStock.Load(SmallWorld.KETTLEBELL, units);
        var move = new MoveStock("EDI", "RNO", List.of(load), SmallWorld.PLAN_DATE, "ltl");
        robot.interact(() -> {
            try {
                var preview = it.session.preview(move);
                it.session.perform(move);
                it.window.performed(preview.move().label());
            } catch (Refused e) {
                throw new AssertionError(e);
            }
        });
    }

    static String text(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    static String notice(FxRobot robot) {
        return text(robot, "#notice");
    }

    static String tip(FxRobot robot, String query) {
        return robot.lookup(query).<Button>query().getTooltip().getText();
    }

    static boolean shows(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().filter(node -> node.isVisible()).isPresent();
    }

    static MenuItem menu(FxRobot robot, String id) {
        return robot.lookup("#menu").<MenuBar>query().getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item instanceof Menu inner ? inner.getItems().stream() : Stream.of(item))
                .filter(item -> ("menu-" + id).equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    /** Opens a study from the toolbar. */
    static FxRobot openStudy(FxRobot robot, String id) {
        robot.clickOn("#decide").clickOn("#button-menu-study-" + id);
        return robot;
    }

    /** The visible words of a node, in the order in which they stand. */
    static String words(FxRobot robot, String within) {
        List<String> words = new ArrayList<>();
        robot.interact(() -> collect(robot.lookup(within).query(), words));
        return String.join(" | ", words);
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label) {
            words.add(label.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    /** What a row of a table holds, column by column. */
    static List<Object> cells(TableView<?> table, int row) {
        return table.getColumns().stream()
                .<Object>map(column -> column.getCellData(row))
                .toList();
    }

    static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup("#" + id).query();
    }

    void select(FxRobot robot, String center) {
        robot.interact(() -> it.selection.centerProperty().set(Optional.of(center)));
    }

    void selectKettlebell(FxRobot robot) {
        robot.interact(() -> it.selection.productsProperty().set(Set.of(SmallWorld.KETTLEBELL)));
    }
}

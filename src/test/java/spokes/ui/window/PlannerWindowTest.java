package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.model.Refused;
import spokes.ui.SmallWorld;

/** The window shows a state, and does what menu, buttons and keys ask for. */
class PlannerWindowTest extends WindowTest {

    @Start
    void start(Stage opened) {
        open(opened);
    }

    @Test
    void theCardsShowThePlanAndItsDifferences(FxRobot robot) {
        assertThat(words(robot, "#kpi-COST_PER_ORDER"))
                .isEqualTo("Cost per order | $15.25 | retail rates | today | −$0.11 | Edison only | −$0.39");
        assertThat(words(robot, "#kpi-MEAN_DAYS"))
                .isEqualTo("Mean business days | 3.22 | 4.67 calendar | today | −0.20 | Edison only | −0.96");
        assertThat(text(robot, "#kpi-TOTAL_COST")).isEqualTo("$180,605");
        assertThat(text(robot, "#kpi-STOCK_OUTS")).isEqualTo("1");
        assertThat(text(robot, "#kpi-WITHIN_2_CALENDAR_DAYS")).isEqualTo("27.3\u00a0%");
        assertThat(text(robot, "#kpi-NOT_DEARER")).isEqualTo("27.0\u00a0%");
        assertThat(text(robot, "#kpi-PARCELS_PER_ORDER")).isEqualTo("1.08");
        assertThat(text(robot, "#kpi-SPLIT_RATE")).isEqualTo("7.0\u00a0%");
        assertThat(text(robot, "#kpi-CO2E")).isEqualTo("18.4\u00a0t");
    }

    @Test
    void theRiskIsAnEstimateAndComparedWithToday(FxRobot robot) {
        assertThat(text(robot, "#kpi-RISK")).isEqualTo("$380.00");
        assertThat(words(robot, ".kpi-grid")).contains("Risk (estimate) | $380.00 | −$20.00 | –");

        moveKettlebells(robot, 240);

        assertThat(text(robot, "#kpi-RISK")).isEqualTo("$370.00");
    }

    @Test
    void aDifferenceIsToldByColorArrowAndWord(FxRobot robot) {
        var difference = robot.from(robot.lookup("#kpi-MEAN_DAYS"))
                .lookup(".difference.good")
                .query();

        assertThat(difference.lookup(".icon-down")).isNotNull();
        assertThat(difference.getAccessibleText())
                .isEqualTo("Mean business days: 3.22; today: 3.42; −0.20 (−5.8\u00a0%), better");
    }

    @Test
    void theCostLinesStandBesideThoseOfTheReferences(FxRobot robot) {
        assertThat(text(robot, "#cost-transfers")).isEqualTo("$600");
        assertThat(text(robot, "#cost-total")).isEqualTo("$180,605");
        assertThat(words(robot, "#cost-total-difference")).isEqualTo("−$4,577");

        robot.clickOn("#against-today");

        assertThat(words(robot, "#cost-total-difference")).isEqualTo("−$1,340");
    }

    @Test
    void theStepThatUndoTakesBackIsNamedInMenuAndTooltip(FxRobot robot) {
        assertThat(menu(robot, "undo").getText()).isEqualTo("Undo (nothing to undo)");
        assertThat(menu(robot, "undo").isDisable()).isTrue();

        moveKettlebells(robot, 240);

        assertThat(menu(robot, "undo").getText()).isEqualTo("Undo move 240 of Ironside · KB-35 to RNO");
        assertThat(menu(robot, "undo").isDisable()).isFalse();
        assertThat(tip(robot, "#undo")).isEqualTo("Undo move 240 of Ironside · KB-35 to RNO  (Ctrl+Z)");
        assertThat(text(robot, "#kpi-TOTAL_COST")).isEqualTo("$179,935");
    }

    @Test
    void undoAndRedoByKey(FxRobot robot) {
        moveKettlebells(robot, 240);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(it.session.state().workspace().transfers()).hasSize(4);
        assertThat(notice(robot)).isEqualTo("Undone: move 240 of Ironside · KB-35 to RNO");

        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(it.session.state().workspace().transfers()).hasSize(5);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(it.journal.lines())
                .containsExactly("move 240 of Ironside · KB-35 to RNO", "undo", "redo", "undo", "redo");
    }

    @Test
    void undoAndRedoByButtonAndMenu(FxRobot robot) {
        moveKettlebells(robot, 240);

        robot.clickOn("#undo");
        assertThat(menu(robot, "redo").getText()).isEqualTo("Redo move 240 of Ironside · KB-35 to RNO");

        robot.interact(() -> menu(robot, "redo").fire());
        assertThat(it.session.state().workspace().transfers()).hasSize(5);
    }

    @Test
    void whatWasDoneCanBeTakenBackFromItsNoticeAsLongAsItIsTheLastStep(FxRobot robot) {
        moveKettlebells(robot, 240);
        assertThat(notice(robot)).isEqualTo("Move 240 of Ironside · KB-35 to RNO");

        robot.clickOn("#notice-button");

        assertThat(it.session.state().workspace().transfers()).hasSize(4);
        assertThat(shows(robot, "#notice-button")).isFalse();
    }

    @Test
    void aButtonThatCannotBePressedSaysWhy(FxRobot robot) {
        assertThat(tip(robot, "#undo")).isEqualTo("nothing to undo");

        robot.clickOn("#undo");

        assertThat(notice(robot)).isEqualTo("Nothing to undo");
        assertThat(it.journal.lines()).isEmpty();
    }

    @Test
    void theKeyMAsksForAMoveFromTheSelectedCenter(FxRobot robot) {
        robot.push(KeyCode.M);
        assertThat(notice(robot)).isEqualTo("Select a center first");

        select(robot, "EDI");
        robot.push(KeyCode.M);
        assertThat(it.asked.lines).contains("open move");
    }

    @Test
    void lettersInAFieldAreNoCommands(FxRobot robot) {
        select(robot, "EDI");

        robot.clickOn("#product-filter").write("m?");

        assertThat(it.asked.lines).doesNotContain("open move");
        assertThat(shows(robot, "#keys")).isFalse();
    }

    @Test
    void helpListsTheKeys(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(words(robot, "#keys")).contains("Ctrl+Z | Undo");

        robot.push(KeyCode.ESCAPE);
        assertThat(shows(robot, "#keys")).isFalse();
    }

    @Test
    void theWindowsKeysDoNotReachItThroughADialog(FxRobot robot) {
        moveKettlebells(robot, 240);
        robot.push(KeyCode.F1);

        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertThat(it.session.state().workspace().transfers()).hasSize(5);
    }

    @Test
    void tabStaysInsideADialog(FxRobot robot) {
        robot.push(KeyCode.F1);

        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.TAB);
        }

        assertThat(robot.lookup("#dialog-ok").query().isFocused()).isTrue();
    }

    @Test
    void aDialogEndsADragUnderWay(FxRobot robot) {
        robot.push(KeyCode.F1);

        assertThat(it.asked.lines).contains("cancel drag");
    }

    @Test
    void theThemeIsChangedAndRemembered(FxRobot robot) {
        robot.clickOn("#theme");
        assertThat(it.window.root().getStyleClass()).contains("dark");
        assertThat(it.asked.memory).containsEntry("theme", "dark");

        robot.clickOn("#theme");
        assertThat(it.window.root().getStyleClass()).doesNotContain("dark");
        assertThat(it.asked.memory).containsEntry("theme", "light");
    }

    @Test
    void theListsFollowTheSelectionAndMakeIt(FxRobot robot) {
        robot.clickOn("Reno, NV");
        assertThat(it.selection.centerProperty().get()).contains("RNO");
        assertThat(robot.lookup("#details")
                        .<TabPane>query()
                        .getSelectionModel()
                        .getSelectedItem()
                        .getText())
                .isEqualTo("Reno, NV");

        robot.clickOn("#product-filter").write("bell 35").clickOn("Kettlebell 35 lb");
        assertThat(it.selection.productsProperty().get()).containsExactly(SmallWorld.KETTLEBELL);
        assertThat(words(robot, "#centers")).startsWith("Edison, NJ | 900 | 93.8\u00a0% of stock");

        robot.clickOn("#all-products");
        assertThat(it.selection.productsProperty().get()).isEmpty();
    }

    @Test
    void theFilterOfProductsNarrowsTheListAndKeepsTheSelection(FxRobot robot) {
        selectKettlebell(robot);

        robot.clickOn("#product-filter").write("lumen");

        assertThat(robot.lookup("#products").<ListView<?>>query().getItems()).hasSize(5);
        assertThat(it.selection.productsProperty().get()).isEqualTo(Set.of(SmallWorld.KETTLEBELL));

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#products").<ListView<?>>query().getItems()).hasSize(12);
    }

    @Test
    void theInspectorTellsTheMainNumbersOfWhatIsSelected(FxRobot robot) {
        select(robot, "RNO");
        assertThat(words(robot, "#inspector"))
                .startsWith("Reno, NV | RNO · open | Units on hand | 1,808 | Products in stock | 4");

        robot.interact(() -> {
            it.selection.centerProperty().set(Optional.empty());
            it.selection.areaProperty().set(Optional.of("071"));
        });
        assertThat(words(robot, "#inspector"))
                .startsWith("Newark | 071 | Demand a day | 10.0 | Units not delivered | 12");

        robot.interact(() -> it.selection.areaProperty().set(Optional.empty()));
        selectKettlebell(robot);
        assertThat(words(robot, "#inspector")).contains("At Edison, NJ | 900 · 150 d · healthy");
    }

    @Test
    void theMapGetsEveryState(FxRobot robot) {
        moveKettlebells(robot, 240);
        robot.clickOn("#undo");

        assertThat(it.asked.lines).containsSubsequence("map shows 0", "map shows 1", "map shows 2");
    }

    @Test
    void theWorkspaceIsChangedThroughTheDesk(FxRobot robot) {
        robot.interact(() -> {
            menu(robot, "new").fire();
            menu(robot, "open").fire();
            menu(robot, "sample").fire();
            menu(robot, "fit").fire();
            menu(robot, "quit").fire();
        });

        assertThat(it.asked.lines).containsSubsequence("create fresh", "open other", "open sample", "fit", "quit");
    }

    @Test
    void aRefusalFromTheBackgroundIsALineAndAMistakeADialog(FxRobot robot) {
        robot.interact(() -> it.window.failed("import x.csv", new Refused("the plan changed meanwhile")));
        assertThat(notice(robot)).isEqualTo("The plan changed meanwhile");
        assertThat(shows(robot, "#failure")).isFalse();

        robot.interact(() -> it.window.failed("import x.csv", new IllegalStateException("no table")));
        assertThat(text(robot, "#failure-reason")).isEqualTo("Spokes made a mistake: no table");
    }
}

package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Every number of the plan can be opened: its parts, the parts of a part, and the rate row at the end. */
class ExplanationTest extends WindowTest {

    @Start
    void start(Stage opened) {
        open(opened);
    }

    @Test
    void aClickOnACardShowsThePartsOfItsNumberByCostLine(FxRobot robot) {
        robot.clickOn("#kpi-COST_PER_ORDER");

        assertThat(tab(robot)).isEqualTo("Cost per order");
        assertThat(text(robot, "#explain-value")).isEqualTo("$15.25");
        assertThat(text(robot, "#explain-formula")).isEqualTo("total cost ÷ orders delivered");
        assertThat(words(robot, "#explain-parts")).startsWith("outbound shipping | $8.14 | ");
    }

    @Test
    void aClickOnACostLineShowsItsCentersTheLargestFirst(FxRobot robot) {
        robot.clickOn("#cost-outbound_shipping");

        assertThat(text(robot, "#explain-value")).isEqualTo("$96,420");
        assertThat(words(robot, "#explain-parts")).matches("Edison, NJ \\| \\$67,494 .*Reno, NV \\| \\$28,926 .*");
    }

    @Test
    void theWayLeadsToTheRateRowAndBack(FxRobot robot) {
        robot.clickOn("#cost-outbound_shipping");
        clickPart(robot, "Edison, NJ");
        clickPart(robot, "Kettlebell 35 lb");

        assertThat(words(robot, "#explain-parts"))
                .isEqualTo("shipping of 1,000 units | $67,494 | units delivered | 1,000 units"
                        + " | × shipping of a unit | $67.49 per unit"
                        + " | rates: postal ground, zone 8, 2 lb 17.15: Notice 123, 2025-10");
        assertThat(words(robot, "#explanation")).contains("horizon_days 91 days: Spokes model section 4, 2026-11");

        robot.clickOn("#trail-0");
        assertThat(text(robot, "#trail-here")).isEqualTo("Outbound shipping");
        assertThat(text(robot, "#explain-value")).isEqualTo("$96,420");
    }

    @Test
    void theKeyboardOpensGoesDeeperAndBack(FxRobot robot) {
        robot.interact(() -> robot.lookup("#explain-TOTAL_COST").query().requestFocus());
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#trail-here")).isEqualTo("outbound shipping");

        robot.push(KeyCode.BACK_SPACE);
        assertThat(text(robot, "#trail-here")).isEqualTo("Total cost");
    }

    @Test
    void aNumberIsTakenApartByAnotherDimension(FxRobot robot) {
        robot.clickOn("#cost-storage").clickOn("#by-PRODUCT");

        assertThat(words(robot, "#explain-parts")).startsWith("Kettlebell 35 lb | $9,340 | ");
    }

    @Test
    void aChangeOfThePlanIsExplainedAtTheSamePlace(FxRobot robot) {
        robot.clickOn("#cost-outbound_shipping");
        clickPart(robot, "Edison, NJ");

        moveKettlebells(robot, 240);

        assertThat(text(robot, "#trail-here")).isEqualTo("Edison, NJ");
        assertThat(text(robot, "#explain-value")).isEqualTo("$66,794");
    }

    @Test
    void whatIsSelectedComesBackAfterwards(FxRobot robot) {
        select(robot, "RNO");
        robot.clickOn("Mean business days");
        assertThat(tab(robot)).isEqualTo("Mean delivery days");

        robot.clickOn("#explain-close");
        assertThat(tab(robot)).isEqualTo("Reno, NV");

        robot.clickOn("Mean business days");
        robot.interact(() -> it.selection.centerProperty().set(Optional.of("EDI")));
        assertThat(tab(robot)).isEqualTo("Edison, NJ");
    }

    @Test
    void partsSayWhatTheyAreToThoseWhoDoNotSeeThem(FxRobot robot) {
        robot.clickOn("#cost-outbound_shipping");

        assertThat(robot.lookup("#explain-parts").lookup(".part").query().getAccessibleText())
                .isEqualTo("Edison, NJ: $67,494; 1,000 units delivered · $67.49 each; press to go deeper");
    }

    private static void clickPart(FxRobot robot, String name) {
        Node part = robot.from(robot.lookup("#explain-parts")).lookup(name).query();
        robot.clickOn(part);
    }

    private static String tab(FxRobot robot) {
        return robot.lookup("#details")
                .<TabPane>query()
                .getSelectionModel()
                .getSelectedItem()
                .getText();
    }
}

package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import spokes.model.place.Center;
import spokes.ui.SmallWorld;
import spokes.ui.proposal.Wish;

/** From a wish to a better plan, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class OptimizeTest {
    private PlannerStage it;

    @Start
    void open(Stage stage) {
        it = new PlannerStage(stage, SmallWorld.workspace(), Runnable::run);
    }

    private void ask(FxRobot robot, String goal) {
        robot.interact(() -> {
            MenuBar bar = robot.lookup("#menu").query();
            MenuItem found = bar.getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> ("menu-optimize-" + goal).equals(item.getId()))
                    .findFirst()
                    .orElseThrow();
            found.fire();
        });
    }

    private String text(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    private Set<String> open() {
        return it.session.state().workspace().centers().stream()
                .filter(Center::isOpen)
                .map(Center::code)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static boolean isThere(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    @Test
    void aNetworkIsAskedForReviewedAcceptedAndUndoneInOneStep(FxRobot robot) {
        ask(robot, "network");
        robot.clickOn("#goal-start");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text(robot, "#offer-headline"))
                .startsWith("4 centers: Atlanta, GA, Chicago, IL, Edison, NJ, Reno, NV.")
                .contains("$116,200 over the horizon: $5,100 (4.2 %) less");
        assertThat(text(robot, "#offer-proof"))
                .contains("costs less than $115,900")
                .contains("at most 0.26 %");
        assertThat(robot.lookup("#offer-table").<TableView<?>>query().getItems())
                .hasSize(2);

        robot.clickOn("#offer-accept");
        assertThat(open()).containsExactlyInAnyOrder("ATL", "CHI", "EDI", "RNO");
        assertThat(text(robot, "#notice")).isEqualTo("Have 4 centers open: accepted");

        robot.clickOn("#notice-button");
        assertThat(open()).containsExactlyInAnyOrder("ATL", "DAL", "EDI", "RNO");
    }

    @Test
    void someOfTheChangesAreTakenByKeyboardAlone(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        robot.write("4");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(it.asked.optimizer.wish.flatMap(
                        wish -> wish.centers().stream().boxed().findFirst()))
                .isEqualTo(Optional.of(4));

        robot.interact(() -> {
            TableView<?> table = robot.lookup("#offer-table").query();
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(1);
        });
        robot.push(KeyCode.SPACE);
        assertThat(text(robot, "#offer-accept")).isEqualTo("Accept one change");
        robot.push(KeyCode.ENTER);
        assertThat(open()).containsExactlyInAnyOrder("ATL", "CHI", "DAL", "EDI", "RNO");
        assertThat(it.journal.lines()).last().asString().contains("have 5 centers open");
    }

    @Test
    void enterAcceptsAndNoKeyReachesTheWindowBehind(FxRobot robot) {
        robot.interact(it::anotherStep);
        ask(robot, "network");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        long before = it.session.state().number();

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(it.session.state().number())
                .as("undo waits until the review is closed")
                .isEqualTo(before);
        robot.push(KeyCode.ENTER);
        assertThat(open()).containsExactlyInAnyOrder("ATL", "CHI", "EDI", "RNO");
    }

    @Test
    void whatCannotHoldTogetherIsToldAndCanBeAskedDifferently(FxRobot robot) {
        it.asked.optimizer.impossible = "3 centers are asked for; there are 2 open and candidate ones";
        ask(robot, "network");
        robot.clickOn("#goal-start");

        assertThat(robot.lookup("#no-offer-reason .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("3 centers are asked for", "There are 2 open and candidate ones");
        robot.clickOn("#offer-change");
        assertThat(isThere(robot, "#goal-dialog")).isTrue();
    }

    @Test
    void anOfferForAnotherPlanIsRefusedAndWorkedOutAgain(FxRobot robot) {
        it.asked.optimizer.meanwhile = () -> {
            it.asked.optimizer.meanwhile = () -> {};
            it.anotherStep();
        };
        ask(robot, "network");
        robot.clickOn("#goal-start");

        assertThat(text(robot, "#offer-stale")).contains("The plan changed while this was worked out");
        assertThat(isThere(robot, "#offer-accept")).isFalse();
        robot.clickOn("#offer-again");
        assertThat(isThere(robot, "#offer-stale")).isFalse();
        robot.clickOn("#offer-accept");
        assertThat(open()).contains("CHI");
    }

    @Test
    void limitsAreAskedForAndWrongNumbersAreRefusedInPlace(FxRobot robot) {
        ask(robot, "network");
        robot.interact(() -> robot.lookup("#ask-coverage")
                .<javafx.scene.control.TextField>query()
                .setText("95"));
        robot.clickOn("#goal-start");
        assertThat(text(robot, "#refusal")).contains("Say both");

        robot.interact(() -> {
            robot.lookup("#ask-days").<javafx.scene.control.TextField>query().setText("2");
            robot.lookup("#ask-budget").<javafx.scene.control.TextField>query().setText("12,000");
            robot.lookup("#pin-DAL").<ChoiceBox<?>>query().getSelectionModel().select(1);
            robot.lookup("#pin-CHI").<ChoiceBox<?>>query().getSelectionModel().select(2);
        });
        robot.clickOn("#goal-start");

        Wish wish = it.asked.optimizer.wish.orElseThrow();
        assertThat(wish.service()).contains(new Wish.Service(2, 0.95));
        assertThat(wish.budget()).hasValue(12_000);
        assertThat(wish.open()).containsExactly("DAL");
        assertThat(wish.closed()).containsExactly("CHI");
    }

    @Test
    void whatIsToBeBoughtIsAskedForAndKeptForTheNextTime(FxRobot robot) {
        ask(robot, "placement");
        robot.interact(() -> robot.lookup("#ask-purchase")
                .<ChoiceBox<?>>query()
                .getSelectionModel()
                .select(2));
        robot.clickOn("#goal-start");
        assertThat(text(robot, "#refusal")).isEqualTo("Say what is to be bought: SKU and units, a product a line");

        robot.interact(() -> robot.lookup("#ask-quantities").<TextArea>query().setText("bolt 40"));
        robot.clickOn("#ask-safety");
        robot.clickOn("#goal-start");
        Wish.Stock asked = it.asked.optimizer.wish.orElseThrow().stock();
        assertThat(asked).isEqualTo(new Wish.Stock(Wish.Purchase.QUANTITIES, "bolt 40", true));

        robot.push(KeyCode.ESCAPE);
        ask(robot, "placement");
        assertThat(robot.lookup("#ask-quantities").<TextArea>query().getText()).isEqualTo("bolt 40");
        robot.interact(() -> robot.lookup("#ask-purchase")
                .<ChoiceBox<?>>query()
                .getSelectionModel()
                .select(1));
        assertThat(text(robot, "#ask-purchase-about"))
                .startsWith("Targets: 95% of cycles without a stock-out, a review every 7 days.");
    }

    @Test
    void aStudyIsShownInItsTabAndTheChosenNumberIsReviewed(FxRobot robot) {
        ask(robot, "study");
        robot.clickOn("#goal-start");
        assertThat(text(robot, "#study-title")).isEqualTo("3 centers");

        robot.interact(() -> robot.lookup("#study-chart").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(text(robot, "#study-title")).isEqualTo("4 centers");
        robot.clickOn("#study-review");
        assertThat(text(robot, "#offer-headline")).contains("$117,900");
        assertThat(isThere(robot, "#offer-stale")).isFalse();
    }

    @Test
    void aNetworkOfAStudyOfAnotherPlanIsToBeWorkedOutAgain(FxRobot robot) {
        ask(robot, "study");
        robot.clickOn("#goal-start");
        robot.interact(it::anotherStep);
        robot.clickOn("#study-review");

        assertThat(text(robot, "#offer-stale")).contains("The plan changed while this was worked out");
        assertThat(isThere(robot, "#offer-accept")).isFalse();
    }

    @Test
    void theBoundFollowsThePlanAndSaysWhatItMeans(FxRobot robot) {
        double cost = it.session.state().judged().evaluation().costs().total();
        assertThat(robot.lookup("#bound").query().isVisible()).isFalse();

        it.asked.optimizer.bound = Optional.of(cost / 1.05);
        robot.interact(it::anotherStep);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#bound-words")).isEqualTo("≤ 5.0 % above the best");

        robot.interact(() -> robot.lookup("#bound").query().requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#bound-dialog .bound-number").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .last()
                .isEqualTo("5.00\u00a0%");
        robot.push(KeyCode.ESCAPE);

        it.asked.optimizer.bound = Optional.empty();
        robot.interact(it.session::undo);
        assertThat(robot.lookup("#bound").query().isVisible()).isFalse();
    }

    @Test
    void oneOfSeveralNetworksIsChosenAndReviewed(FxRobot robot) {
        ask(robot, "alternatives");
        robot.clickOn("#goal-start");
        assertThat(robot.lookup("#choices-table").<TableView<?>>query().getItems())
                .hasSize(2);

        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        assertThat(text(robot, "#offer-headline")).contains("$117,900");
    }
}

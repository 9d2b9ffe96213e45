package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import spokes.session.ChangeSetting;
import spokes.session.MakeScenario;
import spokes.ui.Desk;
import spokes.ui.Picture;
import spokes.ui.SmallWorld;
import spokes.ui.words.Units;

/** What a planner is used to: settings at once, the history, recent workspaces, things where they were, German. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class HabitsTest {
    private final Locale before = Locale.getDefault();
    private Stage stage;
    private PlannerStage it;

    @Start
    void open(Stage opened) {
        stage = opened;
        it = new PlannerStage(opened, SmallWorld.workspace(), Runnable::run);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void settingsAreInForceAndKeptAsSoonAsTheyAreChosen(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);

        choose(robot, "#setting-theme", 2);
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark");
        choose(robot, "#setting-text", 3);
        Node menu = robot.lookup("#menu").query();
        assertThat(menu.localToScene(menu.getBoundsInLocal()).getHeight())
                .isCloseTo(1.5 * menu.getBoundsInLocal().getHeight(), within(0.5));
        choose(robot, "#setting-distances", 1);

        assertThat(it.asked.memory)
                .containsEntry("theme", "dark")
                .containsEntry("text size", "150")
                .containsEntry("distances", "mi");
        assertThat(it.asked.preferences().units()).isEqualTo(new Units(Units.Length.MI, Units.Mass.KG));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#settings-page").tryQuery()).isEmpty();
        assertThat(it.asked.lines).doesNotContain("quit");
    }

    @Test
    void largerLettersLeaveTheMapItsShareOfTheWindow(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        choose(robot, "#setting-text", 2);

        SplitPane bench = robot.lookup("#workbench").query();
        Region figures = (Region) bench.getItems().getLast();
        assertThat(figures.getWidth()).isCloseTo(Math.max(422, 0.332 * bench.getWidth()), within(8.0));
    }

    @Test
    void theCurrencyIsAStepThatUndoTakesBack(FxRobot robot) {
        robot.clickOn("#settings");
        robot.interact(() ->
                robot.lookup("#setting-currency").<ComboBox<String>>query().setValue("EUR"));

        assertThat(it.session.state().base().settings().text("currency")).isEqualTo("EUR");
        assertThat(it.session.state().undo()).contains("set currency to EUR");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#notice-button");
        assertThat(it.session.state().base().settings().text("currency")).isEqualTo("USD");
    }

    @Test
    void theHistoryGoesBackOverManyStepsAndForthAgain(FxRobot robot) {
        steps(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        ListView<Integer> list = robot.lookup("#history-steps").query();
        assertThat(list.getItems()).containsExactly(3, 2, 1, 0);
        assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(3);

        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(words(robot, "#history-go")).isEqualTo("Undo 2 steps");
        robot.push(KeyCode.ENTER);

        assertThat(it.session.history().inForce()).isEqualTo(1);
        assertThat(words(robot, "#notice")).startsWith("2 steps undone. The base plan is in view now.");
        robot.clickOn("#history");
        robot.push(KeyCode.UP);
        assertThat(words(robot, "#history-go")).isEqualTo("Redo one step");
        robot.push(KeyCode.ESCAPE);
        assertThat(it.session.history().inForce()).isEqualTo(1);
    }

    private void steps(FxRobot robot) {
        robot.interact(() -> {
            it.session.perform(new ChangeSetting("horizon_days", "60"));
            it.session.perform(new MakeScenario("Peak", "", "", LocalDate.of(2026, 7, 13)));
            it.session.perform(new ChangeSetting("value_of_a_day", "1"));
            return true;
        });
    }

    @Test
    void whatIsSavedIsSaidFromTheFirstStepOnWithItsTime(FxRobot robot) {
        assertThat(words(robot, "#saved")).isEqualTo("All changes saved");
        steps(robot);
        assertThat(words(robot, "#saved")).matches("Saved at \\d+:\\d\\d\\h[AP]M");
    }

    @Test
    void aRecentWorkspaceOpensAndOneThatIsGoneIsForgotten(FxRobot robot) {
        it.asked.recent = List.of(new Desk.Recent(Path.of("there"), true), new Desk.Recent(Path.of("gone"), false));
        Menu recent = recent(robot);
        robot.interact(() -> recent.getOnShowing().handle(null));

        assertThat(recent.getItems())
                .extracting(MenuItem::getText)
                .containsExactly("there", "gone (not there any more)");
        robot.interact(() -> recent.getItems().getLast().fire());
        assertThat(words(robot, "#notice")).startsWith("Gone is not there any more");
        robot.interact(() -> recent.getItems().getFirst().fire());
        assertThat(it.asked.lines).containsSubsequence("forget gone", "open there");
    }

    private static Menu recent(FxRobot robot) {
        return robot.lookup("#menu").<MenuBar>query().getMenus().getFirst().getItems().stream()
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .filter(menu -> "menu-recent".equals(menu.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void dividersAndTabsAreWhereTheyWere(FxRobot robot) {
        robot.interact(() -> robot.lookup("#workbench").<SplitPane>query().setDividerPositions(0.6));
        robot.clickOn("#tab-transfers");
        robot.interact(it.window::close);

        assertThat(Double.parseDouble(it.asked.memory.get("divider figures"))).isBetween(0.55, 0.65);
        assertThat(it.asked.memory).containsEntry("tab tables", "tab-transfers");
    }

    @Test
    void theWindowSpeaksGerman(FxRobot robot) throws IOException {
        Locale.setDefault(Locale.GERMANY);
        robot.interact(() -> {
            it.window.close();
            it = new PlannerStage(stage, SmallWorld.workspace(), Runnable::run);
        });
        steps(robot);
        robot.interact(() -> it.selection.centerProperty().set(Optional.of("RNO")));

        assertThat(robot.lookup("#menu").<MenuBar>query().getMenus())
                .extracting(Menu::getText)
                .contains("Datei", "Bearbeiten", "Szenario", "Optimieren", "Entscheiden", "Ansicht", "Hilfe");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(words(robot, "#notice")).isEqualTo("Rückgängig gemacht: value_of_a_day auf 1 setzen");
        picture(robot, "german", 1);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        picture(robot, "german-settings", 1);
        choose(robot, "#setting-theme", 2);
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#kpi-COST_PER_ORDER");
        picture(robot, "german-dark-explained", 1);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        choose(robot, "#setting-text", 3);
        robot.push(KeyCode.ESCAPE);
        picture(robot, "german-dark-text-150", 1);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        picture(robot, "german-dark-history-150", 1);
    }

    private void picture(FxRobot robot, String name, double scale) throws IOException {
        assertThat(Picture.shoot(robot, stage, name, scale)).isNotEmptyFile();
    }

    private static void choose(FxRobot robot, String id, int choice) {
        robot.interact(
                () -> robot.lookup(id).<ComboBox<?>>query().getSelectionModel().select(choice));
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }
}

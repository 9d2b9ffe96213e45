package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.engine.JudgedPlan;
import spokes.model.Refused;
import spokes.model.scenario.Scenario;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.session.ApplyImport;
import spokes.ui.MapDifference;
import spokes.ui.SmallWorld;

/** Scenarios in the window: made, changed, looked at, compared, merged and thrown away, all with undo. */
class ScenariosTest extends WindowTest {

    @Start
    void start(Stage opened) {
        stage = opened;
        it = new PlannerStage(stage, JudgedPlan.of(SmallWorld.workspace()), Runnable::run, "");
    }

    private void make(FxRobot robot, String name) {
        robot.push(KeyCode.CONTROL, KeyCode.B);
        robot.interact(() -> robot.lookup("#scenario-name").<TextField>query().setText(name));
        robot.clickOn("#scenario-make-ok");
    }

    private void choose(FxRobot robot, String words) {
        robot.interact(() -> items(robot).stream()
                .filter(item -> String.valueOf(item.getText()).startsWith(words))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private static List<MenuItem> items(FxRobot robot) {
        return robot.lookup("#scenario").<MenuButton>query().getItems();
    }

    private String inView() {
        return it.session.state().sight().scenario();
    }

    private int transfers() {
        return it.session.state().workspace().transfers().size();
    }

    private List<String> names() {
        return it.session.state().sight().book().list().stream()
                .map(Scenario::name)
                .toList();
    }

    @Test
    void aScenarioIsMadeByKeyAndWhatIsMovedStaysInIt(FxRobot robot) {
        int before = transfers();
        make(robot, "Reno first");
        assertThat(text(robot, "#scenario")).isEqualTo("Reno first");
        assertThat(notice(robot)).isEqualTo("Make scenario Reno first");

        moveKettlebells(robot, 240);
        assertThat(transfers()).isEqualTo(before + 1);
        choose(robot, "Base plan");
        assertThat(notice(robot)).isEqualTo("The base plan is in view.");
        assertThat(transfers()).isEqualTo(before);
        choose(robot, "Reno first");
        assertThat(transfers()).isEqualTo(before + 1);
    }

    @Test
    void undoOfAStepInAnotherScenarioBringsItIntoViewAndSaysSo(FxRobot robot) {
        make(robot, "Reno first");
        moveKettlebells(robot, 240);
        choose(robot, "Base plan");
        assertThat(tip(robot, "#undo")).contains("(scenario Reno first)");

        robot.clickOn("#undo");

        assertThat(inView()).isEqualTo("Reno first");
        assertThat(notice(robot)).endsWith("Scenario Reno first is in view now.");
    }

    @Test
    void aNameThatIsTakenIsToldAndTheQuestionStays(FxRobot robot) {
        make(robot, "Reno first");
        make(robot, "reno FIRST");

        assertThat(text(robot, "#refusal")).isEqualTo("there is a scenario Reno first already");
        robot.push(KeyCode.ESCAPE);
        assertThat(names()).containsExactly("Reno first");
    }

    @Test
    void theBasePlanCannotBeRenamedAndItSaysWhy(FxRobot robot) {
        assertThat(items(robot))
                .filteredOn(item -> String.valueOf(item.getText()).startsWith("Rename"))
                .singleElement()
                .satisfies(item -> assertThat(item.getText()).contains("choose a scenario first"));
        make(robot, "a");
        choose(robot, "Rename");
        robot.interact(() -> robot.lookup("#answer").<TextField>query().setText("b"));
        robot.clickOn("#dialog-ok");
        assertThat(names()).containsExactly("b");
        choose(robot, "Note");
        robot.interact(() -> robot.lookup("#answer").<TextField>query().setText("what if"));
        robot.clickOn("#dialog-ok");
        assertThat(items(robot)).extracting(MenuItem::getText).contains("b – what if");
        choose(robot, "Delete");
        assertThat(names()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(inView()).isEqualTo("b");
    }

    @Test
    void aRenameToTheSameNameIsNoStepAndOffersNoUndo(FxRobot robot) {
        make(robot, "a");
        choose(robot, "Rename");
        robot.clickOn("#dialog-ok");

        assertThat(notice(robot)).isEqualTo("That changes nothing.");
        assertThat(it.session.state().undo()).contains("make scenario a (base plan)");
    }

    @Test
    void mergingTellsWhatTheBaseChangedSinceAndIsOneStep(FxRobot robot) throws Refused {
        make(robot, "dear days");
        robot.interact(it::anotherStep);
        Row other = Row.blank(Sheet.SETTINGS).with("key", "value_of_a_day").with("value", "7");
        robot.interact(() -> {
            try {
                it.session.perform(new ApplyImport("settings.csv", List.of(put(other))));
            } catch (Refused e) {
                throw new AssertionError(e);
            }
        });
        choose(robot, "Merge");
        assertThat(text(robot, "#merge-overlaps")).startsWith("One of them was changed in the base plan");
        robot.clickOn("#merge-ok");

        assertThat(inView()).isEmpty();
        assertThat(it.session.state().workspace().settings().number("value_of_a_day"))
                .isEqualTo(1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(names()).containsExactly("dear days");
        assertThat(it.session.state().base().settings().number("value_of_a_day"))
                .isEqualTo(7);
    }

    @Test
    void mergingNamesTheRowsThatCannotBeReadAndAreLeftOut(FxRobot robot) {
        make(robot, "dear days");
        robot.interact(it::anotherStep);
        Row foreign = Row.blank(Sheet.SCENARIO_CHANGES)
                .with("scenario", "dear days")
                .with("sheet", "shelves")
                .with("row", "shelf=1");
        robot.interact(() -> {
            try {
                it.session.perform(new ApplyImport("other.csv", List.of(RowChange.added(foreign))));
            } catch (Refused e) {
                throw new AssertionError(e);
            }
        });
        choose(robot, "Merge");

        assertThat(shows(robot, "#merge-overlaps")).isFalse();
        assertThat(text(robot, "#merge-problems")).startsWith("One row of the scenario cannot be read");
        assertThat(robot.lookup("#merge-problems-rows")
                        .<ListView<String>>query()
                        .getItems())
                .containsExactly("scenario dear days, shelves shelf=1: there is no sheet “shelves”");
    }

    private RowChange put(Row row) {
        return it.session
                .state()
                .base()
                .table(Sheet.SETTINGS)
                .find(row.key())
                .map(before -> RowChange.changed(before, row))
                .orElseGet(() -> RowChange.added(row));
    }

    @Test
    void anExportOfAScenarioSaysThatItIsNotTheBasePlans(FxRobot robot) {
        make(robot, "Reno first");
        it.asked.folder = Optional.of(Path.of("plans"));
        it.asked.file = Optional.of(Path.of("plans", "Sample.xlsx"));

        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.clickOn("#export-scenario");
        assertThat(notice(robot))
                .isEqualTo("Exported 2 files of scenario Reno first to plans/Reno first;"
                        + " the scenarios themselves go with an export of the base plan");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        robot.clickOn("#export-scenario");
        assertThat(it.asked.lines).contains("choose a place for Sample - Reno first.xlsx");
        assertThat(notice(robot))
                .isEqualTo("Exported scenario Reno first to plans/Sample.xlsx;"
                        + " the scenarios themselves go with an export of the base plan");
    }

    @Test
    void theBasePlanCanBeExportedWhileAScenarioIsInView(FxRobot robot) {
        make(robot, "Reno first");
        it.asked.folder = Optional.of(Path.of("plans"));

        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.push(KeyCode.ESCAPE);
        assertThat(it.asked.lines).noneMatch(line -> line.startsWith("export"));

        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.clickOn("#export-base");
        assertThat(notice(robot)).isEqualTo("Exported 2 files to plans");
    }

    @Test
    void theTabSaysWhatToDoFirst(FxRobot robot) {
        robot.clickOn("#tab-scenarios");
        assertThat(shows(robot, "#scenario-make-first")).isTrue();
        robot.clickOn("#scenario-make-first");
        assertThat(shows(robot, "#scenario-dialog")).isTrue();
    }

    @Test
    void scenariosStandSideBySideWithWhatDiffers(FxRobot robot) {
        make(robot, "Reno first");
        moveKettlebells(robot, 240);
        make(robot, "Reno more");
        moveKettlebells(robot, 24);
        robot.clickOn("#tab-scenarios");

        TableView<?> figures = robot.lookup("#scenario-table").query();
        assertThat(figures.getColumns())
                .extracting(column -> column.getText())
                .containsExactly("Figure", "Base plan", "Reno first", "Reno more");
        TableView<?> rows = robot.lookup("#scenario-rows").query();
        assertThat(rows.getItems()).hasSize(2);
        robot.interact(
                () -> robot.lookup("#scenario-detail").<ComboBox<String>>query().setValue("Reno first"));
        assertThat(rows.getItems().toString()).contains("sheet=Transfers").contains("units 240");

        robot.interact(() -> robot.lookup("#scenarios").lookup(".check-box").queryAllAs(CheckBox.class).stream()
                .filter(box -> box.getText().equals("Reno more"))
                .forEach(CheckBox::fire));
        assertThat(figures.getColumns()).hasSize(3);
    }

    @Test
    void theMapShowsTheDifferenceUntilItIsSwitchedOff(FxRobot robot) {
        make(robot, "Reno first");
        moveKettlebells(robot, 240);
        robot.clickOn("#tab-scenarios").clickOn("#scenario-map-DAYS");

        assertThat(it.asked.difference).hasValueSatisfying(difference -> {
            assertThat(difference.name()).isEqualTo("Reno first");
            assertThat(difference.kind()).isEqualTo(MapDifference.Kind.DAYS);
            assertThat(difference.other()).isSameAs(it.session.state().judged());
        });
        robot.clickOn("#scenario-map-none");
        assertThat(it.asked.difference).isEqualTo(Optional.empty());
    }
}

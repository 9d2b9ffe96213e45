package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.model.reading.DateOrder;
import spokes.model.reading.DecimalMark;
import spokes.model.reading.SheetPlace;
import spokes.model.review.ImportReview;
import spokes.model.review.RawLine;
import spokes.model.review.SheetChoice;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.ui.review.RememberedSheets;

/** The review shows how files were understood, and hands the planner's corrections back to be read with. */
class ReviewTest extends WindowTest {

    @Start
    void start(Stage opened) {
        open(opened);
    }

    @Test
    void theReviewSaysWhatBecameOfEachSheet(FxRobot robot) {
        drop(robot, Reviews.monday());

        assertThat(words(robot, "#review-sheets"))
                .isEqualTo("Inventory | stock | 24 rows, 2 left out · monday.xlsx | Orders | orders |"
                        + " 4,218 rows, 7 left out · monday.xlsx | Notes | passed over | no rows · monday.xlsx");
        mark(robot, 0);
        assertThat(words(robot, ".sheet-pane"))
                .startsWith("Inventory in monday.xlsx | Read as | sure, 96% | its name speaks of stock; Warehouse"
                        + " is another name of center; Qty holds whole numbers | 24 rows = 22 stored + 0 merged + |"
                        + " 2 left out | (3 of the stored are repaired) | To check: 22 SKU-centers, Nov 2, 2026 | EDI"
                        + " 2,300");
    }

    @Test
    void whatCanBeReadEitherWayIsAskedFirst(FxRobot robot) {
        drop(robot, Reviews.monday());

        assertThat(words(robot, "#review-questions"))
                .isEqualTo("“Order Date” in Orders can be read either way. What is 03/04/2026, 05/06/2026?");
        robot.clickOn("Apr 3, 2026, Jun 5, 2026");

        SheetChoice choice = said(Reviews.ORDERS);
        assertThat(choice.form().dateOrders()).isEqualTo(Map.of("Order Date", DateOrder.DAY_FIRST));
    }

    @Test
    void aSheetIsReadAsWhatThePlannerSays(FxRobot robot) {
        drop(robot, Reviews.monday());
        mark(robot, 0);

        choose(robot, "#review-kind", "inbound");
        assertThat(said(Reviews.INVENTORY).kind()).contains(Sheet.INBOUND);

        choose(robot, "#review-kind", "passed over");
        assertThat(said(Reviews.INVENTORY).leftOut()).isTrue();
    }

    @Test
    void aColumnIsWhatThePlannerSays(FxRobot robot) {
        drop(robot, Reviews.monday());
        mark(robot, 0);
        robot.clickOn("#part-columns");

        choose(robot, "#column-4", "unavailable");
        assertThat(said(Reviews.INVENTORY).columns()).isEqualTo(Map.of("Bin", "unavailable"));

        choose(robot, "#column-1", "not used");
        assertThat(said(Reviews.INVENTORY).columns()).containsEntry("Brand", "");
    }

    @Test
    void howAFileIsWrittenCanBeCorrected(FxRobot robot) {
        drop(robot, Reviews.monday());
        mark(robot, 1);
        robot.clickOn("#part-form");

        choose(robot, "#form-headers", "row 1: Weekly report");
        assertThat(said(Reviews.ORDERS).form().headerRow()).isEqualTo(1);
        choose(robot, "#form-separator", "tab");
        assertThat(said(Reviews.ORDERS).form().separator()).isEqualTo("\t");
        choose(robot, "#form-decimals", "1.234,5 – decimal comma");
        assertThat(said(Reviews.ORDERS).form().decimalMark()).contains(DecimalMark.COMMA);
    }

    @Test
    void aCenterThatNobodyKnowsIsMadeWithTheImport(FxRobot robot) {
        drop(robot, Reviews.monday());
        assertThat(words(robot, "#unknown-centers"))
                .isEqualTo("No center “HAM2”: one row stays out. ATL may be meant.");

        robot.clickOn("#postal-HAM2").write("07102");
        robot.clickOn("#make-HAM2");

        assertThat(it.asked.choices.centers())
                .containsExactly(Row.blank(Sheet.CENTERS).with("center", "HAM2").with("postal_code", "07102"));
        assertThat(words(robot, "#unknown-centers")).startsWith("Center HAM2 will be created, at postal code 07102.");
    }

    @Test
    void aCodeIsReadAsTheCenterThatIsMeant(FxRobot robot) {
        drop(robot, Reviews.monday());

        robot.clickOn("#alias-HAM2");
        assertThat(it.asked.choices.aliases()).isEqualTo(Map.of("HAM2", "ATL"));
        assertThat(words(robot, "#unknown-centers")).startsWith("“HAM2” is read as ATL in this import.");

        robot.clickOn("#leave-HAM2");
        assertThat(it.asked.choices.aliases()).isEmpty();
    }

    @Test
    void whatWasSaidIsRememberedForTheNextSheetOfTheKindUntilItIsForgotten(FxRobot robot) {
        drop(robot, Reviews.monday());
        mark(robot, 0);
        choose(robot, "#review-kind", "inbound");
        robot.clickOn("#review-accept");

        drop(robot, Reviews.monday());
        Map<String, SheetChoice> remembered = it.asked.choices.remembered();
        assertThat(remembered).containsOnlyKeys("brand|qty|sku|warehouse");
        assertThat(remembered.values())
                .singleElement()
                .satisfies(said -> assertThat(said.kind()).contains(Sheet.INBOUND));
        robot.push(KeyCode.ESCAPE);

        new RememberedSheets(it.asked).forget("brand|qty|sku|warehouse");
        drop(robot, Reviews.monday());
        assertThat(it.asked.choices.remembered()).isEmpty();
    }

    @Test
    void aProblemLeadsToItsRow(FxRobot robot) {
        it.asked.raw = List.of(
                new RawLine(8, List.of("EDI", "Ironside")), new RawLine(9, List.of("HAM2", "Ironside", "KB-35")));
        drop(robot, Reviews.monday());
        robot.clickOn("#tab-review-issues");

        robot.interact(() -> table(robot, "review-issues").getSelectionModel().select(0));

        assertThat(words(robot, "#raw-rows"))
                .isEqualTo("Row 9 of Inventory as monday.xlsx has it | Warehouse | Brand | SKU | Qty | Bin | 8 | EDI |"
                        + " Ironside | 9 | HAM2 | Ironside | KB-35");
        assertThat(robot.lookup(".raw-marked").<Label>query().getText()).isEqualTo("HAM2");
    }

    @Test
    void problemsAndRowsLeftOutAreSaved(FxRobot robot) {
        it.asked.folder = Optional.of(Path.of("mend"));
        drop(robot, Reviews.monday());
        robot.clickOn("#tab-review-issues");

        robot.clickOn("#save-issues").clickOn("#save-left-out");

        assertThat(it.asked.lines)
                .contains("save 47 issues to mend/problems.csv", "save rows left out of [monday.xlsx] to mend");
        assertThat(text(robot, "#review-told")).isEqualTo("Saved mend/Orders left out.csv");
    }

    @Test
    void theReviewGroupsProblemsAndNarrowsThemDown(FxRobot robot) {
        drop(robot, Reviews.monday());
        robot.clickOn("#tab-review-issues");
        var issues = table(robot, "review-issues");
        assertThat(issues.getItems()).hasSize(47);
        assertThat(words(robot, "#review-groups"))
                .isEqualTo("Orders · SKU | 7 | Inventory · Warehouse | 1 | Inventory · SKU | 1 | Orders · Ship to ZIP |"
                        + " 64");

        robot.interact(() -> robot.lookup("#review-groups")
                .<ListView<?>>query()
                .getSelectionModel()
                .select(0));
        assertThat(issues.getItems()).hasSize(7);

        robot.interact(() -> robot.lookup("#review-groups")
                .<ListView<?>>query()
                .getSelectionModel()
                .clearSelection());
        robot.clickOn("#review-filter").write("ham2");
        assertThat(cells(issues, 0))
                .containsExactly(
                        "monday.xlsx",
                        "Inventory",
                        9,
                        "Warehouse",
                        "HAM2",
                        "no center “HAM2”; did you mean “ATL”? The row was left out");
    }

    private void drop(FxRobot robot, ImportReview review) {
        it.asked.review = review;
        robot.interact(() -> it.window.dropped(List.of(new File("monday.xlsx"))));
    }

    private SheetChoice said(SheetPlace place) {
        return it.asked.choices.of(place, "");
    }

    private static void mark(FxRobot robot, int sheet) {
        robot.interact(() -> robot.lookup("#review-sheets")
                .<ListView<?>>query()
                .getSelectionModel()
                .select(sheet));
    }

    /** Chooses what a box shows by these words. */
    private static <T> void choose(FxRobot robot, String box, String words) {
        robot.interact(() -> {
            ComboBox<T> combo = robot.lookup(box).query();
            T value = combo.getItems().stream()
                    .filter(item -> combo.getConverter().toString(item).equals(words))
                    .findFirst()
                    .orElseThrow();
            combo.setValue(value);
        });
    }
}

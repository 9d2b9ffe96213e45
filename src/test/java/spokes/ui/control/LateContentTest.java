package spokes.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is not seen is not laid out: tabs behind the front one, tooltips of cells nobody points at. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class LateContentTest {
    private static final String WORDS = "more words than a narrow column shows";

    private Label hidden;
    private Tab behind;
    private TabPane tabs;

    @Start
    void open(Stage stage) {
        hidden = new Label("behind");
        behind = new Tab("behind", hidden);
        TableView<String> table = new TableView<>();
        TableColumn<String, String> column = new TableColumn<>("words");
        column.setCellValueFactory(row -> new SimpleStringProperty(row.getValue()));
        column.setCellFactory(_ -> new WordsCell<>());
        table.getColumns().setAll(List.of(column));
        table.getItems().setAll(WORDS, "short");
        Tab front = new Tab("front", table);
        tabs = new TabPane(front, behind);
        tabs.getTabs().forEach(LateContent::of);
        stage.setScene(new Scene(tabs, 300, 200));
        stage.show();
    }

    @Test
    void aTabGetsItsContentWhenItComesToTheFrontAndKeepsIt(FxRobot robot) {
        assertThat(hidden.getScene()).isNull();

        robot.interact(() -> tabs.getSelectionModel().select(behind));
        assertThat(hidden.getScene()).isNotNull();

        robot.interact(() -> tabs.getSelectionModel().select(0));
        assertThat(behind.getContent()).isSameAs(hidden);
    }

    @Test
    void aCellTellsAllOfItsWordsWhenTheMouseIsOnItAndTheyMayNotFit(FxRobot robot) {
        WordsCell<?> cell = cell(robot, WORDS);
        assertThat(cell.getTooltip()).isNull();

        robot.moveTo(cell);
        assertThat(cell.getTooltip().getText()).isEqualTo(WORDS);

        WordsCell<?> brief = cell(robot, "short");
        robot.moveTo(brief);
        assertThat(brief.getTooltip()).isNull();
    }

    private static WordsCell<?> cell(FxRobot robot, String words) {
        return robot.lookup(".table-cell").queryAllAs(WordsCell.class).stream()
                .filter(cell -> words.equals(cell.getText()))
                .findFirst()
                .orElseThrow();
    }
}

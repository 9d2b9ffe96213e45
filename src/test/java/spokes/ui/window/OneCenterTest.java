package spokes.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import spokes.model.Workspace;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;
import spokes.ui.SmallWorld;

/** With one center there is nowhere to move stock to: nobody is asked to. */
class OneCenterTest extends WindowTest {

    @Start
    void start(Stage opened) {
        open(opened);
    }

    @Override
    Workspace world() {
        Workspace all = SmallWorld.workspace();
        Table edison = Table.of(
                Sheet.CENTERS,
                all.table(Sheet.CENTERS).rows().stream()
                        .filter(row -> row.text("center").equals("EDI"))
                        .toList());
        return all.withTables(List.of(edison, Table.of(Sheet.STOCK, List.of()), Table.of(Sheet.TRANSFERS, List.of())));
    }

    @Test
    void theHintsAskForAnotherCenterInsteadOfADrag(FxRobot robot) {
        assertThat(words(robot, "#hints"))
                .isEqualTo("Your first move | 1 | Select a product at the left"
                        + " | 2 | Import a second open center: then stock can be moved | 3 | Export the plan");
    }
}

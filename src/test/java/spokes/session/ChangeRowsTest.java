package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Transfer;
import spokes.model.place.Closure;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** Rows of the plan in view that change as one step: what a study found and the planner takes. */
class ChangeRowsTest {
    private static final Closure STORM =
            new Closure("far", LocalDate.of(2026, 3, 4), Optional.of(LocalDate.of(2026, 3, 8)), "storm");

    private final Session session = new Session(Bolts.world(""), new Notebook(), List.of(), List.of());

    private static ChangeRows close() {
        return new ChangeRows("close far", List.of(RowChange.added(STORM.toRow())));
    }

    @Test
    void itIsAStepThatUndoTakesBack() throws Refused {
        Workspace before = session.state().workspace();
        session.perform(close());
        assertThat(session.state().workspace().closures()).containsExactly(STORM);
        assertThat(session.state().undo()).contains("close far");

        session.undo();
        assertThat(session.state().workspace()).isSameAs(before);
    }

    @Test
    void inAScenarioItLeavesTheBaseAlone() throws Refused {
        session.perform(new MakeScenario("storm", "", "", LocalDate.of(2026, 3, 1)));
        session.perform(close());

        assertThat(session.state().workspace().closures()).containsExactly(STORM);
        assertThat(session.state().base().closures()).isEmpty();
    }

    @Test
    void aRowThatIsAnotherMeanwhileIsRefused() throws Refused {
        session.perform(close());
        Row other = STORM.toRow().with("reason", "flood");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(new ChangeRows("close far", List.of(RowChange.added(other)))))
                .withMessage("close far: a row of closures changed meanwhile; please do it again");
    }

    @Test
    void transfersWithoutAnIdGetOneThatNoScenarioHas() throws Refused {
        Transfer transfer = Transfer.planned(Bolts.BOLT, "far", "near", 3, LocalDate.of(2026, 3, 5), "");
        session.perform(new ChangeRows("move", List.of(RowChange.added(transfer.toRow()))));
        session.perform(new ChangeRows("move", List.of(RowChange.added(transfer.toRow()))));

        assertThat(session.state().workspace().transfers())
                .extracting(Transfer::id)
                .containsExactly("T-0001", "T-0002");
    }

    @Test
    void onlyProductsOfItsRowsAreJudgedAgain() {
        Row transfer = Transfer.planned(Bolts.BOLT, "far", "near", 3, LocalDate.of(2026, 3, 5), "")
                .toRow();

        assertThat(new ChangeRows("move", List.of(RowChange.added(transfer))).touched())
                .isEqualTo(Touched.products(Bolts.BOLT));
        assertThat(close().touched()).isEqualTo(Touched.everything());
    }

    @Test
    void ordersAndScenariosAreNoRowsOfAPlan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChangeRows("", List.of(RowChange.added(Row.blank(Sheet.ORDERS)))));
    }
}

package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static spokes.session.Bolts.BOLT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.Refused;
import spokes.model.TodayRows;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Placement;
import spokes.model.goods.Placement.Lot;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** Today is what stood before proposals were accepted (model.md, section 9), whatever happened to the plan since. */
class TodayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Inbound ORDER = new Inbound("far", BOLT, 20, Worlds.MONDAY.plusDays(7), "", "", "PO-7");

    private Memory memory = new Memory(Bolts.world());
    private Session session = memory.reopened();
    private Evaluation before = session.state().judged().evaluation();

    @BeforeEach
    void begin() {
        begin(Bolts.world("""
            inbound:
              center | sku  | units | arrival_date | reference
              far    | bolt | 20    | %s           | PO-7
            """.formatted(ORDER.arrivalDate())));
    }

    private void begin(Workspace workspace) {
        memory = new Memory(workspace);
        session = memory.reopened();
        before = session.state().judged().evaluation();
    }

    private void perform(Command command) throws Refused {
        session.perform(command);
    }

    /** All bolts in near. */
    private static AcceptPlacement placed() {
        return new AcceptPlacement(new Placement(
                Set.of(BOLT), List.of(new Lot(BOLT, "near", 10), new Lot(BOLT, "far", 0)), List.of(ORDER)));
    }

    private Evaluation today() {
        JudgedPlan plan = session.state().judged();
        assertThat(plan.asToday().evaluation()).isEqualTo(plan.today());
        assertThat(JudgedPlan.of(session.state().base()).today()).isEqualTo(plan.today());
        return plan.today();
    }

    private Evaluation plan() {
        return session.state().judged().evaluation();
    }

    private Row stock(String center) {
        return row(
                Sheet.STOCK,
                row -> row.text("sku").equals("bolt") && row.text("center").equals(center));
    }

    private Row row(Sheet sheet, Predicate<Row> wanted) {
        return session.state().base().table(sheet).rows().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAcceptedPlacementIsHeldAgainstTheStockThatStoodBefore() throws Refused {
        perform(placed());

        assertThat(plan().costs().total()).isLessThan(before.costs().total());
        assertThat(today()).isEqualTo(before);
    }

    @Test
    void aSecondPlacementStillIsAndOneThatGoesBackLeavesNothing() throws Refused {
        perform(placed());
        perform(new AcceptPlacement(new Placement(
                Set.of(BOLT), List.of(new Lot(BOLT, "near", 4), new Lot(BOLT, "far", 6)), List.of(ORDER))));
        assertThat(today()).isEqualTo(before);

        perform(new AcceptPlacement(new Placement(Set.of(BOLT), List.of(new Lot(BOLT, "far", 10)), List.of(ORDER))));
        assertThat(today()).isEqualTo(before);
        assertThat(plan()).isEqualTo(before);
    }

    @Test
    void plannedTransfersOnTopOfItAreNotOfTodayEither() throws Refused {
        perform(placed());
        perform(Bolts.move("near", "far", 3, Worlds.MONDAY));

        assertThat(today()).isEqualTo(before).isNotEqualTo(plan());
    }

    @Test
    void undoRedoAndARestartKeepIt() throws Refused {
        perform(placed());
        Evaluation after = plan();
        session.undo();
        assertThat(today()).isEqualTo(before).isEqualTo(plan());
        assertThat(new TodayRows(session.state().base()).isEmpty()).isTrue();
        session.redo();
        assertThat(today()).isEqualTo(before);

        session = memory.reopened();
        assertThat(plan()).isEqualTo(after);
        assertThat(today()).isEqualTo(before);
        session.undo();
        assertThat(plan()).isEqualTo(before);
        assertThat(today()).isEqualTo(before);
    }

    @Test
    void aBranchOfItHasTheSameToday() throws Refused {
        perform(placed());
        perform(new MakeScenario("branch", "", "", DAY));
        assertThat(today()).isEqualTo(before);
        perform(new ChangeSetting("capital_rate", "0.5"));
        assertThat(today()).isEqualTo(before);
        assertThat(session.state().sight().book().list()).hasSize(1);
    }

    @Test
    void whatAScenarioDecidesIsHeldAgainstWhatStoodInTheBaseOnceItIsMerged() throws Refused {
        perform(new BranchOff("near", "", DAY, placed()));
        assertThat(today()).isEqualTo(before);
        perform(new MergeScenario("near"));

        assertThat(plan()).isNotEqualTo(before);
        assertThat(today()).isEqualTo(before);
    }

    @Test
    void aShipmentThatIsSentElsewhereComesWhereItWasAddressedToday() throws Refused {
        perform(new SplitInbound(List.of(ORDER), List.of(ORDER.at("near", 15), ORDER.at("far", 5))));

        assertThat(plan()).isNotEqualTo(before);
        assertThat(today()).isEqualTo(before);
    }

    @Test
    void centersThatANetworkOpensOrClosesAreAsTheyWere() throws Refused {
        perform(new OpenCenters(Set.of("near", "third")));

        assertThat(plan()).isNotEqualTo(before);
        assertThat(today()).isEqualTo(before);
    }

    @Test
    void aCenterThatIsMovedStandsWhereItStoodToday() throws Refused {
        Row center = row(Sheet.CENTERS, row -> row.text("center").equals("far"));
        Row moved = center.with("dispatch_days", 3.0);
        perform(ChangeRows.decided("move Near", List.of(RowChange.changed(center, moved))));

        assertThat(plan()).isNotEqualTo(before);
        assertThat(today()).isEqualTo(before);
    }

    @Test
    void whatIsKnownBetterIsSoTodayAsWell() throws Refused {
        perform(new OpenCenters(Set.of("far")));
        Row center = row(Sheet.CENTERS, row -> row.text("center").equals("near"));
        perform(new ChangeRows("fee", List.of(RowChange.changed(center, center.with("fixed_cost_per_month", 100.0)))));

        assertThat(today().costs().total() - before.costs().total()).isCloseTo(100 * 91 / 30.4375, within(1e-9));
        assertThat(plan().costs().total()).isEqualTo(before.costs().total());
    }

    @Test
    void aCountOfPlacedStockIsWhatIsThereToday() throws Refused {
        perform(placed());
        Row near = stock("near");
        Row far = stock("far");
        perform(new ApplyImport(
                "stock.csv",
                List.of(
                        RowChange.changed(near, near.with("on_hand", 7.0)),
                        RowChange.changed(far, far.with("on_hand", 3.0)))));

        assertThat(today()).isEqualTo(plan());
        assertThat(new TodayRows(session.state().base()).isEmpty()).isTrue();
    }

    @Test
    void noScenarioCanHaveItsName() {
        assertThatThrownBy(() -> perform(new MakeScenario("(Today)", "", "", DAY)))
                .hasMessage("(today) is the name of what stands today; choose another one");
    }
}

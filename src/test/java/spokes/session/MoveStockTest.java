package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spokes.engine.Worlds;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;

/** Which moves can be, and what a planner reads when one cannot. */
class MoveStockTest {
    private static final LocalDate MONDAY = Worlds.MONDAY;

    private static Session session(Workspace workspace) {
        return new Session(workspace, new Notebook(), List.of(), List.of());
    }

    private static void assertRefused(Workspace workspace, MoveStock move, String message) {
        Session session = session(workspace);
        State before = session.state();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.preview(move))
                .withMessage(message);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(move))
                .withMessage(message);
        assertThat(session.state()).isSameAs(before);
    }

    private static void assertRefused(MoveStock move, String message) {
        assertRefused(Bolts.world(), move, message);
    }

    @Test
    void makesOnePlannedTransferPerProduct() throws Refused {
        Session session = session(Bolts.world());

        session.perform(new MoveStock(
                "far",
                "near",
                List.of(new MoveStock.Load(Bolts.BOLT, 4), new MoveStock.Load(new ProductKey("", "powder"), 5)),
                MONDAY,
                "ltl"));

        assertThat(Bolts.transfers(session.state()))
                .containsExactly("T-0001: 4 bolt far > near planned", "T-0002: 5 powder far > near planned");
        assertThat(session.state().undo()).contains("move 2 products to near");
    }

    @Test
    void givesAnIdThatIsFree() throws Refused {
        Session session = session(Bolts.world("""
            transfers:
              transfer_id | sku  | from | to   | units | status
              T-0002      | bolt | far  | near | 1     | cancelled
            """));

        session.perform(Bolts.move(2));

        assertThat(Bolts.transfers(session.state()))
                .containsExactly("T-0002: 1 bolt far > near cancelled", "T-0003: 2 bolt far > near planned");
    }

    @Test
    void allThatThereIsCanMove() throws Refused {
        Session session = session(Bolts.world());

        session.perform(Bolts.move(10));

        assertThat(session.state().undo()).contains("move 10 of bolt to near");
    }

    @Test
    void moreThanThereIsIsRefusedAndChangesNothing() {
        assertRefused(Bolts.move(11), "Far has 10 of bolts; cannot move 11");
    }

    @Test
    void whatAnotherTransferTakesBeforeIsNotThere() throws Refused {
        Session session = session(Bolts.world());
        session.perform(Bolts.move(7));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(Bolts.move(4)))
                .withMessage("Far has 3 of bolts; cannot move 4");
    }

    @Test
    void whatArrivesUntilThatDayIsThere() throws Refused {
        Workspace workspace = Bolts.world("""
            inbound:
              center | sku  | units | arrival_date
              far    | bolt | 30    | 2026-03-04
            """);

        assertRefused(
                workspace,
                Bolts.move("far", "near", 12, LocalDate.of(2026, 3, 4)),
                "Far will have 10 of bolts on 2026-03-04; cannot move 12");
        session(workspace).perform(Bolts.move("far", "near", 12, LocalDate.of(2026, 3, 9)));
    }

    @Test
    void fromAnEmptyCenterNothingMoves() {
        assertRefused(Bolts.move("near", "far", 1, MONDAY), "Near has none of bolts; cannot move 1");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, -1", "2.5, 2.5", "NaN, NaN", "Infinity, Infinity"})
    void unitsAreWholeAndAboveZero(double units, String shown) {
        assertRefused(Bolts.move(units), "units must be a whole number above 0, not " + shown);
    }

    @Test
    void moreThanCanBeComputedWithIsRefused() {
        assertRefused(Bolts.move(1e13), "units must be at most 1000000000000, not 10000000000000");
    }

    @Test
    void anUnknownCenterIsAnsweredWithThoseThereAre() {
        assertRefused(Bolts.move("far", "Reno", 1, MONDAY), "no center Reno; there are near, far, third");
    }

    @Test
    void aCandidateTakesNothingUntilItIsOpen() {
        assertRefused(Bolts.move("far", "third", 1, MONDAY), "third is not open");
    }

    @Test
    void whereItIsAlreadyItNeedNotGo() {
        assertRefused(Bolts.move("far", "far", 1, MONDAY), "the stock is in Far already");
    }

    @Test
    void anUnknownProductIsNamed() {
        assertRefused(
                new MoveStock("far", "near", List.of(new MoveStock.Load(new ProductKey("acme", "cog"), 1)), MONDAY, ""),
                "no product acme · cog");
    }

    @Test
    void nothingCannotMove() {
        assertRefused(new MoveStock("far", "near", List.of(), MONDAY, ""), "nothing to move from Far");
    }

    @Test
    void theDayIsNotBeforeThePlan() {
        assertRefused(
                Bolts.move("far", "near", 1, LocalDate.of(2026, 3, 1)),
                "the plan begins on 2026-03-02; nothing can leave on 2026-03-01");
    }

    @Test
    void anUnknownModeIsAnsweredWithThoseThereAre() {
        assertRefused(
                new MoveStock("far", "near", List.of(new MoveStock.Load(Bolts.BOLT, 1)), MONDAY, "pigeon"),
                "no mode of freight pigeon; there are air, ltl, rail, truckload");
    }

    @Test
    void whatMayNotBeThereStaysAway() {
        Workspace workspace = Bolts.world("""
            eligibility:
              center | sku | category | allowed
              near   |     | danger   | no
            """);
        assertRefused(
                workspace,
                new MoveStock("far", "near", List.of(new MoveStock.Load(new ProductKey("", "powder"), 1)), MONDAY, ""),
                "powder may not be kept in Near");
    }

    @Test
    void aProductTwiceIsABugOfTheCaller() {
        MoveStock.Load load = new MoveStock.Load(Bolts.BOLT, 6);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MoveStock("far", "near", List.of(load, load), MONDAY, ""));
    }

    @Test
    void itTouchesItsProductsAlone() {
        assertThat(Bolts.move(1).touched()).isEqualTo(Touched.products(Bolts.BOLT));
    }
}

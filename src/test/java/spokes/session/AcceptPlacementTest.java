package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spokes.session.Bolts.BOLT;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Placement;
import spokes.model.goods.Placement.Lot;
import spokes.model.goods.ProductKey;

/** A placement that is accepted: usable stock and inbound lie where they should, and the rest stays. */
class AcceptPlacementTest {
    private static final ProductKey NUT = new ProductKey("", "nut");

    private final Notebook notebook = new Notebook();
    private final Session session = new Session(Bolts.world("""
        stock:
          center | sku | on_hand | allocated | unavailable
          near   | nut | 5       | 1         | 1
          far    | nut | 9       | 2         | 0
        inbound:
          center | sku | units | arrival_date
          far    | nut | 8     | 2025-01-15
        transfers:
          transfer_id | sku  | from | to   | units | status
          T-1         | bolt | far  | near | 3     | planned
          T-2         | bolt | far  | near | 1     | cancelled
        """), notebook, List.of(), List.of());

    private List<String> stock() {
        return session.state().workspace().stock().stream()
                .map(level ->
                        "%s %s %.0f of %.0f".formatted(level.center(), level.product(), level.usable(), level.onHand()))
                .toList();
    }

    private static Placement place(ProductKey product, double near, double far, Inbound... inbound) {
        return new Placement(
                Set.of(product),
                List.of(new Lot(product, "near", near), new Lot(product, "far", far)),
                List.of(inbound));
    }

    private static Inbound nuts(String center, double units) {
        return new Inbound(center, NUT, units, Worlds.MONDAY.plusDays(3), "", "", "");
    }

    @Test
    void usableStockMovesAndWhatIsPromisedStays() throws Refused {
        session.perform(new AcceptPlacement(place(NUT, 10, 0, nuts("near", 8))));

        assertThat(stock()).contains("near nut 10 of 12", "far nut 0 of 2", "far bolt 10 of 10");
    }

    @Test
    void whatIsBoughtComesAsInboundSoThatNothingPretendsToBeOnHand() throws Refused {
        Inbound bought = new Inbound("near", NUT, 6, Worlds.MONDAY.plusDays(5), "", "", "planned buy");
        Placement placement = new Placement(
                Set.of(NUT), List.of(new Lot(NUT, "far", 10)), List.of(nuts("far", 8), bought), List.of(bought));

        session.perform(new AcceptPlacement(placement));

        assertThat(session.state().workspace().inbound()).contains(bought);
        assertThat(notebook.lines()).containsExactly("append place nut and buy 6 units");
    }

    @Test
    void unitsThatAreNeitherThereNorBoughtAreRefused() {
        Placement placement = new Placement(
                Set.of(NUT), List.of(new Lot(NUT, "far", 10)), List.of(nuts("far", 8)), List.of(nuts("near", 6)));

        assertThatThrownBy(() -> session.perform(new AcceptPlacement(placement)))
                .hasMessage("the inbound of nut has changed since; place anew");
    }

    @Test
    void plannedTransfersOfThePlacedProductsAreCancelledInTheSameStep() throws Refused {
        Workspace before = session.state().workspace();

        session.perform(new AcceptPlacement(place(BOLT, 10, 0)));

        assertThat(Bolts.transfers(session.state()))
                .containsExactly("T-1: 3 bolt far > near cancelled", "T-2: 1 bolt far > near cancelled");
        assertThat(stock()).contains("near bolt 10 of 10");
        assertThat(notebook.lines()).containsExactly("append place bolt");
        session.undo();
        assertThat(session.state().workspace()).isSameAs(before);
    }

    @Test
    void inboundIsAddressedAsThePlacementSays() throws Refused {
        session.perform(new AcceptPlacement(place(NUT, 3, 7, nuts("near", 8))));

        assertThat(session.state().workspace().inbound()).containsExactly(nuts("near", 8));
    }

    @Test
    void aPlacementOfStockThatHasChangedSinceIsRefusedAsItWouldMakeOrLoseUnits() {
        for (Placement stale : List.of(place(NUT, 10, 1, nuts("near", 8)), place(NUT, 9, 0, nuts("near", 8)))) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> session.perform(new AcceptPlacement(stale)))
                    .withMessage("the stock of nut has changed since; place anew");
        }
        for (Placement stale : List.of(place(NUT, 10, 0), place(NUT, 10, 0, nuts("near", 8), nuts("far", 1)))) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> session.perform(new AcceptPlacement(stale)))
                    .withMessage("the inbound of nut has changed since; place anew");
        }
    }

    @Test
    void whereMoreIsPromisedThanThereIsNothingIsPlacedAsThatWouldMakeUnits() {
        Session owing = new Session(Bolts.world("""
            stock:
              center | sku | on_hand | allocated
              near   | nut | 4       | 10
              far    | nut | 6       | 0
            """), notebook, List.of(), List.of());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> owing.perform(new AcceptPlacement(place(NUT, 6, 0))))
                .withMessage(
                        "more of nut is promised or unavailable at near than is on hand; nothing can be placed there");
        assertThat(notebook.lines()).isEmpty();
    }

    @Test
    void aCenterThatIsNotOpenIsRefused() {
        Placement elsewhere = new Placement(Set.of(NUT), List.of(new Lot(NUT, "third", 1)), List.of());

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> session.perform(new AcceptPlacement(elsewhere)))
                .withMessage("third is not open");
        assertThat(notebook.lines()).isEmpty();
    }
}

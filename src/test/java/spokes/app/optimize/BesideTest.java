package spokes.app.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.Placement;
import spokes.model.goods.ProductKey;
import spokes.session.Bolts;
import spokes.ui.proposal.OfferRow;

/** What a placement changes beside today's stock, in rows that a planner takes or leaves. */
class BesideTest {
    private static final ProductKey NUT = new ProductKey("", "nut");

    private final Workspace world = Bolts.world("""
        inbound:
          center | sku | units | arrival_date
          far    | nut | 8     | 2026-01-15
          near   | nut | 2     | 2026-01-16
        """);

    private List<String> rows(Inbound... inbound) {
        Placement placement = new Placement(Set.of(NUT), List.of(), List.of(inbound));
        return new Beside(world, placement)
                .rows(List.of()).stream().map(BesideTest::words).toList();
    }

    private static String words(OfferRow row) {
        return "%s > %s %.0f: %s".formatted(row.from(), row.to(), row.units().orElse(0), row.why());
    }

    private static Inbound nuts(String center, double units, int day) {
        return new Inbound(center, NUT, units, Worlds.MONDAY.withDayOfMonth(day), "", "", "");
    }

    @Test
    void aShipmentThatComesElsewhereIsARow() {
        assertThat(rows(nuts("near", 8, 15), nuts("near", 2, 16)))
                .containsExactly("far > near 8: On its way; comes there instead.");
    }

    @Test
    void whatIsBoughtIsARowOfItsOwnBesideWhatComesElsewhere() {
        Inbound bought = new Inbound("near", NUT, 5, Worlds.MONDAY.withDayOfMonth(15), "", "", "planned buy");
        List<Inbound> inbound = List.of(nuts("near", 13, 15), nuts("near", 2, 16));
        Placement placement = new Placement(Set.of(NUT), List.of(), inbound, List.of(bought));

        assertThat(new Beside(world, placement).rows(List.of()).stream().map(BesideTest::words))
                .containsExactly(
                        "far > near 8: On its way; comes there instead.", " > near 5: Bought; arrives Sun 15 Mar.");
    }

    @Test
    void everyProductThatIsPlacedHasARow() {
        assertThat(rows(nuts("near", 2, 15), nuts("far", 6, 15), nuts("far", 2, 16)))
                .containsExactly(" >  0: Only shipments of it change.");
    }
}

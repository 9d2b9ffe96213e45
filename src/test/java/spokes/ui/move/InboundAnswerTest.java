package spokes.ui.move;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.model.InboundShipment;
import spokes.session.Session;
import spokes.ui.Figures;
import spokes.ui.MemoryJournal;

/** Units of an inbound shipment go elsewhere in whole cases: fewer than were typed is told, none at all is refused. */
class InboundAnswerTest {
    private final Session session = new Session(Worlds.world("""
        centers:
          center | name | status
          near   | Near | open
          far    | Far  | open
        products:
          sku   | name  | category | weight_kg | unit_cost | units_per_case
          screw | screw | steel    | 1         | 2         | 12
        lanes:
          center | area | cost_per_unit | transit_days
          near   | X    | 0.50          | 1
          far    | X    | 2.10          | 4
        demand:
          area | sku   | units_per_day
          X    | screw | 1
        inbound:
          center | sku   | units | arrival_date | supply_point
          far    | screw | 48    | 2026-03-10   | port
        """), new MemoryJournal(), List.of(), List.of());

    private InboundAnswer near(Amount amount) {
        InboundShipment shipment =
                InboundShipment.listToCome(session.state().workspace()).getFirst();
        return InboundAnswer.to(session, shipment, "near", amount);
    }

    private DragSentence sentence(Amount amount) {
        InboundAnswer.Possible possible = (InboundAnswer.Possible) near(amount);
        return DragSentence.of(session.state().workspace(), possible, new Figures(Locale.US, "USD"));
    }

    @Test
    void lessThanACaseCannotBeSent() {
        assertThat(near(new Amount.Units(5)))
                .isEqualTo(new InboundAnswer.Impossible("5 units are less than one case of anything in it"));
    }

    @Test
    void fewerUnitsThanWereTypedAreTold() {
        assertThat(sentence(new Amount.Units(30)).warnings())
                .containsExactly("only 24 of the 30 units, in whole cases");
    }

    @Test
    void whatIsSentWhollyHasNothingToTell() {
        assertThat(sentence(new Amount.Units(24)).warnings()).isEmpty();
        assertThat(sentence(new Amount.All()).warnings()).isEmpty();
        assertThat(sentence(new Amount.Units(9999)).warnings()).isEmpty();
    }
}

package spokes.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import spokes.engine.Worlds;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;

/** Where a shipment may go instead: more only comes to open centers that may hold it, and any center may get less. */
class SplitInboundTest {
    private static final Inbound ORDER =
            new Inbound("third", Bolts.BOLT, 10, Worlds.MONDAY.plusDays(7), "", "", "PO-7");

    private static Workspace world(Inbound order, String... more) {
        List<String> text = new ArrayList<>(List.of(more));
        text.add("""
            inbound:
              center | sku  | units | arrival_date | reference
              %s     | bolt | 10    | %s           | PO-7
            """.formatted(order.center(), order.arrivalDate()));
        return Bolts.world(text.toArray(String[]::new));
    }

    private static List<String> split(Workspace world, Inbound order, Inbound... after) throws Refused {
        Session session = new Session(world, new Notebook(), List.of(), List.of());
        session.perform(new SplitInbound(List.of(order), List.of(after)));
        return session.state().workspace().inbound().stream()
                .map(row -> "%.0f to %s".formatted(row.units(), row.center()))
                .toList();
    }

    @Test
    void partOfAShipmentCanGoAwayFromACenterThatIsNotOpen() throws Refused {
        assertThat(split(world(ORDER), ORDER, ORDER.at("third", 4), ORDER.at("near", 6)))
                .containsExactlyInAnyOrder("4 to third", "6 to near");
    }

    @Test
    void partOfAShipmentCanGoAwayFromACenterThatMayNotHoldIt() throws Refused {
        Inbound order = ORDER.at("far", 10);
        Workspace world = world(order, """
            eligibility:
              center | sku  | allowed
              far    | bolt | no
            """);
        assertThat(split(world, order, order.at("far", 4), order.at("near", 6)))
                .containsExactlyInAnyOrder("4 to far", "6 to near");
    }

    @Test
    void noneComesToACenterThatIsNotOpen() {
        Inbound order = ORDER.at("near", 10);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> split(world(order), order, order.at("near", 4), order.at("third", 6)))
                .withMessage("third is not open");
    }

    @Test
    void twoRowsOfOneCenterTogetherAreNotMoreThanItHad() throws Refused {
        assertThat(split(world(ORDER), ORDER, ORDER.at("third", 5), ORDER.at("third", 5)))
                .containsExactly("10 to third");
    }

    @Test
    void noneComesToACenterThatMayNotHoldIt() {
        Inbound order = ORDER.at("near", 10);
        Workspace world = world(order, """
            eligibility:
              center | sku  | allowed
              far    | bolt | no
            """);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> split(world, order, order.at("near", 4), order.at("far", 6)))
                .withMessage("bolts may not be kept in Far");
    }
}

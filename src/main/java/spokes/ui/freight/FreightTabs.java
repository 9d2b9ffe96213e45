package spokes.ui.freight;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Tab;
import spokes.engine.transfer.TransferShipment;
import spokes.model.InboundShipment;
import spokes.model.Refused;
import spokes.model.goods.Product;
import spokes.session.MoveStock;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.InboundDrag;
import spokes.ui.Latest;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.dialogs.Overlay;
import spokes.ui.move.InboundAnswer;
import spokes.ui.move.MoveMaker;
import spokes.ui.notice.Notices;
import spokes.ui.tables.TransferDesk;

/** The tabs of what is carried, and what they ask for. */
public final class FreightTabs {
    private final Session session;
    private final Background background;
    private final Overlay overlay;
    private final Notices notices;
    private final Figures figures;
    private final InboundDrag drag;
    private final Consumer<String> splitting;
    private final ShipmentsTab shipments;
    private final TrucksTab trucks;
    private final Latest riders;
    private final MoveMaker maker;

    /**
     * Tabs that show nothing yet.
     *
     * @param transfers does what is asked of transfers
     * @param drag      drags shipments onto the map
     * @param splitting looks for the best split of a shipment, by its name
     */
    public FreightTabs(
            Session session,
            Background background,
            Overlay overlay,
            Notices notices,
            Figures figures,
            TransferDesk transfers,
            InboundDrag drag,
            Consumer<String> splitting) {
        this.session = session;
        this.background = background;
        this.overlay = overlay;
        this.notices = notices;
        this.figures = figures;
        this.drag = drag;
        this.splitting = splitting;
        Texts texts = Texts.of("freight");
        maker = new MoveMaker(session, figures);
        maker.setOnTold(notices::refuse);
        maker.setOnPerformed(notices::tellDone);
        riders = new Latest(background, texts.get("truck.work"));
        shipments = new ShipmentsTab(figures, new OfShipments());
        trucks = new TrucksTab(figures, transfers, new OfTrucks());
    }

    /** The tabs: inbound shipments, trucks. */
    public List<Tab> tabs() {
        Texts texts = Texts.of("freight");
        Tab inbound = new Tab(texts.get("tab.shipments"), shipments);
        inbound.setId("tab-shipments");
        Tab outbound = new Tab(texts.get("tab.trucks"), trucks);
        outbound.setId("tab-trucks");
        return List.of(inbound, outbound);
    }

    /** Shows a state. */
    public void show(State state) {
        shipments.show(state);
        trucks.show(state);
    }

    /**
     * Asks how many units of a product are wanted at a center, and which other center gives or takes the difference.
     *
     * @param center code of the center; empty to pick it there
     */
    public void editStock(Product product, String center) {
        overlay.open(new EditDialog(session, product, center, background, figures, maker::make));
    }

    /** Does what the list of shipments asks for. */
    private final class OfShipments implements ShipmentDesk {
        @Override
        public void split(InboundShipment shipment) {
            splitting.accept(shipment.name());
        }

        @Override
        public void send(InboundShipment shipment) {
            overlay.open(new SendDialog(session, shipment, background, figures, this::sent));
        }

        private void sent(InboundAnswer.Possible answer) {
            try {
                session.adopt(answer.step());
                notices.tellDone(Sentence.of(answer.step().edit().label()));
            } catch (Refused e) {
                notices.refuse(e.reason());
            }
        }

        @Override
        public InboundDrag drag() {
            return drag;
        }

        @Override
        public void refuse(String reason) {
            notices.refuse(reason);
        }
    }

    /** Does what the list of trucks asks for. */
    private final class OfTrucks implements TruckDesk {
        @Override
        public void rideAlong(State state, TransferShipment truck, Consumer<List<RideAlong>> found) {
            riders.ask(progress -> RideAlong.listOf(session, state.judged(), truck, progress), found);
        }

        @Override
        public void forget() {
            riders.drop();
        }

        @Override
        public void perform(MoveStock move) {
            try {
                session.perform(move);
                notices.tellDone(Sentence.of(move.label()));
            } catch (Refused e) {
                notices.refuse(e.reason());
            }
        }
    }
}

package spokes.ui.freight;

import java.util.List;
import java.util.function.Consumer;
import spokes.engine.transfer.TransferShipment;
import spokes.session.MoveStock;
import spokes.session.State;

/** What the list of trucks asks of its surroundings. */
interface TruckDesk {

    /** Looks in the background for what could ride along; only the newest question is answered. */
    void rideAlong(State state, TransferShipment truck, Consumer<List<RideAlong>> found);

    /** No longer wants an answer. */
    void forget();

    /** Plans a move, durably; tells why if it cannot be. */
    void perform(MoveStock move);
}

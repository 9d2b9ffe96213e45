package spokes.ui.freight;

import spokes.model.InboundShipment;
import spokes.ui.InboundDrag;

/** What the list of inbound shipments asks of its surroundings. */
interface ShipmentDesk {

    /** Looks for the best split of a shipment over centers. */
    void split(InboundShipment shipment);

    /** Asks for a center to send it to. */
    void send(InboundShipment shipment);

    /** Drags it. */
    InboundDrag drag();

    /** Tells why something cannot be done. */
    void refuse(String reason);
}

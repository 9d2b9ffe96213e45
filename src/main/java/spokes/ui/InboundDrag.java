package spokes.ui;

import spokes.model.InboundShipment;

/** Drags an inbound shipment from where it is listed to a center on the map. All points are of the scene. */
public interface InboundDrag {

    /** A drag that goes nowhere: there is no map. */
    InboundDrag NOWHERE = new InboundDrag() {
        @Override
        public void begin(InboundShipment shipment) {
            // nothing to drag it to
        }

        @Override
        public boolean move(double x, double y) {
            return false;
        }

        @Override
        public void drop() {
            // nothing hangs on the pointer
        }

        @Override
        public boolean isUnderWay() {
            return false;
        }

        @Override
        public void cancel() {
            // nothing hangs on the pointer
        }
    };

    /** The shipment hangs on the pointer. */
    void begin(InboundShipment shipment);

    /** The pointer moved; says whether it is over the map, which shows what hangs on it. */
    boolean move(double x, double y);

    /** It was let go: over a center it goes there as soon as it is known what that does; elsewhere nothing happened. */
    void drop();

    /** Whether a shipment hangs on the pointer: Escape may have ended it. */
    boolean isUnderWay();

    /** Nothing happened. */
    void cancel();
}

package spokes.engine.replay;

import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.network.Network;
import spokes.model.carrier.LaneRate;

/** The numbers of delivery times by lane and service. */
final class TimeNumbers {
    private final Network network;

    TimeNumbers(Network network) {
        this.network = network;
    }

    /**
     * The number of a parcel's time.
     *
     * @param service the one that carries it; {@link Codes#NONE} on an explicit lane
     */
    int of(int center, int area, int service) {
        if (service != Codes.NONE) {
            return network.times.ofParcel(center, service, network.lanes.zone(center, area));
        }
        @Nullable LaneRate lane = network.lanes.findExplicit(center, area);
        double transit = lane == null ? 0 : Terms.amount(lane.transitDays());
        return network.times.ofCarrier(network.sites.dispatchDays[center], transit);
    }
}

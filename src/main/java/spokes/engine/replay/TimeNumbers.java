package spokes.engine.replay;

import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.ParcelCard;
import spokes.engine.network.Network;
import spokes.model.carrier.LaneRate;

/** The numbers of delivery times by lane and service, looked up once. */
final class TimeNumbers {
    private static final int ZONES = ParcelCard.ZONES + 1;

    private final Network network;
    private final int[] numbers;

    TimeNumbers(Network network) {
        this.network = network;
        int services = network.services.count();
        numbers = new int[network.sites.size() * services * ZONES];
        for (int center = 0; center < network.sites.size(); center++) {
            for (int service = 0; service < services; service++) {
                for (int zone = 1; zone < ZONES; zone++) {
                    numbers[at(center, service, zone)] = network.times.ofParcel(
                            network.sites.dispatchDays[center], network.services.transitDays(service, zone), service);
                }
            }
        }
    }

    private int at(int center, int service, int zone) {
        return (center * network.services.count() + service) * ZONES + zone;
    }

    /**
     * The number of a parcel's time.
     *
     * @param service the one that carries it; {@link Codes#NONE} on an explicit lane
     */
    int of(int center, int area, int service) {
        if (service != Codes.NONE) {
            return numbers[at(center, service, network.lanes.zone(center, area))];
        }
        @Nullable LaneRate lane = network.lanes.findExplicit(center, area);
        double transit = lane == null ? 0 : Terms.amount(lane.transitDays());
        return network.times.ofCarrier(network.sites.dispatchDays[center], transit);
    }
}

package spokes.engine.safety;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.FreightBook;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Inbound;

/**
 * How long supply takes, L: what the product states, else the days of its supply lane, that of the inbound row which
 * arrives last at the center; a center that has no such row is taken to get its goods from where the product's last
 * inbound comes from. Without either, 0. Its deviation σ_L is what the product states. Safe to share between threads.
 */
final class LeadTimes {
    private record Spot(int product, int center) {}

    private final Network network;
    private final Map<Integer, Inbound> last = new HashMap<>();
    private final Map<Spot, Inbound> lastThere = new HashMap<>();
    private final Map<Spot, Double> known = new ConcurrentHashMap<>();

    LeadTimes(Workspace workspace, Network network) {
        this.network = network;
        for (Inbound row : workspace.inbound()) {
            if (!row.supplyPoint().isEmpty()) {
                int product = network.number(row.product());
                int center = network.sites.codes.find(row.center());
                last.merge(product, row, LeadTimes::later);
                if (center != Codes.NONE) {
                    lastThere.merge(new Spot(product, center), row, LeadTimes::later);
                }
            }
        }
    }

    private static Inbound later(Inbound a, Inbound b) {
        return b.arrivalDate().isBefore(a.arrivalDate()) ? a : b;
    }

    /** L: days from order to arrival. */
    double days(int product, int center) {
        Item item = network.items.get(product);
        double stated = Terms.amount(item.product.leadTimeDays());
        return stated > 0 || last.isEmpty()
                ? stated
                : known.computeIfAbsent(new Spot(product, center), spot -> laneDays(item, center));
    }

    private double laneDays(Item item, int center) {
        @Nullable Inbound fallback = last.get(item.number);
        if (fallback == null) {
            return 0;
        }
        Inbound row = lastThere.getOrDefault(new Spot(item.number, center), fallback);
        double km = network.freight.km(row.supplyPoint(), network.sites.center(center));
        return network.freight.days(rate(item, row, network.sites.codes.code(center), km), km);
    }

    /** The row of the stated mode, else of the mode that is cheapest for the units. */
    private Optional<FreightRate> rate(Item item, Inbound row, String center, double km) {
        double units = Terms.amount(row.units());
        return network.freight.settle(
                row.supplyPoint(),
                center,
                row.mode(),
                rate -> FreightBook.cost(rate, km, units * item.weightKg, units * item.m3, units));
    }

    /** σ_L: standard deviation of the lead time in days. */
    double deviation(int product) {
        return Terms.amount(network.items.get(product).product.leadTimeSd());
    }
}

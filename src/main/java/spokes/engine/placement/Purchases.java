package spokes.engine.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;

/** What is bought, as shipments whose center is still to be chosen. */
final class Purchases {
    private final Network network;
    private final Map<Integer, Inbound> shipments = new HashMap<>();
    private final List<ProductKey> tooLate = new ArrayList<>();

    Purchases(Network network, Buying buying) {
        this.network = network;
        for (Item item : buying.isNothing() ? List.<Item>of() : network.items) {
            double units = buying.units().getOrDefault(item.key(), 0.0);
            if (units > 0 || (buying.toTargets() && item.demand.size() > 0)) {
                add(item, units);
            }
        }
    }

    private void add(Item item, double units) {
        LocalDate arrival = network.terms.planDate.plusDays(leadDays(item));
        OptionalInt center = earliest(item);
        boolean isHomeless = center.isEmpty();
        int most = most(item);
        int to = most >= 0 && isInTime(arrival, most) ? most : center.orElse(0);
        if (isHomeless ? units > 0 && network.sites.size() > 0 : isInTime(arrival, to)) {
            shipments.put(item.number, shipment(item, to, units, arrival));
        } else if (!isHomeless) {
            tooLate.add(item.key());
        }
    }

    private boolean isInTime(LocalDate arrival, int center) {
        return network.terms.day(arrival) + network.sites.dockToStockDays[center] < network.terms.horizonDays;
    }

    private static long leadDays(Item item) {
        return (long) Math.min(Math.ceil(Terms.amount(item.product.leadTimeDays())), Terms.MAX_DAY);
    }

    /** The center that may hold it where it is sellable first; empty if none may hold it. */
    private OptionalInt earliest(Item item) {
        int best = -1;
        for (int c = 0; c < item.allowed.length; c++) {
            boolean isBefore = best < 0 || network.sites.dockToStockDays[c] < network.sites.dockToStockDays[best];
            best = item.allowed[c] && isBefore ? c : best;
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** The center that may hold it and has most of it; below 0 if none has any. */
    private int most(Item item) {
        double[] opening = network.supply(item.number).opening;
        int best = -1;
        for (int c = 0; c < opening.length; c++) {
            boolean isMore = opening[c] > (best < 0 ? 0 : opening[best]);
            best = item.allowed[c] && isMore ? c : best;
        }
        return best;
    }

    private Inbound shipment(Item item, int center, double units, LocalDate arrival) {
        return new Inbound(network.sites.codes.code(center), item.key(), units, arrival, "", "", Buying.REFERENCE);
    }

    /** What is bought of a product; its units are 0 where targets say how many. */
    Optional<Inbound> find(int product) {
        return Optional.ofNullable(shipments.get(product));
    }

    /** Products that no center would have sellable within the horizon, so that nothing is bought of them. */
    List<ProductKey> tooLate() {
        return List.copyOf(tooLate);
    }
}

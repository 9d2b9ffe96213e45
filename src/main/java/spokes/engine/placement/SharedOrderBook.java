package spokes.engine.placement;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import spokes.engine.network.Network;
import spokes.engine.order.OrderPatterns;
import spokes.engine.parcel.Ways;

/** The lines of all products in orders of several SKUs, each product's worked out when first asked for and kept while there is memory. */
public final class SharedOrderBook {
    private final Network network;
    private final OrderPatterns patterns;
    private final @Nullable Ways ways;
    private final AtomicReferenceArray<@Nullable SoftReference<SharedOrders>> known;

    public SharedOrderBook(Network network, OrderPatterns patterns) {
        this.network = network;
        this.patterns = patterns;
        ways = patterns.size() > 0 ? new Ways(network, patterns.tariff.pricesRise()) : null;
        known = new AtomicReferenceArray<>(network.items.size());
    }

    /** Whether any order of several products has a product. */
    public boolean has(int product) {
        return ways != null && patterns.hasPatterns(product);
    }

    /** The lines of a product; empty if there is none. */
    public Optional<SharedOrders> find(int product) {
        if (ways == null || !has(product)) {
            return Optional.empty();
        }
        @Nullable SoftReference<SharedOrders> kept = known.get(product);
        @Nullable SharedOrders made = kept == null ? null : kept.get();
        if (made == null) {
            made = new SharedOrders(network, network.items.get(product), patterns, ways);
            known.set(product, new SoftReference<>(made));
        }
        return Optional.of(made);
    }
}

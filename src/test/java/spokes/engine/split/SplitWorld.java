package spokes.engine.split;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import spokes.engine.Worlds;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.Parcels;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;
import spokes.engine.order.OrderPatterns;
import spokes.engine.stocked.StockedWeeks;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;

/** A world whose stock in the middle of every week a test sets by hand. */
final class SplitWorld {
    final Workspace workspace;
    final Network network;
    final Parcels parcels;
    final OrderPatterns patterns;

    private final List<StockedWeeks> stocked;

    SplitWorld(String... texts) {
        this(Worlds.world(texts));
    }

    SplitWorld(Workspace workspace) {
        this.workspace = workspace;
        network = Network.of(workspace);
        Terms terms = network.terms;
        parcels = new Parcels(network.services, terms.cartonFill);
        patterns = OrderPatterns.of(network);
        stocked = new ArrayList<>(network.items.stream()
                .map(item -> new StockedWeeks.Builder(network.sites.size(), terms.weeks()).build())
                .toList());
    }

    /** These centers have a SKU in all weeks, and no others. */
    SplitWorld has(String sku, String... centers) {
        return set(sku, IntStream.range(0, network.terms.weeks()).toArray(), centers);
    }

    /** These centers have a SKU in one week, and no others have it then. */
    SplitWorld hasInWeek(int week, String sku, String... centers) {
        return set(sku, new int[] {week}, centers);
    }

    private SplitWorld set(String sku, int[] weeks, String... centers) {
        int product = number(sku);
        StockedWeeks before = stocked.get(product);
        StockedWeeks.Builder after = new StockedWeeks.Builder(network.sites.size(), network.terms.weeks());
        for (int week = 0; week < network.terms.weeks(); week++) {
            for (int c = 0; c < network.sites.size(); c++) {
                boolean isSet = IntStream.of(weeks).boxed().toList().contains(week);
                boolean has = isSet ? List.of(centers).contains(network.sites.codes.code(c)) : before.has(week, c);
                if (has) {
                    after.set(week, c);
                }
            }
        }
        stocked.set(product, after.build());
        return this;
    }

    SplitWorld has(int product, StockedWeeks weeks) {
        stocked.set(product, weeks);
        return this;
    }

    int number(String sku) {
        return network.number(new ProductKey("", sku));
    }

    LaneCosts costs(int product) {
        return new LaneCosts(network, network.items.get(product));
    }

    List<StockedWeeks> stocked() {
        return List.copyOf(stocked);
    }

    Splits splits() {
        return Splits.of(network, patterns, stocked());
    }

    /** Every parcel of every pattern: {@code week: center units SKU + … = money}. */
    List<PatternParcel> parcels() {
        List<PatternParcel> parcels = new ArrayList<>();
        Splits splits = splits();
        IntStream.range(0, patterns.size()).forEach(pattern -> splits.forEachParcel(pattern, parcels::add));
        return parcels;
    }

    String center(int number) {
        return number < 0 ? "nobody" : network.sites.codes.code(number);
    }

    String sku(int product) {
        return network.items.get(product).key().sku();
    }
}

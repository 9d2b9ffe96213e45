package spokes.engine.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import spokes.engine.demand.Demand;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.engine.safety.Uncertainty;

/** Draws the demand of all products of a network. Immutable: any number of threads may draw. */
public final class DemandSampler {
    private final Network network;
    private final List<DemandNoise> noise;
    private final long[] areas;

    private DemandSampler(Network network, List<DemandNoise> noise) {
        this.network = network;
        this.noise = noise;
        areas = IntStream.range(0, network.areas.size())
                .mapToLong(area -> Chance.number(network.areas.code(area)))
                .toArray();
    }

    /** Draws around what a network expects. */
    public static DemandSampler of(Network network, Uncertainty uncertainty) {
        uncertainty.make();
        return new DemandSampler(
                network,
                network.items.stream()
                        .map(item -> DemandNoise.of(item.demand, network.terms, uncertainty, item.number))
                        .toList());
    }

    /** Demand by product number; of a product that does not vary it is the very demand that is expected. */
    public List<Demand> draw(long seed, int number) {
        List<Demand> drawn = new ArrayList<>(network.items.size());
        for (Item item : network.items) {
            DemandNoise ofItem = noise.get(item.number);
            drawn.add(ofItem.varies() ? draw(item, ofItem, seed, number) : item.demand);
        }
        return drawn;
    }

    private Demand draw(Item item, DemandNoise ofItem, long seed, int number) {
        long product = Chance.number(item.key().client())
                + 31 * Chance.number(item.key().sku());
        DrawnWeeks drawn = new DrawnWeeks(item.demand, ofItem, network.terms, Chance.of(seed, number, product));
        for (int i = 0; i < item.demand.size(); i++) {
            drawn.add(i, Chance.of(seed, number, product, areas[item.demand.areas[i]]));
        }
        return drawn.demand();
    }
}

package spokes.engine.safety;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.network.Network;
import spokes.model.Workspace;

/**
 * What nobody can know for sure: how demand varies, and how long supply takes. It depends on orders, inbound and products
 * but on no plan, so all plans of a network share it. Made when first asked for; safe to share between threads.
 */
public final class Uncertainty {
    private final Network network;
    private final Workspace workspace;
    private @Nullable Variability variability;
    private @Nullable LeadTimes leadTimes;

    public Uncertainty(Network network, Workspace workspace) {
        this.network = network;
        this.workspace = workspace;
    }

    /** Makes what is not made yet, on all cores; to be called before many threads ask at once. */
    public void make() {
        variability();
        leadTimes();
    }

    /** Standard deviations of a day's units of a product, by the position of the area in its demand. */
    public double[] deviationsPerDay(int product) {
        Spread spread = variability().get(product);
        return IntStream.range(0, network.items.get(product).demand.size())
                .mapToDouble(spread::deviation)
                .toArray();
    }

    /** Variance of a day's units of a product, all its areas together. */
    public double variancePerDay(int product) {
        int areas = network.items.get(product).demand.size();
        return variability()
                .get(product)
                .varianceOfAreas(IntStream.range(0, areas).toArray());
    }

    synchronized Variability variability() {
        if (variability == null) {
            variability = Variability.of(workspace, network);
        }
        return variability;
    }

    synchronized LeadTimes leadTimes() {
        if (leadTimes == null) {
            leadTimes = new LeadTimes(workspace, network);
        }
        return leadTimes;
    }
}

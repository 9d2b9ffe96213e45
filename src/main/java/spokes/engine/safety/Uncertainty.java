package spokes.engine.safety;

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

package spokes.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import spokes.engine.capacity.Capacity;
import spokes.engine.flow.Judgment;
import spokes.engine.measure.CapacityOverrun;
import spokes.model.Workspace;

/** What a plan is measured by beside its evaluation. Made when first asked for; safe to share between threads. */
final class Measures {
    private final Workspace workspace;
    private final Judgment judgment;
    private @Nullable Capacity basis;
    private @Nullable Capacity capacity;

    private Measures(Workspace workspace, Judgment judgment, @Nullable Capacity basis) {
        this.workspace = workspace;
        this.judgment = judgment;
        this.basis = basis;
    }

    /** Of a plan that nothing is known of. */
    static Measures of(Workspace workspace, Judgment judgment) {
        return new Measures(workspace, judgment, null);
    }

    /** Of a plan that was made from this one: if only moves differ, what is known of this one is its basis. */
    synchronized Measures with(Workspace next, Judgment after) {
        boolean sameNetwork = after.network == judgment.network;
        return new Measures(next, after, !sameNetwork ? null : capacity == null ? basis : capacity);
    }

    /** Takes what another plan knows as the basis, if there is none and only moves differ. */
    void takeBasis(Measures other) {
        if (other.judgment.network == judgment.network) {
            Capacity known = other.capacity();
            synchronized (this) {
                basis = basis == null ? known : basis;
            }
        }
    }

    /** What centers are brought that they cannot take. */
    List<CapacityOverrun> listOverruns() {
        return capacity().list();
    }

    private synchronized Capacity capacity() {
        Capacity made = capacity;
        if (made == null) {
            made = basis == null ? Capacity.of(judgment, workspace) : basis.with(judgment);
            capacity = made;
            basis = null; // it holds another plan's numbers
        }
        return made;
    }
}

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

    /** Of a plan of the same network with other moves: what these know already is the basis of it. */
    synchronized Measures with(Workspace next, Judgment after) {
        return new Measures(next, after, capacity == null ? basis : capacity);
    }

    /** Takes what another plan of the same network knows as the basis, if there is none. */
    void takeBasis(Measures other) {
        Capacity known = other.capacity();
        synchronized (this) {
            basis = basis == null && other.judgment.network == judgment.network ? known : basis;
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

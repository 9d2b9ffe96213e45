package spokes.engine;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.calibration.Calibrator;
import spokes.engine.capacity.Capacity;
import spokes.engine.comparison.FastAtNoHigherCost;
import spokes.engine.flow.Judgment;
import spokes.engine.measure.Calibration;
import spokes.engine.measure.CapacityOverrun;
import spokes.engine.measure.ConversionEffect;
import spokes.model.Settings;
import spokes.model.Workspace;

/** What a plan is measured by beside its evaluation. Made when first asked for; safe to share between threads. */
final class Measures {
    private static final double FAST_DAYS = 2;

    private final Workspace workspace;
    private final Judgment judgment;
    private @Nullable AreaSums areas;
    private @Nullable Capacity basis;
    private @Nullable Capacity capacity;
    private @Nullable Calibration calibration;
    private OptionalDouble fastUnits = OptionalDouble.empty();

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
        Measures measures = new Measures(next, after, capacity == null ? basis : capacity);
        measures.calibration = calibration; // it does not depend on moves
        return measures;
    }

    /** Takes what another plan of the same network knows as the basis, if there is none. */
    void takeBasis(Measures other) {
        Capacity known = other.capacity();
        synchronized (this) {
            basis = capacity == null && basis == null && other.judgment.network == judgment.network ? known : basis;
        }
    }

    /** How areas are served. */
    synchronized AreaSums areas() {
        AreaSums made = areas;
        if (made == null) {
            made = AreaSums.of(judgment);
            areas = made;
        }
        return made;
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

    /** The rate card against what was paid. */
    synchronized Calibration calibration() {
        Calibration made = calibration;
        if (made == null) {
            made = Calibrator.of(judgment.network, workspace);
            calibration = made;
        }
        return made;
    }

    /**
     * Share of demand delivered within two calendar days at no higher shipping cost than the baseline's.
     *
     * @param baseline number of the baseline's center, or {@link Codes#NONE}
     * @param demanded units demanded
     */
    synchronized double fastAtNoHigherCost(int baseline, double demanded) {
        if (baseline == Codes.NONE || !(demanded > 0)) {
            return 0;
        }
        if (fastUnits.isEmpty()) {
            fastUnits = OptionalDouble.of(new FastAtNoHigherCost(judgment, baseline, FAST_DAYS).units());
        }
        return fastUnits.getAsDouble() / demanded;
    }

    /** What the difference of mean business days may sell (model.md, section 6). */
    ConversionEffect conversionEffect(Evaluation plan, Evaluation reference) {
        Settings settings = workspace.settings();
        if (!settings.isOn("conversion_effect")) {
            return ConversionEffect.OFF;
        }
        boolean bothDeliver = plan.unitsShipped() > 0 && reference.unitsShipped() > 0;
        double daysFaster =
                bothDeliver ? reference.service().meanDays() - plan.service().meanDays() : 0;
        double perShare = plan.sales() * daysFaster;
        return new ConversionEffect(
                true,
                Terms.amount(settings.number("conversion_low")) * perShare,
                Terms.amount(settings.number("conversion_high")) * perShare);
    }
}

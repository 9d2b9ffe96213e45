package spokes.engine.whatif;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;

/**
 * The plan that a question is about.
 *
 * @param workspace  its rows
 * @param takenCodes codes of adjustments that are used elsewhere, as in scenarios
 * @param regions    the region of an area by its code, as the name of a census division; empty for one that has none
 */
public record AskedPlan(Workspace workspace, Set<String> takenCodes, UnaryOperator<String> regions) {
    public AskedPlan {
        requireNonNull(workspace, "workspace");
        requireNonNull(regions, "regions");
        takenCodes = Set.copyOf(takenCodes);
    }

    /** The same plan with other rows. */
    public AskedPlan with(Workspace next) {
        return new AskedPlan(next, takenCodes, regions);
    }

    /** Codes for new adjustments, each given once. */
    Codes newCodes() {
        Set<String> taken = new HashSet<>(takenCodes);
        workspace.adjustments().stream().map(Adjustment::code).forEach(taken::add);
        return new Codes(taken);
    }

    /** Codes that are in use. */
    static final class Codes {
        private final Set<String> taken;

        private Codes(Set<String> taken) {
            this.taken = taken;
        }

        /** One that nothing has. */
        String next() {
            int number = 1;
            while (!taken.add(String.format(Locale.ROOT, "W-%04d", number))) {
                number++;
            }
            return String.format(Locale.ROOT, "W-%04d", number);
        }
    }
}

package spokes.optimize.network;

import java.util.List;
import spokes.model.goods.ProductKey;
import spokes.optimize.Status;

/**
 * A plan that is proposed, and how good it is proven to be.
 *
 * @param status      what is known of it
 * @param reason      why there is none, or what to know about it; empty if nothing
 * @param bound       no plan costs less; 0 if nothing is known
 * @param seconds     wall time that it took
 * @param openCenters codes of the open centers
 * @param costs       what it costs
 * @param service     how it serves
 * @param flows       who serves whom
 */
public record NetworkProposal(
        Status status,
        String reason,
        double bound,
        double seconds,
        List<String> openCenters,
        Costs costs,
        Service service,
        List<Flow> flows) {
    public NetworkProposal {
        openCenters = List.copyOf(openCenters);
        flows = List.copyOf(flows);
    }

    /**
     * Money over the horizon.
     *
     * @param fixed    of open centers, with what is missing to their minimum and what opening candidates takes
     * @param shipping outbound shipping
     * @param picking  pick and pack
     */
    public record Costs(double fixed, double shipping, double picking) {
        /** No money. */
        public static final Costs NONE = new Costs(0, 0, 0);

        /** All of it: the objective. */
        public double total() {
            return fixed + shipping + picking;
        }
    }

    /**
     * How areas are served.
     *
     * @param meanDays mean delivery days of units
     * @param coverage share of units within 1, 2, 3 and 5 delivery days, in this order
     */
    public record Service(double meanDays, List<Double> coverage) {
        /** The delivery days of coverage. */
        public static final List<Integer> DAYS = List.of(1, 2, 3, 5);

        public Service {
            coverage = List.copyOf(coverage);
        }

        /** Nobody is served. */
        public static Service none() {
            return new Service(0, DAYS.stream().map(days -> 0.0).toList());
        }
    }

    /**
     * What one center delivers of one product to one area over the horizon.
     *
     * @param units above 0, a real number
     */
    public record Flow(String center, String area, ProductKey product, double units) {}

    /** What it costs over the horizon. */
    public double objective() {
        return costs.total();
    }

    /** Whether there is a plan. */
    public boolean hasPlan() {
        return status.hasPlan();
    }

    /** Share of the objective by which the bound is below it; 0 without a plan or cost. */
    public double gap() {
        return hasPlan() && objective() > 0 ? Math.max(0, (objective() - bound) / objective()) : 0;
    }
}

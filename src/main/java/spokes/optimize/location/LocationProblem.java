package spokes.optimize.location;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which centers to open so that all clients are served at the least cost of centers and ways.
 *
 * <p>A client is what is served as a whole by one center or split over several: an area, or one product in an area. Money
 * and orders are of the whole horizon. Immutable; the arrays are for reading only.
 */
public final class LocationProblem {
    /** Capacities are kept to this share of them: what a sum of rates rounds to is no excess. */
    public static final double ROUNDING = 1e-9;

    private final double[] fixed;
    private final double[] capacity;
    private final double[] demand;
    private final double[][] cost;
    private final double totalDemand;
    private final Rules rules;
    private final Optional<Coverage> coverage;
    private final Optional<Minimums> minimums;

    /**
     * Rules of which centers may be open and who may serve a client.
     *
     * @param fewest       least number of open centers
     * @param most         greatest number of open centers
     * @param singleSource whether each client is served by one center
     * @param limits       which ones have to be open, and their budget
     */
    public record Rules(int fewest, int most, boolean singleSource, Limits limits) {
        public Rules {
            if (fewest < 0 || most < fewest) {
                throw new IllegalArgumentException("from %d to %d centers".formatted(fewest, most));
            }
        }

        /** Rules that pin no center and know no budget. */
        public Rules(int fewest, int most, boolean singleSource) {
            this(fewest, most, singleSource, Limits.NONE);
        }

        /** Whether just these centers may be open. */
        public boolean allow(int... centers) {
            return centers.length >= fewest && centers.length <= most && limits.allow(centers);
        }
    }

    /**
     * A problem.
     *
     * @param fixed    money of each center that is open
     * @param capacity most orders of each center, +∞ if unlimited
     * @param demand   orders of each client
     * @param cost     by center and client: money to serve the whole client, +∞ if it cannot
     */
    public LocationProblem(
            double[] fixed,
            double[] capacity,
            double[] demand,
            double[][] cost,
            Rules rules,
            Optional<Coverage> coverage,
            Optional<Minimums> minimums) {
        if (fixed.length != capacity.length || fixed.length != cost.length) {
            throw new IllegalArgumentException("%d fixed costs, %d capacities, %d rows of costs"
                    .formatted(fixed.length, capacity.length, cost.length));
        }
        this.fixed = fixed;
        this.capacity = capacity;
        this.demand = demand;
        this.cost = cost;
        this.totalDemand = Arrays.stream(demand).sum();
        this.rules = rules;
        this.coverage = coverage;
        this.minimums = minimums;
    }

    /** How many centers there are to choose from. */
    public int centers() {
        return fixed.length;
    }

    /** How many clients there are. */
    public int clients() {
        return demand.length;
    }

    /** Money of a center that is open. */
    public double fixed(int center) {
        return fixed[center];
    }

    /** Most orders of a center; +∞ if it could serve everybody. */
    public double capacity(int center) {
        return capacity[center] >= totalDemand * (1 - ROUNDING) ? Double.POSITIVE_INFINITY : capacity[center];
    }

    /** Orders of each client; for reading only. */
    public double[] demand() {
        return demand;
    }

    /** Orders of all clients. */
    public double totalDemand() {
        return totalDemand;
    }

    /** Money to serve each whole client from a center, +∞ if it cannot; for reading only. */
    public double[] cost(int center) {
        return cost[center];
    }

    /** Rules of numbers and splitting. */
    public Rules rules() {
        return rules;
    }

    /** The share of demand that has to be served well, if any. */
    public Optional<Coverage> coverage() {
        return coverage;
    }

    /** What open centers are paid at least, if any. */
    public Optional<Minimums> minimums() {
        return minimums;
    }

    /** Whether some center is too small for all demand. */
    public boolean isCapacitated() {
        return Arrays.stream(capacity).anyMatch(orders -> orders < totalDemand * (1 - ROUNDING));
    }

    /** Money that no plan costs more than. */
    public double worstCost() {
        double worst = Arrays.stream(fixed).sum()
                + minimums.map(m -> Arrays.stream(m.least()).sum()).orElse(0.0);
        double[] dearest = new double[demand.length];
        for (double[] row : cost) {
            for (int j = 0; j < dearest.length; j++) {
                dearest[j] = row[j] < Double.POSITIVE_INFINITY ? Math.max(dearest[j], row[j]) : dearest[j];
            }
        }
        for (double money : dearest) {
            worst += money;
        }
        return worst;
    }

    /** Money of open centers that serve so, with what is missing to their minimums. */
    public double cost(int[] open, Shares shares) {
        return plainCost(open, shares)
                + minimums.map(m -> Arrays.stream(m.missing(open, shares)).sum())
                        .orElse(0.0);
    }

    /** Money of open centers that serve so, minimums apart. */
    public double plainCost(int[] open, Shares shares) {
        double sum = shares.cost(this);
        for (int i : open) {
            sum += fixed[i];
        }
        return sum;
    }

    /** The same where these centers earn a price by what they serve: their costs are less. */
    public LocationProblem rewarded(double price, double[][] amount, int... centers) {
        double[][] less = cost.clone();
        for (int i : centers) {
            less[i] = cost[i].clone();
            for (int j = 0; j < demand.length; j++) {
                less[i][j] -= price * amount[i][j];
            }
        }
        return new LocationProblem(fixed, capacity, demand, less, rules, coverage, minimums);
    }

    /**
     * The same where what counts toward minimums costs less, and what counts for coverage too.
     *
     * @param upFront by center, how much less of what counts toward its minimum, 0 to 1
     * @param price   money for a unit of coverage
     */
    public LocationProblem discounted(double[] upFront, double price, int... centers) {
        LocationProblem rewarded = coverage.filter(c -> price > 0)
                .map(c -> rewarded(price, c.amount(), centers))
                .orElse(this);
        double[][] less = rewarded.cost.clone();
        for (int i : centers) {
            if (upFront[i] > 0 && minimums.isPresent()) {
                less[i] = less[i].clone();
                for (int j = 0; j < demand.length; j++) {
                    less[i][j] -= upFront[i] * minimums.get().counted()[i][j];
                }
            }
        }
        return new LocationProblem(fixed, capacity, demand, less, rules, coverage, minimums);
    }

    /** The same where some centers charge their minimum up front, and nothing for what counts toward it. */
    public LocationProblem charged(boolean[] isUpFront, Minimums minimum) {
        double[] more = fixed.clone();
        double[][] less = cost.clone();
        for (int i = 0; i < more.length; i++) {
            if (isUpFront[i]) {
                more[i] += minimum.least()[i];
                less[i] = cost[i].clone();
                for (int j = 0; j < demand.length; j++) {
                    less[i][j] -= minimum.counted()[i][j];
                }
            }
        }
        return new LocationProblem(more, capacity, demand, less, rules, coverage, minimums);
    }

    /** The same with other costs to serve each client. */
    public LocationProblem withCosts(double[][] other) {
        return new LocationProblem(fixed, capacity, demand, other, rules, coverage, minimums);
    }

    /** The same with other rules. */
    public LocationProblem withRules(Rules other) {
        return new LocationProblem(fixed, capacity, demand, cost, other, coverage, minimums);
    }
}

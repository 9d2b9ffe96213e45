package spokes.optimize.network;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import spokes.engine.ServiceNetwork;
import spokes.engine.ServiceNetwork.Grain;
import spokes.model.Workspace;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.SearchTold;
import spokes.optimize.Status;
import spokes.optimize.location.Budget;
import spokes.optimize.location.ClientGroups;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.search.LocationSearch;
import spokes.optimize.search.Outcome;
import spokes.optimize.serving.Served;

/**
 * Finds which of the open and candidate centers should be open, and who serves whom, at the least cost of centers,
 * outbound shipping and pick and pack over the horizon; stock is left aside.
 */
public final class NetworkOptimizer {
    /** Two plans whose costs differ by less are the same. */
    private static final double OPTIMAL = 1e-6;

    /** What the bound is lowered by, for what sums round. */
    private static final double SAFETY = 1e-9;

    /** With more lanes than this, all products of an area are served alike. */
    private static final long MOST_LANES = 12_000_000;

    /** With more lanes than this, areas are planned as one first. */
    private static final long MANY_LANES = 100_000;

    /** Share of the time that this takes at most. */
    private static final double ROUGHLY = 0.4;

    /** Seconds that this takes at most. */
    private static final double MOST_ROUGHLY = 20;

    /** Share of the cost by which that may be above its bound. */
    private static final double ROUGH = 1e-4;

    private static final String NO_TIME = "no plan was found in the time that there was";

    private static final String ALIKE =
            "all products of an area are served by the same centers in the same shares: there are too many to plan"
                    + " each";

    private final ServiceNetwork network;
    private final NetworkModel model;
    private final LocationProblem problem;
    private final NetworkGoal goal;
    private final SearchEvent.Listener listener;
    private final boolean isAlike;

    /** Prices of the last search, which the next one starts from. */
    private double[] prices = new double[0];

    /** The value of a day that they are of: those of another one are far off. */
    private double pricedAt;

    private NetworkOptimizer(ServiceNetwork network, boolean isAlike, NetworkGoal goal, SearchEvent.Listener listener) {
        this.network = network;
        this.isAlike = isAlike;
        this.goal = goal;
        this.listener = listener;
        model = new NetworkModel(network);
        problem = model.problem(goal);
    }

    /**
     * Finds the best network of a workspace.
     *
     * @param listener hears of better plans and higher bounds, and may end the search
     */
    public static NetworkProposal propose(
            Workspace workspace, NetworkGoal goal, Effort effort, SearchEvent.Listener listener) {
        long start = System.nanoTime();
        return of(workspace, goal, listener).propose(goal.centers(), effort, start);
    }

    /** An optimizer of one workspace for several numbers of centers. */
    static NetworkOptimizer of(Workspace workspace, NetworkGoal goal, SearchEvent.Listener listener) {
        Workspace considered = Considered.of(workspace, goal.pins());
        if (goal.singleSource()) {
            return new NetworkOptimizer(ServiceNetwork.of(considered, Grain.AREA), false, goal, listener);
        }
        ServiceNetwork network = ServiceNetwork.of(considered, Grain.PRODUCT);
        boolean isAlike = (long) network.needs().size() * network.centers().size() > MOST_LANES;
        return new NetworkOptimizer(
                isAlike ? ServiceNetwork.of(considered, Grain.AREA) : network, isAlike, goal, listener);
    }

    /** How many centers there are to choose from. */
    int centers() {
        return network.centers().size();
    }

    /**
     * The best network.
     *
     * @param count exactly so many centers, if said
     * @param start of the time that it takes, of {@link System#nanoTime}
     */
    NetworkProposal propose(OptionalInt count, Effort effort, long start) {
        return propose(count, 0, effort, start).plan();
    }

    /**
     * A network that was chosen by cost and days.
     *
     * @param plan     its bound says what no network as fast costs less than
     * @param orders   all orders of the horizon
     * @param meanDays mean delivery days of orders
     */
    record Weighed(NetworkProposal plan, double orders, double meanDays) {
        double cost() {
            return plan.objective();
        }
    }

    /**
     * The best network where sooner is better.
     *
     * @param valueOfADay money per order that one delivery day is worth
     */
    Weighed propose(OptionalInt count, double valueOfADay, Effort effort, long start) {
        LocationProblem counted = model.weighed(problem, valueOfADay).withRules(model.rules(count, goal));
        Obstacles obstacles = new Obstacles(network, counted, goal);
        Optional<String> obstacle = obstacles.find();
        if (obstacle.isPresent()) {
            return none(Status.INFEASIBLE, obstacle.get(), 0, start);
        }
        SearchTold told = new SearchTold(listener, start);
        Budget budget = new Budget(
                start + (long) (effort.seconds() * 1e9),
                Math.max(0, effort.gap() - 2 * SAFETY),
                effort.threads(),
                told::isCancelled);
        LocationSearch search = new LocationSearch(counted, budget, told::met);
        double[] before = valueOfADay == pricedAt ? prices : new double[0];
        Outcome outcome = search.run(isLarge() ? roughly(counted, budget, search, before) : before);
        prices = search.prices();
        pricedAt = valueOfADay;
        double bound = safe(outcome.bound());
        if (outcome.plan().isPresent()) {
            return weighed(outcome.plan().get(), bound, valueOfADay, start);
        }
        return outcome.bound() == Double.POSITIVE_INFINITY
                ? none(Status.INFEASIBLE, obstacles.together(), 0, start)
                : none(Status.UNKNOWN, NO_TIME, Math.max(0, bound), start);
    }

    private boolean isLarge() {
        return (long) network.needs().size() * network.centers().size() > MANY_LANES
                && network.needs().stream().allMatch(need -> need.parts().size() == 1)
                && model.hasAreasOfManyNeeds();
    }

    /**
     * Searches with all products of an area served alike first, which is quick; the centers found are where the search for
     * each product starts.
     *
     * @param known prices to start from if no plan is found
     * @return prices to start from
     */
    private double[] roughly(LocationProblem counted, Budget budget, LocationSearch search, double... known) {
        ClientGroups areas = new ClientGroups(counted, model.areas());
        double part = Math.min(MOST_ROUGHLY, ROUGHLY * budget.seconds());
        Budget some = new Budget(
                System.nanoTime() + (long) (part * 1e9),
                Math.max(budget.gap(), ROUGH),
                budget.threads(),
                budget.isCancelled());
        LocationSearch rough = new LocationSearch(areas.together(), some, (cost, bound) -> {});
        Optional<Served> plan = rough.run().plan();
        plan.ifPresent(served -> search.startFrom(served.centers()));
        return plan.map(served -> areas.spread(rough.prices(), served.centers()))
                .orElse(known);
    }

    private static double safe(double bound) {
        return Double.isFinite(bound) ? bound - SAFETY * Math.abs(bound) : 0;
    }

    private Weighed weighed(Served plan, double bound, double valueOfADay, long start) {
        double orderDays = model.orderDays(plan.shares());
        double orders = problem.totalDemand();
        return new Weighed(
                plan(plan, bound - valueOfADay * orderDays, start), orders, orders > 0 ? orderDays / orders : 0);
    }

    private NetworkProposal plan(Served plan, double bound, long start) {
        NetworkProposal.Costs costs = model.costs(problem, plan.centers(), plan.shares());
        double proven = Math.clamp(bound, 0, costs.total());
        boolean isOptimal = costs.total() - proven <= OPTIMAL * costs.total();
        return new NetworkProposal(
                isOptimal ? Status.OPTIMAL : Status.FEASIBLE,
                isAlike ? ALIKE : "",
                proven,
                seconds(start),
                model.codes(plan.centers()),
                costs,
                model.service(plan.shares()),
                model.flows(plan.shares()));
    }

    private static Weighed none(Status status, String reason, double bound, long start) {
        NetworkProposal nothing = new NetworkProposal(
                status,
                reason,
                bound,
                seconds(start),
                List.of(),
                NetworkProposal.Costs.NONE,
                NetworkProposal.Service.none(),
                List.of());
        return new Weighed(nothing, 0, 0);
    }

    /** What there is when time was over before the search began. */
    static NetworkProposal notLookedAt() {
        return none(Status.UNKNOWN, NO_TIME, 0, System.nanoTime()).plan();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

package spokes.optimize.stock;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.engine.JudgedPlan;
import spokes.engine.placement.StockNetwork;
import spokes.engine.result.LaneFlow;
import spokes.model.PlacedStock;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Placement;
import spokes.optimize.Effort;
import spokes.optimize.SearchEvent;
import spokes.optimize.SearchTold;
import spokes.optimize.Status;
import spokes.optimize.StockTotals;
import spokes.optimize.placement.Limits;
import spokes.optimize.placement.PlacementSearch;
import spokes.optimize.placement.Placing;

/**
 * Finds where the stock that there is belongs, whatever way it comes there: at the least total cost as the engine evaluates
 * the plan once it is accepted, with a proven bound.
 */
public final class PlacementOptimizer {
    /** Two plans whose costs differ by less are the same. */
    private static final double OPTIMAL = 1e-6;

    /** What the bound is lowered by, for what sums round. */
    private static final double SAFETY = 1e-9;

    /** Share of the time that is kept for evaluating the plan that was found. */
    private static final double SHARE_OF_SEARCH = 0.9;

    /** The same where orders of several products are still to be looked at. */
    private static final double SHARE_BEFORE_WHOLE = 0.4;

    /** Nanoseconds after which the units of the best plan are told again. */
    private static final long BETWEEN_TOTALS = 500_000_000;

    /** More flows than this are not listed. */
    private static final long MOST_FLOWS = 2_000_000;

    private final JudgedPlan judged;
    private final StockNetwork network;
    private final PlacementGoal goal;
    private final PlacementRemarks remarks;
    private final boolean isProvable;
    private final long start;
    private double required;
    private @Nullable PlacementSearch search;
    private long nextTold;

    private PlacementOptimizer(JudgedPlan judged, PlacementGoal goal, long start) {
        this.judged = judged;
        this.goal = goal;
        this.start = start;
        nextTold = start;
        network = judged.stockNetwork().with(goal.wish());
        remarks = new PlacementRemarks(network, goal.wish(), judged.workspace().settings());
        isProvable = remarks.whyUnproven().isEmpty();
    }

    /**
     * Finds the best placement of a workspace's stock.
     *
     * @param listener hears of better plans and higher bounds, and may end the search
     */
    public static StockProposal propose(
            Workspace workspace, PlacementGoal goal, Effort effort, SearchEvent.Listener listener) {
        long start = System.nanoTime();
        return new PlacementOptimizer(JudgedPlan.of(workspace), goal, start).propose(effort, listener);
    }

    /** The same of a plan that was judged. */
    public static StockProposal propose(
            JudgedPlan judged, PlacementGoal goal, Effort effort, SearchEvent.Listener listener) {
        return new PlacementOptimizer(judged, goal, System.nanoTime()).propose(effort, listener);
    }

    private StockProposal propose(Effort effort, SearchEvent.Listener listener) {
        PlacementObstacles obstacles = new PlacementObstacles(network, goal);
        Optional<String> obstacle = obstacles.find();
        if (obstacle.isPresent()) {
            return none(Status.INFEASIBLE, obstacle.get(), OptionalDouble.empty());
        }
        SearchTold told = new SearchTold(listener, start);
        double share = network.hasPatterns() ? SHARE_BEFORE_WHOLE : SHARE_OF_SEARCH;
        long end = start + (long) (effort.seconds() * share * 1e9);
        long last = start + (long) (effort.seconds() * SHARE_OF_SEARCH * 1e9);
        required = obstacles.required();
        PlacementSearch going = new PlacementSearch(
                network,
                required,
                fastDays(),
                effort,
                watcher(told),
                () -> told.isCancelled() || System.nanoTime() > end);
        search = going;
        going.run();
        OptionalDouble bound = bound(going.bound());
        BooleanSupplier isOver = () -> told.isCancelled() || System.nanoTime() > last;
        return Stream.concat(going.list().stream(), findWhole(isOver).stream())
                .min(Comparator.comparingDouble(isWhole() ? this::total : Placing::cost))
                .map(found -> plan(found, bound, told, isOver))
                .orElseGet(() -> none(Status.UNKNOWN, obstacles.together(going.broken()), bound));
    }

    /** A placement that sees products together, where that matters and it keeps all limits. */
    private Optional<Placing> findWhole(BooleanSupplier isOver) {
        if (!isWhole()) {
            return Optional.empty();
        }
        Limits limits = new Limits(network);
        return new WholeLoads(judged, network, fastDays())
                .find(isOver)
                .filter(found -> found.outside() == 0 && limits.excess(found.loads) == 0 && found.fast() >= required);
    }

    /** Whether trials of single products do not see all of the cost. */
    private boolean isWhole() {
        return network.hasPatterns() || network.inboundAsAddressed() > 0;
    }

    /** Tells costs where they are of all lines, and bounds where all lines are bounded. */
    private PlacementSearch.Watcher watcher(SearchTold told) {
        return (cost, bound) -> {
            told.met(
                    network.hasPatterns() ? Double.POSITIVE_INFINITY : cost,
                    isProvable ? bound : Double.NEGATIVE_INFINITY);
            boolean isDue = System.nanoTime() > nextTold;
            PlacementSearch going = search;
            if (isDue && going != null) {
                going.list().stream().findFirst().ifPresent(best -> told.placed(PlacedUnits.of(network, best.plans)));
                nextTold = System.nanoTime() + BETWEEN_TOTALS;
            }
        };
    }

    /** A bound on all lines of cost; nothing where not all of them are bounded. */
    private OptionalDouble bound(double found) {
        return Double.isFinite(found) && isProvable
                ? OptionalDouble.of(found - SAFETY * Math.abs(found))
                : OptionalDouble.empty();
    }

    /** The proposal of some plans, improved as a whole where trials of single products do not see all of the cost. */
    private StockProposal plan(Placing found, OptionalDouble bound, SearchTold told, BooleanSupplier isOver) {
        Workspace before = judged.workspace();
        if (isWhole()) {
            JudgedPlan first = accepted(PlacementReport.of(before, network, found.plans));
            told.met(first.evaluation().costs().total(), bound.orElse(Double.NEGATIVE_INFINITY));
            new WholePlan(network, found, first, fastDays(), required).improve(isOver);
        }
        PlacementReport report = PlacementReport.of(before, network, found.plans);
        Placement placement = report.placement();
        StockTotals totals = PlacedUnits.of(network, found.plans);
        JudgedPlan after = accepted(report);
        double objective = after.evaluation().costs().total();
        told.met(objective, bound.orElse(Double.NEGATIVE_INFINITY));
        double rounding = OPTIMAL * Math.abs(objective);
        OptionalDouble proven = bound.isPresent() && bound.getAsDouble() <= objective + rounding
                ? OptionalDouble.of(Math.min(bound.getAsDouble(), objective))
                : OptionalDouble.empty();
        return new StockProposal(
                StockProposal.Goal.PLACEMENT,
                proven.isPresent() && objective - proven.getAsDouble() <= rounding ? Status.OPTIMAL : Status.FEASIBLE,
                remarks.of(totals, after, proven.isPresent()),
                objective,
                proven,
                before(),
                seconds(),
                open(),
                report.moves(),
                placement,
                Optional.of(totals),
                flows(after));
    }

    private double fastDays() {
        return goal.fast().map(PlacementGoal.Fast::days).orElse(-1.0);
    }

    private double total(Placing found) {
        PlacementReport report = PlacementReport.of(judged.workspace(), network, found.plans);
        return accepted(report).evaluation().costs().total();
    }

    private JudgedPlan accepted(PlacementReport report) {
        Workspace next = judged.workspace().with(PlacedStock.changes(judged.workspace(), report.placement()));
        return judged.after(next, new Touched.Products(report.placement().products()));
    }

    private List<LaneFlow> flows(JudgedPlan after) {
        long pairs = IntStream.range(0, network.products())
                .mapToLong(p -> network.product(p).areas())
                .sum();
        return pairs > MOST_FLOWS ? List.of() : after.listFlows();
    }

    private StockProposal none(Status status, String reason, OptionalDouble bound) {
        return new StockProposal(
                StockProposal.Goal.PLACEMENT,
                status,
                reason,
                0,
                bound,
                before(),
                seconds(),
                open(),
                List.of(),
                Placement.NONE,
                Optional.empty(),
                List.of());
    }

    private double before() {
        return judged.evaluation().costs().total();
    }

    private List<String> open() {
        return IntStream.range(0, network.sites().size())
                .mapToObj(network.sites()::code)
                .toList();
    }

    private double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}

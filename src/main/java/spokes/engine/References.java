package spokes.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.basis.Codes;
import spokes.engine.basis.ReferenceCenters;
import spokes.engine.flow.Judgment;
import spokes.engine.issue.PlanIssue;
import spokes.engine.issue.PlanIssues;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.safety.Uncertainty;
import spokes.model.Refused;
import spokes.model.TodayRows;
import spokes.model.Workspace;

/**
 * What a plan is compared with (model.md, section 9), and what a planner should know about its data. None of it depends
 * on planned transfers, so a drag on the map keeps it. Made when first asked for; safe to share between threads.
 */
final class References {
    /** How demand varies and how long supply takes. */
    final Uncertainty uncertainty;

    private final Network network;
    private final Judgment plan;
    private final Map<Integer, List<Move>> moves;
    private final Workspace workspace;
    private final Map<Integer, Evaluation> baselines = new HashMap<>();
    private @Nullable Evaluation today;
    private @Nullable Evaluation withoutPlanned;
    private @Nullable List<PlanIssue> dataIssues;

    /**
     * References of a plan.
     *
     * @param plan  a plan of the workspace
     * @param moves its moves by product number
     */
    References(Judgment plan, Map<Integer, List<Move>> moves, Workspace workspace) {
        this.network = plan.network;
        this.plan = plan;
        this.moves = moves;
        this.workspace = workspace;
        this.uncertainty = new Uncertainty(network, workspace);
    }

    /** The moves among some that are not planned any more. */
    static List<Move> underWay(List<Move> moves) {
        return moves.stream().filter(move -> !move.isPlanned()).toList();
    }

    /** Whether what is under way of some products is the same with other moves. */
    static boolean areUnderWayAlike(Judgment judgment, int[] products, Map<Integer, List<Move>> moves) {
        return IntStream.of(products)
                .allMatch(p -> underWay(moves.getOrDefault(p, List.of())).equals(underWay(judgment.moves(p))));
    }

    /** Numbers, rising, of the products that have moves. */
    private int[] movers() {
        return moves.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private Map<Integer, List<Move>> underWay() {
        Map<Integer, List<Move>> kept = new HashMap<>();
        moves.forEach((product, ofProduct) -> kept.put(product, underWay(ofProduct)));
        return kept;
    }

    /**
     * The plan without its planned transfers, and without what accepted proposals changed.
     *
     * @param asToday that plan, asked for where proposals changed something: else transfers alone are left out
     */
    synchronized Evaluation today(Supplier<JudgedPlan> asToday) {
        Evaluation made = today;
        if (made == null) {
            made = new TodayRows(workspace).isEmpty()
                    ? withoutPlanned()
                    : asToday.get().evaluation();
            today = made;
        }
        return made;
    }

    private synchronized Evaluation withoutPlanned() {
        if (withoutPlanned == null) {
            withoutPlanned = Scores.of(plan.with(network, movers(), underWay()));
        }
        return withoutPlanned;
    }

    /**
     * The number of the baseline's center: the setting's if it is open, else the cheapest of those that ship on all days, if
     * there are any; none without a center.
     */
    int baselineCenter() {
        int chosen = network.sites.codes.find(workspace.settings().text("baseline_center"));
        int[] always = ReferenceCenters.list(workspace).stream()
                .mapToInt(network.sites.codes::find)
                .filter(center -> center != Codes.NONE)
                .sorted()
                .toArray();
        IntStream all = always.length > 0 ? IntStream.of(always) : IntStream.range(0, network.sites.size());
        return chosen != Codes.NONE
                ? chosen
                : all.boxed()
                        .min((a, b) -> Double.compare(
                                baseline(a).costs().total(), baseline(b).costs().total()))
                        .orElse(Codes.NONE);
    }

    /** The code of the baseline's center; empty without one. */
    String baselineCode() {
        int center = baselineCenter();
        return center == Codes.NONE ? "" : network.sites.codes.code(center);
    }

    /** The same stock and demand served by the baseline's center; without one, the plan without its planned transfers. */
    Evaluation baseline() {
        int center = baselineCenter();
        return center == Codes.NONE ? withoutPlanned() : baseline(center);
    }

    /** The same stock and demand, what is on its way included, served by one center. */
    synchronized Evaluation baseline(int center) {
        Evaluation made = baselines.get(center);
        if (made == null) {
            made = Scores.of(judgeAlone(center));
            baselines.put(center, made);
        }
        return made;
    }

    Evaluation baseline(String center) throws Refused {
        return baseline(number(center));
    }

    /** The plan of one center, to be taken apart as any other. */
    JudgedPlan alone(String center) throws Refused {
        Network alone = network.alone(number(center));
        Map<Integer, List<Move>> arriving = arriving(alone);
        return JudgedWorkspace.of(workspace, plan.whole(alone, arriving), arriving, Optional.empty());
    }

    private int number(String center) throws Refused {
        int number = network.sites.codes.find(center);
        if (number == Codes.NONE) {
            throw new Refused("no open center %s; there are %s"
                    .formatted(
                            center,
                            IntStream.range(0, network.sites.size())
                                    .mapToObj(network.sites.codes::code)
                                    .collect(Collectors.joining(", "))));
        }
        return number;
    }

    private Judgment judgeAlone(int center) {
        Network alone = network.alone(center);
        return plan.whole(alone, arriving(alone));
    }

    /** What is on its way, to the one center of another network. */
    private Map<Integer, List<Move>> arriving(Network alone) {
        Map<Integer, List<Move>> arriving = new HashMap<>();
        underWay()
                .forEach((product, ofProduct) -> arriving.put(
                        product,
                        ofProduct.stream()
                                .filter(move -> !move.takes())
                                .map(move -> alone.moves().readdressed(move, alone))
                                .toList()));
        return arriving;
    }

    /** What a planner should know about the data, transfers apart. */
    synchronized List<PlanIssue> dataIssues() {
        if (dataIssues == null) {
            dataIssues = PlanIssues.ofData(network, workspace);
        }
        return dataIssues;
    }
}

package spokes.optimize.closing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.engine.result.PlanPart;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Settings;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.optimize.Effort;
import spokes.optimize.stock.StockMove;
import spokes.optimize.stock.StockProposal;
import spokes.optimize.transfer.TransferGoal;
import spokes.optimize.transfer.TransferOptimizer;

/**
 * Gets ready for days on which a center ships nothing: inbound that would lie there meanwhile goes elsewhere where that
 * pays, and stock is moved before where that pays, both by the engine's total of the plan with the closure.
 */
public final class OutageSearch {
    /** Money by which sums of the same may differ. */
    private static final double SAME = 1e-6;

    private OutageSearch() {}

    /**
     * Finds what to do before.
     *
     * @param effort how long to look for moves; {@link Effort#untilDone} gives the same in every run
     * @throws Refused if the center is not open, there is no other one, or the days are not within the plan's
     * @throws java.util.concurrent.CancellationException if it is no longer wanted
     */
    public static ClosingStudy find(ClosingQuestion question, Effort effort, Progress progress) throws Refused {
        question.check();
        Watch watch = new Watch(progress, 0, 1, "be without " + question.center());
        watch.goOn(0);
        Prepared idle = Prepared.closed(question);
        Prepared readdressed = new InboundChoice(question)
                .readdress(idle, inbound(question), true, watch.part(0.05, 0.3, watch.what()));
        Settings settings = question.plan().workspace().settings();
        TransferGoal goal =
                TransferGoal.of(settings).ofProducts(hit(question, idle.plan, settings.number("outage_products")));
        Optional<StockProposal> moves = moves(goal, readdressed, effort, watch.part(0.3, 0.8, "look for moves"));
        List<Transfer> transfers = moves.stream()
                .flatMap(found -> found.moves().stream())
                .map(StockMove::toTransfer)
                .toList();
        watch.goOn(0.8);
        boolean isEarly =
                moves.filter(found -> found.seconds() >= effort.seconds()).isPresent();
        return new StudyMaker(
                        question,
                        idle.plan,
                        readdressed.withTransfers(transfers),
                        List.of(),
                        watch.part(0.8, 1, "who is hit"))
                .make(isEarly);
    }

    /** What arrives at the center before it ships again. */
    private static List<Inbound> inbound(ClosingQuestion question) {
        return question.plan().workspace().inbound().stream()
                .filter(row -> row.center().equals(question.center()))
                .filter(row -> row.arrivalDate().isBefore(question.until()))
                .toList();
    }

    private static Optional<StockProposal> moves(TransferGoal goal, Prepared plan, Effort effort, Watch watch) {
        return goal.isOfNone()
                ? Optional.empty()
                : Optional.of(TransferOptimizer.propose(plan.plan, goal, effort, watch.listener()));
    }

    /** The products whose cost the outage changes most; what others gain by a move they gain without it as well. */
    private static Set<ProductKey> hit(ClosingQuestion question, JudgedPlan idle, double most) {
        Map<List<String>, Double> open = new HashMap<>();
        question.plan()
                .parts()
                .products()
                .forEach(part -> open.put(part.codes(), part.costs().total()));
        Map<ProductKey, Double> changes = new HashMap<>();
        for (PlanPart part : idle.parts().products()) {
            double change = Math.abs(part.costs().total() - open.getOrDefault(part.codes(), 0.0));
            if (part.codes().size() == 2 && change > SAME) {
                changes.put(new ProductKey(part.codes().getFirst(), part.codes().getLast()), change);
            }
        }
        return changes.entrySet().stream()
                .sorted(Map.Entry.<ProductKey, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit((long) most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}

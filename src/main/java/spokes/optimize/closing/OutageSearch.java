package spokes.optimize.closing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.goods.Inbound;
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
    private OutageSearch() {}

    /**
     * Finds what to do before.
     *
     * @param effort how long to look for moves
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
        Prepared moved =
                readdressed.withTransfers(moves(question, readdressed, effort, watch.part(0.3, 0.8, watch.what())));
        watch.goOn(0.8);
        return new StudyMaker(question, idle.plan, moved, List.of(), watch.part(0.8, 1, "who is hit"))
                .make(List.of(), Map.of(), Optional.empty());
    }

    /** What arrives at the center before it ships again. */
    private static List<Inbound> inbound(ClosingQuestion question) {
        return question.plan().workspace().inbound().stream()
                .filter(row -> row.center().equals(question.center()))
                .filter(row -> row.arrivalDate().isBefore(question.until()))
                .toList();
    }

    private static List<Transfer> moves(ClosingQuestion question, Prepared plan, Effort effort, Watch watch) {
        TransferGoal goal = TransferGoal.of(question.plan().workspace().settings());
        StockProposal proposal = TransferOptimizer.propose(plan.plan, goal, effort, watch.listener());
        watch.goOn(1);
        return proposal.moves().stream().map(StockMove::toTransfer).toList();
    }
}

package spokes.report;

import java.util.List;
import java.util.Optional;
import spokes.engine.JudgedPlan;
import spokes.engine.PlanReplay;
import spokes.engine.transfer.TransferShipment;
import spokes.engine.verdict.Comparison;
import spokes.engine.verdict.Reference;
import spokes.engine.verdict.Verdict;
import spokes.engine.verdict.VerdictQuestion;
import spokes.engine.verdict.VerdictSearch;
import spokes.geo.Divisions;
import spokes.geo.Gazetteer;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.TodayRows;

/**
 * All that a report tells, worked out once.
 *
 * @param subject   what it is about
 * @param verdict   the plan against today and one center
 * @param replay    the orders of the past through the plan; empty if there are none
 * @param shipments what travels between centers
 */
public record Findings(
        Subject subject, Verdict verdict, Optional<PlanReplay> replay, List<TransferShipment> shipments) {
    public Findings {
        shipments = List.copyOf(shipments);
    }

    /**
     * Works it out; takes some seconds.
     *
     * @throws Refused if no center is open, or the center that was asked for is not
     */
    public static Findings of(Subject subject, Progress progress) throws Refused {
        Divisions divisions = Divisions.shipped(Gazetteer.shipped());
        VerdictQuestion question = new VerdictQuestion(
                subject.plan(),
                subject.base().asToday(),
                subject.center(),
                area -> divisions.find(area).orElse(""));
        Verdict verdict = VerdictSearch.find(question, progress);
        return new Findings(
                subject, verdict, replay(subject.plan()), subject.plan().listShipments());
    }

    private static Optional<PlanReplay> replay(JudgedPlan plan) {
        try {
            return Optional.of(plan.replay(Optional.empty()));
        } catch (Refused noOrders) {
            return Optional.empty();
        }
    }

    JudgedPlan plan() {
        return subject.plan();
    }

    /** The plan against today. */
    Comparison today() {
        return verdict.find(Reference.Kind.TODAY).orElseGet(verdict::decision);
    }

    /** The plan against the one center. */
    Comparison oneCenter() {
        return verdict.decision();
    }

    /** The plan against the best single center, where that is not the one center: who approves has to know of it. */
    Optional<Comparison> bestCenter() {
        return verdict.find(Reference.Kind.BEST_CENTER)
                .filter(best -> !best.reference().equals(verdict.decisive()));
    }

    /** Whether anything is asked to be approved: a transfer, an accepted proposal, or the changes of a scenario. */
    boolean isChange() {
        return !shipments.isEmpty()
                || !subject.scenario().isEmpty()
                || !accepted().isEmpty();
    }

    /** What accepted proposals changed of the base plan. */
    TodayRows accepted() {
        return new TodayRows(subject.base().workspace());
    }
}

package spokes.optimize.launch;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import spokes.engine.JudgedPlan;
import spokes.engine.result.PlanPart;
import spokes.model.sheet.RowChange;

/**
 * How to get ready for a launch or promotion, and what that is worth.
 *
 * @param question   what was asked, with the plan as it is
 * @param unprepared the plan with the demand and nothing done about it
 * @param prepared   the plan with what is proposed
 * @param lasts      first day on which stock no longer has to last
 * @param needs      what each center has to have, by code
 * @param moves      transfers that bring it
 * @param purchases  what has to be bought
 * @param unfilled   units that nothing can bring before stock no longer has to last
 * @param changes    the rows that accepting it changes
 */
public record LaunchStudy(
        LaunchQuestion question,
        JudgedPlan unprepared,
        JudgedPlan prepared,
        LocalDate lasts,
        List<CenterNeed> needs,
        List<PrePosition> moves,
        List<Purchase> purchases,
        double unfilled,
        List<RowChange> changes) {
    public LaunchStudy {
        requireNonNull(question, "question");
        requireNonNull(unprepared, "unprepared");
        requireNonNull(prepared, "prepared");
        requireNonNull(lasts, "lasts");
        needs = List.copyOf(needs);
        moves = List.copyOf(moves);
        purchases = List.copyOf(purchases);
        changes = List.copyOf(changes);
    }

    /** What a plan does with the product, over its horizon. */
    public PlanPart part(JudgedPlan plan) {
        List<String> codes =
                List.of(question.product().client(), question.product().sku());
        return plan.parts().products().stream()
                .filter(part -> part.codes().equals(codes))
                .findFirst()
                .orElseGet(() -> PlanPart.none(codes));
    }

    /** Money that the plan costs less with what is proposed than without; goods that are bought are in no cost line. */
    public double saved() {
        return unprepared.evaluation().costs().total()
                - prepared.evaluation().costs().total();
    }

    /** Follows "Undo" in the menu. */
    public String label() {
        return "%s %s from %s"
                .formatted(question.like().isPresent() ? "launch" : "promote", question.product(), question.from());
    }
}

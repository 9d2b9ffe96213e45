package spokes.ui.kpi;

import java.util.OptionalDouble;
import spokes.engine.Evaluation;

/**
 * A plan's numbers as the cards show them: those of its evaluation at once, the others when they are worked out.
 *
 * @param evaluation what is known at once
 * @param risk       expected cost of thin stock, an estimate; empty until it is worked out, or where nobody does
 * @param notDearer  share of demand within 2 calendar days at no higher shipping cost than the baseline's; empty likewise
 */
public record Numbers(Evaluation evaluation, OptionalDouble risk, OptionalDouble notDearer) {

    /** Numbers of which only those are known that a plan brings. */
    static Numbers of(Evaluation evaluation) {
        return new Numbers(evaluation, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Those of a plan that is served by the baseline's center alone: its own shipping is not dearer than itself. */
    static Numbers ofBaseline(Evaluation evaluation) {
        double within2 = evaluation.service().calendarCoverage().getOrDefault(2, 0.0);
        return new Numbers(evaluation, OptionalDouble.empty(), OptionalDouble.of(within2));
    }

    /** The next plan's; what it does not bring is still that of this one. */
    Numbers next(Evaluation next) {
        return new Numbers(next, risk, notDearer);
    }
}

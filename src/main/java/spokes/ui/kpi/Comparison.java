package spokes.ui.kpi;

import java.util.Optional;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;

/**
 * A plan's numbers beside those of its references, which may come a moment later.
 *
 * @param plan       the plan
 * @param references the references, once they are worked out
 * @param pending    whether the references are those of the plan before, until the new ones are worked out
 */
public record Comparison(Numbers plan, Optional<References> references, boolean pending) {

    /**
     * What a plan is compared with, and all of its own numbers.
     *
     * @param whole    the plan, with what takes a moment
     * @param today    the same without planned transfers
     * @param baseline the same stock and demand served by one center; empty without an open center
     * @param center   what people call the center of the baseline; empty without one
     */
    public record References(Numbers whole, Numbers today, Optional<Numbers> baseline, String center) {

        /** Works the references of a plan out; may take a moment. */
        public static References of(JudgedPlan judged) {
            String code = judged.baselineCenter();
            Optional<Evaluation> baseline = code.isEmpty() ? Optional.empty() : Optional.of(judged.baseline());
            String name = judged.workspace().centers().stream()
                    .filter(center -> center.code().equals(code))
                    .findFirst()
                    .map(center -> center.name())
                    .orElse(code);
            Today numbers = Today.of(judged);
            return new References(numbers.plan(), numbers.today(), baseline.map(Numbers::ofBaseline), name);
        }
    }

    /** A plan before anything is known of its references. */
    public static Comparison alone(Evaluation plan) {
        return new Comparison(Numbers.of(plan), Optional.empty(), true);
    }

    /** The next plan, beside the references of this one until its own are there. */
    public Comparison next(Evaluation next) {
        return new Comparison(plan.next(next), references, true);
    }

    /** This plan with its references. */
    public Comparison with(References found) {
        return new Comparison(found.whole(), Optional.of(found), false);
    }

    /**
     * What people call the baseline's center, without what follows a comma; empty as long as it is unknown or if there
     * is none.
     */
    String center() {
        return references.map(found -> found.center().split(",", 2)[0]).orElse("");
    }

    /** Whether there is anything to judge. */
    boolean isEmpty() {
        Evaluation evaluation = plan.evaluation();
        return evaluation.unitsDemanded() == 0 && evaluation.costs().total() == 0;
    }

    /** The plan without planned transfers, once it is there. */
    public Optional<Numbers> today() {
        return references.map(References::today);
    }

    /** The plan served by one center, once it is there and if there is one. */
    public Optional<Numbers> baseline() {
        return references.flatMap(References::baseline);
    }
}

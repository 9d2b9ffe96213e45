package spokes.engine.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.model.Touched;
import spokes.model.goods.ProductKey;

/**
 * Finds the single action that helps a product at a center most: every way there is is tried, and the plan with it is judged
 * like any other. Ways are tried one by one and not together: after one is taken, ask again. For one thread.
 */
public final class RemedySearch {
    private final JudgedPlan plan;
    private final Ways ways;

    /** A search in a plan. */
    public RemedySearch(JudgedPlan plan) {
        this.plan = plan;
        ways = new Ways(plan);
    }

    /** All that can be done, what saves most first; also what costs more than it saves. */
    public List<Remedy> list(StockException exception) {
        List<Remedy> found = new ArrayList<>();
        for (Ways.Way way : ways.of(exception)) {
            Set<ProductKey> touched = Set.of(exception.stock().product());
            Evaluation after = plan.after(plan.workspace().with(way.rows()), new Touched.Products(touched))
                    .evaluation();
            if (isHelp(after)) {
                found.add(new Remedy(
                        way.kind(),
                        way.other(),
                        way.units(),
                        way.days(),
                        way.loss(),
                        after.costs().minus(plan.evaluation().costs()),
                        way.rows()));
            }
        }
        found.sort(Comparator.comparingDouble(Remedy::saved).reversed());
        return found;
    }

    /** What delivers less of goods without a price costs less, and is no help. */
    private boolean isHelp(Evaluation after) {
        Evaluation now = plan.evaluation();
        return after.unitsUnmet() <= now.unitsUnmet() || after.isCheaper(now);
    }

    /** The best of them, if it saves a cent or more. */
    public Optional<Remedy> find(StockException exception) {
        return list(exception).stream().findFirst().filter(best -> best.saved() >= 0.005);
    }
}

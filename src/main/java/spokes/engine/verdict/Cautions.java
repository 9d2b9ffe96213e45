package spokes.engine.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.engine.result.CostLine;
import spokes.model.goods.StockLevel;
import spokes.model.place.Center;

/** Finds what flatters the baseline of one center. */
final class Cautions {
    private static final double NO_UNITS = 1e-6;

    private Cautions() {}

    /**
     * What to know.
     *
     * @param alone  the baseline
     * @param center its center
     */
    static List<Caution> of(JudgedPlan plan, JudgedPlan alone, String center) {
        List<Caution> found = new ArrayList<>();
        Evaluation own = plan.evaluation();
        double returns = own.costs().get(CostLine.RETURNS);
        boolean takesReturns =
                plan.workspace().centers().stream().anyMatch(c -> c.code().equals(center) && c.takesReturns());
        add(found, Caution.Kind.RETURNS_COST_NOTHING, takesReturns ? 0 : returns);
        double unmet = alone.evaluation().unitsUnmet() - own.unitsUnmet();
        add(found, Caution.Kind.LEAVES_DEMAND_UNMET, unmet > NO_UNITS ? unmet : 0);
        add(found, Caution.Kind.BEYOND_CAPACITY, alone.listOverruns().size());
        add(found, Caution.Kind.STOCK_MOVED_FREE, elsewhere(plan, center));
        return found;
    }

    private static void add(List<Caution> found, Caution.Kind kind, double amount) {
        if (amount > 0) {
            found.add(new Caution(kind, amount));
        }
    }

    private static double elsewhere(JudgedPlan plan, String center) {
        Set<String> open = plan.workspace().centers().stream()
                .filter(Center::isOpen)
                .map(Center::code)
                .filter(code -> !code.equals(center))
                .collect(Collectors.toSet());
        return plan.workspace().stock().stream()
                .filter(level -> open.contains(level.center()))
                .mapToDouble(StockLevel::usable)
                .sum();
    }
}

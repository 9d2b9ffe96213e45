package spokes.engine.verdict;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.model.Touched;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * What a verdict is asked for.
 *
 * @param plan    the plan
 * @param today   what it is held against first; see {@link #today(JudgedPlan)}
 * @param center  code of the one center that the answer is about; else it is the setting baseline_center's, if
 *                it is open, else the best one
 * @param regions the region of an area by its code, as the name of a census division; empty for one that has none
 */
public record VerdictQuestion(
        JudgedPlan plan, JudgedPlan today, Optional<String> center, UnaryOperator<String> regions) {
    public VerdictQuestion {
        requireNonNull(plan, "plan");
        requireNonNull(today, "today");
        requireNonNull(center, "center");
        requireNonNull(regions, "regions");
    }

    /** The same plan without its planned transfers; in a scenario it is to be that of the workspace it began from. */
    public static JudgedPlan today(JudgedPlan plan) {
        List<Row> planned = plan.workspace().table(Sheet.TRANSFERS).rows().stream()
                .filter(row -> Transfer.of(row).status() == Transfer.Status.PLANNED)
                .toList();
        if (planned.isEmpty()) {
            return plan;
        }
        Set<ProductKey> products = planned.stream().map(ProductKey::of).collect(Collectors.toSet());
        return plan.after(
                plan.workspace().with(planned.stream().map(RowChange::removed).toList()),
                new Touched.Products(products));
    }
}

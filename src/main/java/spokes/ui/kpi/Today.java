package spokes.ui.kpi;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import spokes.engine.JudgedPlan;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/** All numbers of a plan and of today: the plan without its planned transfers. Working them out may take a moment. */
record Today(Numbers plan, Numbers today) {

    /** Only what transfers would move is judged again. */
    static Today of(JudgedPlan judged) {
        double risk = judged.risk().spillCost();
        Numbers plan = new Numbers(
                judged.evaluation(), OptionalDouble.of(risk), OptionalDouble.of(judged.withinTwoDaysAtNoHigherCost()));
        List<Transfer> planned = judged.workspace().transfers().stream()
                .filter(transfer -> transfer.status() == Transfer.Status.PLANNED)
                .toList();
        if (planned.isEmpty()) {
            return new Today(plan, new Numbers(judged.today(), plan.risk(), plan.notDearer()));
        }
        Set<ProductKey> moved = planned.stream().map(Transfer::product).collect(Collectors.toSet());
        JudgedPlan today = judged.after(without(judged.workspace(), planned), new Touched.Products(moved));
        double riskToday =
                risk - judged.risk(moved).spillCost() + today.risk(moved).spillCost();
        return new Today(
                plan,
                new Numbers(
                        judged.today(),
                        OptionalDouble.of(riskToday),
                        OptionalDouble.of(today.withinTwoDaysAtNoHigherCost())));
    }

    private static Workspace without(Workspace workspace, List<Transfer> planned) {
        Set<String> ids = planned.stream().map(Transfer::id).collect(Collectors.toSet());
        return workspace.with(workspace.table(Sheet.TRANSFERS).rows().stream()
                .filter(row -> ids.contains(row.text("transfer_id")))
                .map(RowChange::removed)
                .toList());
    }
}

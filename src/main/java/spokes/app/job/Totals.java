package spokes.app.job;

import java.util.List;
import spokes.engine.Evaluation;
import spokes.engine.result.CostLine;
import spokes.ui.job.JobColumn.Kind;
import spokes.ui.job.JobTable;

/** The cost lines of a plan, of it with nothing done, and of it with what is proposed. */
final class Totals {
    private Totals() {}

    /**
     * The table.
     *
     * @param names keys of what the plans are called: as it is, nothing done, proposal
     * @param plans the plans in that order
     * @param than  which of them the last one is compared with, from 0 on
     */
    static JobTable of(Said said, List<String> names, List<Evaluation> plans, int than) {
        Said.Columns table = said.table("totals").column("line", Kind.TEXT);
        names.forEach(name -> table.named(said.text(name), Kind.MONEY));
        table.named(said.text("difference", said.text(names.getLast()), said.text(names.get(than))), Kind.MONEY_CHANGE);
        for (CostLine line : CostLine.values()) {
            List<Double> money =
                    plans.stream().map(plan -> plan.costs().get(line)).toList();
            if (money.stream().anyMatch(amount -> amount != 0)) {
                row(table, said.cost(line), money, than);
            }
        }
        row(
                table,
                said.text("total"),
                plans.stream().map(plan -> plan.costs().total()).toList(),
                than);
        return table.made();
    }

    private static void row(Said.Columns table, String name, List<Double> money, int than) {
        double difference = money.getLast() - money.get(than);
        table.row(name, money.get(0), money.get(1), money.get(2), difference);
    }
}

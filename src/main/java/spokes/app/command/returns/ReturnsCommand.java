package spokes.app.command.returns;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import spokes.app.command.contract.JobOptions;
import spokes.app.job.ReturnsJob;
import spokes.app.job.ReturnsPage;
import spokes.engine.reverse.ReturnsAnswer;
import spokes.model.Refused;

/** Says where returns should go. */
@Command(
        name = "returns",
        mixinStandardHelpOptions = true,
        description = {
            "Says where returns should go: to the nearest center that takes them, to the nearest of all, or all to"
                    + " one.",
            "--accept makes the cheapest way the plan's: which centers take returns.",
            "Costs are the plan's own line; what is recovered into stock and the money bound until it can be sold again"
                    + " stand beside them. Where the order sheet has returns, what really came back is held against the"
                    + " products' rates."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  horizon_days, best {kind, center}, best_central {kind, center}",
            "  policies [{policy {kind: as_planned, nearest_of_all, central; center}, plan_total, assumed_fees [...],"
                    + " all {row}, centers [row], products [row], regions [row]}]",
            "  a row: {center | client, sku | region, units, taken, cost, freight, processing, days, recovered,"
                    + " in_time, value, capital}; a row of centers without center: what none takes",
            "  actual {mean_lag_days, ripe_days, cost_at_product_rates, cost_at_actual_rates, all {sold, returned,"
                + " actual, rate, low, high, off}, products [{client, sku, the same}]}; only where there are returns",
            "  warnings [{kind, centers [...], amount}]",
            "  assumptions [{name, value, unit, source, date}]"
        })
public final class ReturnsCommand implements Callable<Integer> {
    @Mixin
    private JobOptions job = new JobOptions();

    @Override
    public Integer call() throws Refused {
        return job.run((plan, progress) -> {
            ReturnsAnswer answer = ReturnsJob.find(plan, progress);
            return new JobOptions.Answer(ReturnsPage.of(answer, plan.workspace()), () -> ReturnsJson.of(answer));
        });
    }
}

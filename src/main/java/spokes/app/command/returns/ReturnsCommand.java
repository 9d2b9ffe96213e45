package spokes.app.command.returns;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.AcceptOptions;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.FormatOption;
import spokes.app.command.contract.ProgressLines;
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.job.ReturnsJob;
import spokes.app.job.ReturnsPage;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.JudgedPlan;
import spokes.engine.reverse.ReturnsAnswer;
import spokes.model.Refused;
import spokes.session.Session;
import spokes.ui.job.JobPage;

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
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private AcceptOptions accept = new AcceptOptions();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            Session session = open.session();
            scenario.view(spec.commandLine(), session);
            accept.check(session);
            JudgedPlan plan = session.state().judged();
            ReturnsAnswer answer =
                    ReturnsJob.find(plan, new ProgressLines(spec.commandLine().getErr()));
            JobPage page = ReturnsPage.of(answer, plan.workspace());
            format.print(spec, page, plan.workspace(), () -> ReturnsJson.of(answer));
            accept.perform(session, page, spec.commandLine().getErr());
        }
        return ExitCode.DONE.code();
    }
}

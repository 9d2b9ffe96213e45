package spokes.app.command.actual;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.FormatOption;
import spokes.app.command.contract.ProgressLines;
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.job.ActualJob;
import spokes.app.job.ActualPage;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.actual.ActualStudy;
import spokes.engine.result.ReplayWindow;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.session.Session;

/** Holds a past week against its plan. */
@Command(
        name = "actual",
        mixinStandardHelpOptions = true,
        description = {
            "Holds a past week against its plan: forecast and orders, where orders should have left from and did,"
                    + " freight and days as planned and as they were, transfers; what is about the most money first.",
            "The plan is the one that could be made on the first day: its forecast is made anew from the orders before,"
                    + " its stock is reckoned back from the last count."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  from, to, forecast_units, ordered_units, bias, wape, wape_of_areas",
            "  products [{client, sku, forecast, ordered, money, reason}], areas [{area, forecast, ordered, reason}]",
            "  freight {compared, paid, modeled, planned}, days {compared, actual, modeled, planned}, parcels"
                    + " {compared, actual, planned}",
            "  shipments [{reason, planned_centers, actual_centers, orders, planned_freight, paid, money, days_later}]",
            "  orders [{client, order, date, reason, planned_centers, actual_centers, planned_parcels, actual_parcels,"
                    + " planned_freight, paid, planned_days, actual_days}], orders_unknown",
            "  stock [{center, client, sku, expected, counted, money}]: counts that differ from what was to be"
                    + " expected since the count before; nothing where no earlier count is kept",
            "  transfers [{transfer, client, sku, from, to, units, reason, amount, money}]"
        })
public final class ActualCommand implements Callable<Integer> {
    private static final int DAYS = 7;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Option(names = "--from", paramLabel = "DATE", description = "The first day (default: six before the last).")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day (default: the day before the plan date).")
    private @Nullable LocalDate to;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            Session session = open.session();
            scenario.view(spec.commandLine(), session);
            Workspace now = session.state().workspace();
            ActualStudy study = ActualPage.find(
                    now,
                    window(now),
                    open.findEarlierCount(now),
                    new ProgressLines(spec.commandLine().getErr()));
            format.print(spec, ActualPage.of(study, now), now, () -> ActualJson.of(study));
        }
        return ExitCode.DONE.code();
    }

    private ReplayWindow window(Workspace now) throws Refused {
        LocalDate last =
                to == null ? from == null ? now.settings().planDate().minusDays(1) : from.plusDays(DAYS - 1L) : to;
        return ActualJob.window(from == null ? last.minusDays(DAYS - 1L) : from, last);
    }
}

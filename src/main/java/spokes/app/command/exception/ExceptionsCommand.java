package spokes.app.command.exception;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.FormatOption;
import spokes.app.command.contract.ProgressLines;
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.JudgedPlan;
import spokes.engine.remedy.RemedySearch;
import spokes.engine.remedy.StockException;
import spokes.model.Progress;

/** Lists over- and under-stock with the best action for each. */
@Command(
        name = "exceptions",
        mixinStandardHelpOptions = true,
        description = {
            "Lists where products are out, short, sold out early or in surplus, and the single action that saves most"
                + " for each: a transfer from or to another center, inbound sent elsewhere or by air, a purchase, or"
                + " writing the surplus down. Each action is judged with the whole plan, alone: after one is taken,"
                + " ask again.",
            "The worst by what is at stake are looked into, as many as --limit; they are listed by what their action"
                    + " saves."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  counts {out, short, sells_out, surplus}, surplus_value, exceptions [{client, sku, center, kind,"
                + " usable_units, demand_per_day, days_of_supply, first_stock_out, short_units, surplus_units,"
                + " surplus_value, remedy {kind, other_center, units, days, saved, loss}}]; without days_of_supply: no"
                + " demand; without first_stock_out: never; without remedy: nothing saves a cent"
        })
public final class ExceptionsCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many of the worst are looked into; 50 if it is not said.")
    private int limit = 50;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1, was " + limit);
        }
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            JudgedPlan plan = scenario.judge(spec.commandLine(), open.workspace());
            List<StockException> all = StockException.listOf(plan);
            List<Found> found =
                    look(plan, all, new ProgressLines(spec.commandLine().getErr()));
            spec.commandLine()
                    .getOut()
                    .println(format.isJson() ? ExceptionsJson.of(all, found) : ExceptionsText.of(plan, all, found));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE.code();
    }

    private List<Found> look(JudgedPlan plan, List<StockException> all, Progress progress) {
        RemedySearch search = new RemedySearch(plan);
        int most = Math.min(limit, all.size());
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            progress.report((double) i / most, "looking for what helps");
            found.add(new Found(all.get(i), search.find(all.get(i))));
        }
        found.sort(Comparator.comparingDouble(Found::saved).reversed());
        return found;
    }
}

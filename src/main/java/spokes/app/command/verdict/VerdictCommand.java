package spokes.app.command.verdict;

import java.util.Optional;
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
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.JudgedPlan;
import spokes.engine.verdict.Verdict;
import spokes.engine.verdict.VerdictQuestion;
import spokes.engine.verdict.VerdictSearch;
import spokes.geo.Divisions;
import spokes.geo.Gazetteer;
import spokes.model.Refused;

/** Says whether distributed inventory is right. */
@Command(
        name = "verdict",
        mixinStandardHelpOptions = true,
        description = {
            "Says whether distributed inventory is right: the plan against today and against one center, both sides of"
                    + " the ledger.",
            "The answer is about one center: the one that --baseline names, else the setting baseline_center, else the"
                + " cheapest. Every table adds up to the difference of the totals; what has no product or no place is"
                + " a row of its own."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  decisive {kind, center}, answer (better, even, worse), orders_per_month, open_centers [...]",
            "  comparisons [{reference {kind: today, chosen_center, best_center; center}, answer, plan_total,"
                + " reference_total, saved, saved_at_same_service, days_gained, difference {line: money}, extra_need"
                + " {target_units, safety_units, sku_locations, safety_value, safety_cost}, cautions [{kind, amount}],"
                + " waterfall [{line, from, to}], products [...], weight_bands [...], regions [...]}]",
            "  a row of a table: {client, sku | to_lb | region, plan_units, reference_units, plan_days,"
                    + " reference_days, days_gained, saved, shipping_saved, difference {line: money}, safety_units,"
                    + " safety_cost}; without client, to_lb or region: what has none",
            "  pooling [{centers [...], target_units, safety_units, sku_locations, units_per_location, safety_value,"
                    + " safety_cost}], pooling_plan {the same without centers}",
            "  centers_deserved {number: products}",
            "  flips [{input, now, at}]: the value of one input at which both sides cost the same; without at: none",
            "  own_buildings [{center, alone, orders_per_month, saved_per_month, break_even_orders_per_month}]",
            "  assumptions [{name, value, unit, source, date}]"
        })
public final class VerdictCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--baseline",
            paramLabel = "C",
            description =
                    "The one center that the answer is about; else the setting baseline_center, else the cheapest.")
    private @Nullable String baseline;

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            JudgedPlan base = JudgedPlan.of(open.workspace());
            JudgedPlan plan = scenario.judge(spec.commandLine(), base);
            Divisions divisions = Divisions.shipped(Gazetteer.shipped());
            VerdictQuestion question = new VerdictQuestion(
                    plan,
                    base.asToday(),
                    Optional.ofNullable(baseline),
                    area -> divisions.find(area).orElse(""));
            Verdict verdict = VerdictSearch.find(
                    question, new ProgressLines(spec.commandLine().getErr()));
            spec.commandLine()
                    .getOut()
                    .println(format.isJson() ? VerdictJson.of(verdict) : VerdictText.of(verdict, plan.workspace()));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE.code();
    }
}

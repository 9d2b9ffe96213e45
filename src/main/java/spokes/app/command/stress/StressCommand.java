package spokes.app.command.stress;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
import spokes.engine.stress.Stress;
import spokes.engine.stress.StressQuestion;
import spokes.engine.stress.StressQuestion.Rival;
import spokes.engine.stress.StressRun;
import spokes.model.Refused;
import spokes.session.Sight;

/** Judges a plan under many draws of demand. */
@Command(
        name = "stress",
        mixinStandardHelpOptions = true,
        description = {
            "Judges the plan under many draws of demand: how cost and service are spread, and how likely each product"
                    + " runs out.",
            "Demand varies as widely as safety stock allows for: around a forecast by the error that it had on"
                    + " held-back weeks, else as orders did, week by week, area by area. Orders of several products"
                    + " come as often as expected; only where their products are found is the draw's."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  draws, seed, measures {name: {unit, plan, mean, sd, standard_error, p5, p50, p95, histogram {from,"
                    + " width, counts [...]}}}: plan is the number of evaluate, the rest is of the draws",
            "  products [{client, sku, stock_out_probability, lost_probability, units_demanded, units_lost,"
                    + " margin_lost, plan_units_lost}]",
            "  stockouts [{client, sku, center, probability, mean_day, plan_day}]: of the products at centers that run"
                    + " out in some draw",
            "  against {name, measures {name: {mean, sd, standard_error, p5, p50, p95, histogram, lower, higher}}}: the"
                    + " plan's less the other's in each draw; lower, higher: share of the draws",
            "  risk {spill_cost, units_short}: what evaluate estimates until the next arrival"
        })
public final class StressCommand implements Callable<Integer> {
    private static final String PLAN = "plan";

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--draws", paramLabel = "N", description = "How many draws (default: the setting stress_draws).")
    private @Nullable Integer draws;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Same seed, same draws, whatever the machine (default ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--against",
            paramLabel = "NAME",
            description = "A scenario that is held against it draw by draw, or plan for the plan itself; else today.")
    private @Nullable String against;

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            JudgedPlan base = JudgedPlan.of(open.workspace());
            JudgedPlan plan = scenario.judge(spec.commandLine(), base);
            int number = draws == null ? (int) plan.workspace().settings().number("stress_draws") : draws;
            if (number < 1 || number > StressQuestion.MOST_DRAWS) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--draws takes 1 to %,d, not %,d".formatted(StressQuestion.MOST_DRAWS, number));
            }
            if (!(plan.evaluation().unitsDemanded() > 0)) {
                throw new Refused("nobody asks for anything: import orders or a demand sheet first");
            }
            Stress found = StressRun.of(
                    new StressQuestion(plan, rival(base, plan), number, seed),
                    new ProgressLines(spec.commandLine().getErr()));
            spec.commandLine()
                    .getOut()
                    .println(format.isJson() ? StressJson.of(found) : StressText.of(found, plan.workspace()));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE.code();
    }

    /** The other side; none where it is the plan itself. */
    private Optional<Rival> rival(JudgedPlan base, JudgedPlan plan) {
        if (against == null) {
            JudgedPlan today = base.asToday();
            return today.equals(plan) ? Optional.empty() : Optional.of(new Rival("today", today));
        }
        String name = against.equals(PLAN) ? "" : against;
        ScenarioOption.check(spec.commandLine(), base.workspace(), name);
        return Optional.of(new Rival(against, Sight.of(base, name).judged()));
    }
}

package spokes.app.command.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.FormatOption;
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.JudgedPlan;
import spokes.model.ScenarioBook;
import spokes.model.scenario.Scenario;
import spokes.session.Sight;

/** Compares scenarios with the plan itself. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Every figure of the plan itself and of scenarios side by side, and every row that differs.",
            "JSON: plans, measures (key, group, unit, better, values, differences to the first, best), changes (plan,"
                    + " sheet, row, before, after), areas (plan, area, days, cost, cost_per_unit, unmet_units:"
                    + " differences)."
        })
final class CompareCommand implements Callable<Integer> {
    /** What the plan without any scenario is called. */
    static final String PLAN = "plan";

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(paramLabel = "S", arity = "0..*", description = "The scenarios to compare; else all.")
    private List<String> names = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            names.forEach(name -> ScenarioOption.check(spec.commandLine(), open.workspace(), name));
            JudgedPlan base = JudgedPlan.of(open.workspace());
            SequencedMap<String, JudgedPlan> plans = plans(base);
            spec.commandLine()
                    .getOut()
                    .println(format.isJson() ? ComparisonJson.of(base, plans) : ComparisonText.of(base, plans));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE.code();
    }

    private SequencedMap<String, JudgedPlan> plans(JudgedPlan base) {
        SequencedMap<String, JudgedPlan> plans = new LinkedHashMap<>();
        List<String> all = names.isEmpty()
                ? new ScenarioBook(base.workspace())
                        .list().stream().map(Scenario::name).toList()
                : names;
        all.forEach(name -> plans.put(name, Sight.of(base, name).judged()));
        return plans;
    }
}

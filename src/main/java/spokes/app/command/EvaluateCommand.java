package spokes.app.command;

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
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.Evaluation;
import spokes.engine.JudgedPlan;
import spokes.exchange.EvaluationJson;
import spokes.model.Refused;

/** Says what the plan is worth, beside today and the baseline. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Says what the plan costs and how well it serves, beside today and one center.")
final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--baseline",
            paramLabel = "C",
            description = "The one center to compare with; else the setting, else the cheapest.")
    private @Nullable String baseline;

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            JudgedPlan judged = scenario.judge(spec.commandLine(), open.workspace());
            String center = baseline == null ? judged.baselineCenter() : baseline;
            Evaluation reference = baseline == null ? judged.baseline() : judged.baseline(baseline);
            spec.commandLine()
                    .getOut()
                    .println(
                            format.isJson()
                                    ? EvaluationJson.of(judged, Optional.ofNullable(baseline))
                                    : EvaluationText.of(
                                            judged, Optional.of(center).filter(c -> !c.isEmpty()), reference));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE.code();
    }
}

package spokes.app.command.tornado;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
import spokes.engine.sensitivity.Input;
import spokes.engine.sensitivity.Range;
import spokes.engine.sensitivity.Tornado;
import spokes.engine.sensitivity.TornadoQuestion;
import spokes.engine.sensitivity.TornadoSearch;
import spokes.model.Refused;

/** Says what the result is sensitive to. */
@Command(
        name = "tornado",
        mixinStandardHelpOptions = true,
        description = {
            "Says what the result is sensitive to: the plan judged again with each input at the low and at the high"
                    + " end of its range, the widest swing of the total first.",
            "Ranges are the settings tornado_…, each with its source. An input at which the answer against today or"
                    + " against the one center turns is marked."
        },
        footerHeading = "%nJSON (--format json):%n",
        footer = {
            "  now {total, mean_days, fill_rate, saved_today, today, saved_one, one (better, even, worse)}, center,"
                + " best_center {center, total}, bars [{input, unit, low {value, and as now}, high {the same}, swing,"
                + " turns}], left_out [...]"
        })
public final class TornadoCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Option(
            names = "--baseline",
            paramLabel = "C",
            description = "The one center to compare with; else the setting, else the cheapest.")
    private @Nullable String baseline;

    @Option(names = "--only", paramLabel = "INPUT", split = ",", description = "These inputs alone.")
    private List<String> only = List.of();

    @Option(
            names = "--range",
            paramLabel = "INPUT=LOW:HIGH",
            description = "Another range of an input, as demand=0.8:1.3; may be repeated.")
    private Map<String, String> ranges = Map.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Refused {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            JudgedPlan base = JudgedPlan.of(open.workspace());
            JudgedPlan plan = scenario.judge(spec.commandLine(), base);
            TornadoQuestion question =
                    new TornadoQuestion(plan, base.asToday(), Optional.ofNullable(baseline), chosen(plan));
            Tornado tornado = TornadoSearch.find(
                    question, new ProgressLines(spec.commandLine().getErr()));
            spec.commandLine()
                    .getOut()
                    .println(format.isJson() ? TornadoJson.of(tornado) : TornadoText.of(tornado, plan.workspace()));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE.code();
    }

    private Map<Input, Range> chosen(JudgedPlan plan) {
        Map<Input, Range> chosen =
                new EnumMap<>(TornadoQuestion.ranges(plan.workspace().settings()));
        if (!only.isEmpty()) {
            chosen.keySet().retainAll(only.stream().map(this::input).toList());
        }
        ranges.forEach((key, ends) -> chosen.put(input(key), range(ends)));
        return chosen;
    }

    private Input input(String key) {
        return Arrays.stream(Input.values())
                .filter(input -> input.key().equals(key.strip()))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no input %s; there are %s"
                                .formatted(
                                        key,
                                        Arrays.stream(Input.values())
                                                .map(Input::key)
                                                .collect(Collectors.joining(", ")))));
    }

    private Range range(String ends) {
        try {
            String[] parts = ends.split(":", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException(ends);
            }
            return new Range(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "“%s” is no range; write it as 0.8:1.3, from low to high".formatted(ends), e);
        }
    }
}

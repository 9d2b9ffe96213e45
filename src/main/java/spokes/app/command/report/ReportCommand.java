package spokes.app.command.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
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
import spokes.app.command.contract.ProgressLines;
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.report.ReportFile;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.JudgedPlan;
import spokes.exchange.export.Exporter;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.report.Subject;

/** Writes the document that gets a plan approved. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the report that gets a plan approved: one HTML document, ready to print, that needs no network and"
                    + " no other file.",
            "First the page to sign: the decision, cost and days beside today and beside one center, the map, the"
                + " waterfall. Then every cost line, the verdict, the transfers with their trucks, what may go wrong,"
                + " the proof on past orders, and what all of it rests on with sources and dates."
        })
public final class ReportCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The document, as plan.html.")
    private Path file = Path.of("");

    @Option(names = "--xlsx", paramLabel = "FILE", description = "Write all tables as one workbook too.")
    private @Nullable Path workbook;

    @Option(
            names = "--baseline",
            paramLabel = "C",
            description = "The one center that the plan is held against; else the setting baseline_center, else the"
                    + " cheapest.")
    private @Nullable String baseline;

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, Refused {
        ReportFile.findProblem(file).ifPresent(problem -> {
            throw new ParameterException(spec.commandLine(), problem);
        });
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            JudgedPlan base = JudgedPlan.of(open.workspace());
            Subject subject = new Subject(
                    String.valueOf(open.path().getFileName()),
                    scenario.name(),
                    base,
                    scenario.judge(spec.commandLine(), base),
                    Optional.ofNullable(baseline));
            Progress progress = new ProgressLines(spec.commandLine().getErr());
            spec.commandLine().getOut().println(ReportFile.write(subject, file, Locale.getDefault(), progress));
            if (workbook != null) {
                spec.commandLine().getOut().println(Exporter.exportWorkbook(subject.plan(), workbook, progress));
            }
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE.code();
    }
}

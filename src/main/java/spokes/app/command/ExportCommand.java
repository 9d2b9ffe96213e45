package spokes.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.ScenarioOption;
import spokes.app.command.contract.WorkspaceOption;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.JudgedPlan;
import spokes.exchange.export.Exporter;
import spokes.model.Progress;
import spokes.model.export.CsvStyle;

/** Writes the plan, its results and its input. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the plan, its results and every input sheet as CSV.")
final class ExportCommand implements Callable<Integer> {
    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder; made if it is not there.")
    private Path folder = Path.of("");

    @Option(names = "--xlsx", paramLabel = "FILE", description = "Write everything as one workbook too.")
    private @Nullable Path workbook;

    @Mixin
    private ScenarioOption scenario = new ScenarioOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        try (OpenWorkspace open = OpenWorkspace.open(workspace.path())) {
            JudgedPlan judged = scenario.judge(spec.commandLine(), open.workspace());
            Exporter.export(judged, folder, CsvStyle.RFC_4180, Progress.UNWATCHED)
                    .forEach(file -> spec.commandLine().getOut().println(file));
            if (workbook != null) {
                spec.commandLine().getOut().println(Exporter.exportWorkbook(judged, workbook, Progress.UNWATCHED));
            }
            spec.commandLine().getOut().flush();
        }
        return ExitCode.DONE.code();
    }
}

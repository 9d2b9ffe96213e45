package spokes.app.command.forecast;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.ProgressLines;
import spokes.app.forecast.WorkspaceForecast;
import spokes.app.workspace.OpenWorkspace;
import spokes.engine.JudgedPlan;
import spokes.exchange.export.ForecastFile;
import spokes.model.Edit;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.sheet.Changes;

/**
 * Forecasts the products of a workspace, stores the forecast and says how good it is.
 *
 * @param workspace where the workspace is
 * @param weeks     weeks to forecast
 * @param folder    where forecast.csv goes, if anywhere
 */
record WorkspaceRun(Path workspace, int weeks, @Nullable Path folder, boolean isJson, CommandLine line) {

    /** Does it and gives the exit code. */
    int run() throws IOException, Refused {
        PrintWriter err = line.getErr();
        ProgressLines progress = new ProgressLines(err);
        try (OpenWorkspace open = OpenWorkspace.open(workspace)) {
            WorkspaceForecast forecast = WorkspaceForecast.of(open.workspace(), weeks, progress);
            Changes changes = forecast.command().changesTo(open.workspace());
            if (!changes.isEmpty()) {
                open.append(new Edit(forecast.command().label(), changes), progress);
            }
            line.getOut().println(isJson ? ForecastJson.of(forecast) : ForecastText.of(forecast, open.workspace()));
            line.getOut().flush();
            write(open.workspace().with(changes));
        }
        return ExitCode.DONE.code();
    }

    private void write(Workspace after) throws IOException {
        if (folder != null) {
            Path file = ForecastFile.write(JudgedPlan.of(after), folder);
            line.getErr().printf("written to %s%n", file);
            line.getErr().flush();
        }
    }
}

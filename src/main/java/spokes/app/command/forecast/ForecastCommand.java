package spokes.app.command.forecast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.FormatOption;
import spokes.forecast.product.ProductForecaster;
import spokes.model.Refused;

/** Forecasts the products of a workspace, or every series of a table. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = {
            "Forecasts the products of a workspace from its orders (-w, --weeks), or every series of a table (--series,"
                    + " --out), with intervals.",
            "The table has columns series_id, t (1, 2, ...), value, and may have season (periods of a season) and h"
                    + " (steps ahead)."
        })
public final class ForecastCommand implements Callable<Integer> {
    @Option(
            names = {"-w", "--workspace"},
            paramLabel = "W",
            description = "The workspace, with or without .mv.db. Its forecast is stored and used.")
    private @Nullable Path workspace;

    @Option(
            names = "--weeks",
            paramLabel = "N",
            description = "Weeks to forecast from the plan date on; at least those of the horizon are.")
    private @Nullable Integer weeks;

    @Option(names = "--series", paramLabel = "FILE", description = "The table: .csv, or the first sheet of a workbook.")
    private @Nullable Path series;

    @Option(
            names = "--out",
            paramLabel = "PLACE",
            description = "Of a workspace: the folder for forecast.csv. Of a table: the file for series_id, step, mean,"
                    + " lo80, hi80, lo95, hi95, method.")
    private @Nullable Path out;

    @Mixin
    private FormatOption format = new FormatOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, Refused {
        if ((workspace == null) == (series == null)) {
            throw wrongUse("forecast a workspace (-w W --weeks N) or a table (--series FILE --out FILE)");
        }
        return series != null ? table(series) : workspace(workspace);
    }

    private int table(Path table) throws IOException, Refused {
        if (out == null || weeks != null) {
            throw wrongUse("--series wants --out FILE and no --weeks; the table has its steps ahead in column h");
        }
        return new SeriesRun(table, out, spec.commandLine()).run();
    }

    private int workspace(@Nullable Path path) throws IOException, Refused {
        if (path == null || weeks == null) {
            throw wrongUse("-w wants --weeks N, the weeks to forecast");
        }
        if (weeks < 1 || weeks > ProductForecaster.MOST_WEEKS) {
            throw wrongUse("--weeks wants 1 to %d, not %d".formatted(ProductForecaster.MOST_WEEKS, weeks));
        }
        return new WorkspaceRun(path, weeks, out, format.isJson(), spec.commandLine()).run();
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

package spokes.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import spokes.app.command.contract.ExitCode;
import spokes.exchange.export.ForecastFile;
import spokes.exchange.file.BadFile;
import spokes.exchange.series.SeriesFile;
import spokes.exchange.series.SeriesReading;
import spokes.forecast.Forecaster;
import spokes.model.Refused;
import spokes.model.demand.DemandForecast;

/** Forecasts every series of a table. */
@Command(
        name = "forecast",
        mixinStandardHelpOptions = true,
        description = {
            "Forecasts every series of a table, with intervals.",
            "The table has columns series_id, t (1, 2, ...), value, and may have season (periods of a season) and h"
                    + " (steps ahead)."
        })
final class ForecastCommand implements Callable<Integer> {
    @Option(
            names = "--series",
            required = true,
            paramLabel = "FILE",
            description = "The table: .csv, or the first sheet of a workbook.")
    private Path series = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the forecasts go: series_id, step, mean, lo80, hi80, lo95, hi95, method.")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, Refused {
        if (!Files.isRegularFile(series)) {
            throw new ParameterException(spec.commandLine(), "there is no file " + series);
        }
        if (Files.exists(out) && (Files.isDirectory(out) || Files.isSameFile(series, out))) {
            throw new ParameterException(spec.commandLine(), "--out must be another file, not " + out);
        }
        ForecastFile.requirePlace(out);
        PrintWriter err = spec.commandLine().getErr();
        SeriesReading reading = read();
        if (!reading.issues().isEmpty()) {
            reading.issues().forEach(issue -> err.println(IssueText.line(issue)));
            err.printf("spokes: the table has problems%s, so nothing was forecast%n", more(reading));
            err.flush();
            return ExitCode.REFUSED.code();
        }
        List<DemandForecast> forecasts = Forecaster.usual().forecast(reading.series(), new ProgressLines(err));
        ForecastFile.write(forecasts, out);
        err.printf("forecast: %d series written to %s%n", forecasts.size(), out);
        err.flush();
        return ExitCode.DONE.code();
    }

    private SeriesReading read() throws IOException, Refused {
        try {
            return SeriesFile.read(series);
        } catch (BadFile e) {
            throw new Refused(e.reason());
        }
    }

    private static String more(SeriesReading reading) {
        return reading.issues().size() < SeriesFile.MOST_ISSUES
                ? ""
                : " (the first %d are shown)".formatted(SeriesFile.MOST_ISSUES);
    }
}

package spokes.app.command.forecast;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import spokes.app.command.contract.ExitCode;
import spokes.app.command.contract.IssueText;
import spokes.app.command.contract.ProgressLines;
import spokes.exchange.export.ForecastFile;
import spokes.exchange.file.BadFile;
import spokes.exchange.series.SeriesFile;
import spokes.exchange.series.SeriesReading;
import spokes.forecast.Forecaster;
import spokes.model.Refused;
import spokes.model.demand.DemandForecast;

/**
 * Forecasts every series of a table.
 *
 * @param series the table
 * @param out    where the forecasts go
 */
record SeriesRun(Path series, Path out, CommandLine line) {

    /** Does it and gives the exit code. */
    int run() throws IOException, Refused {
        if (!Files.isRegularFile(series)) {
            throw new ParameterException(line, "there is no file " + series);
        }
        if (Files.exists(out) && (Files.isDirectory(out) || Files.isSameFile(series, out))) {
            throw new ParameterException(line, "--out must be another file, not " + out);
        }
        ForecastFile.requirePlace(out);
        PrintWriter err = line.getErr();
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

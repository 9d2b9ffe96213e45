package spokes.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import spokes.engine.JudgedPlan;
import spokes.exchange.cell.CellText;
import spokes.exchange.safe.SafeFiles;
import spokes.exchange.safe.UnwritableFile;
import spokes.model.Progress;
import spokes.model.demand.DemandForecast;
import spokes.model.export.CsvStyle;

/** Writes forecasts as a table, one row per series and step, with the intervals that 80 and 95 % of the truth should keep to. */
public final class ForecastFile {
    private ForecastFile() {}

    /**
     * Writes CSV (RFC 4180, UTF-8). A file that was there stays as it is until the new one is complete.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(List<DemandForecast> forecasts, Path file) throws IOException {
        try (SafeFiles files = new SafeFiles()) {
            files.write(file, path -> writeCsv(forecasts, path));
            files.finish();
        }
    }

    /**
     * Writes the demand in use, product by product and week by week, as {@code forecast.csv} into a folder, which is made if
     * it is not there.
     *
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static Path write(JudgedPlan plan, Path folder) throws IOException {
        Page page = new ResultPages(plan).forecast();
        Path file = folder.resolve(page.title() + ".csv");
        return Exporter.write(Map.of(file, page), List.of(), CsvStyle.RFC_4180, Progress.UNWATCHED)
                .getFirst();
    }

    /**
     * Finds out before long work whether its result can be placed.
     *
     * @throws IOException if there is no folder for it
     */
    public static void requirePlace(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw UnwritableFile.because(file, "its folder is not there; make it, or choose another folder");
        }
    }

    private static void writeCsv(List<DemandForecast> forecasts, Path path) throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(path)) {
            csv.writeRecord("series_id", "step", "mean", "lo80", "hi80", "lo95", "hi95", "method");
            for (DemandForecast forecast : forecasts) {
                String id = CellText.safe(forecast.id());
                String method = CellText.safe(forecast.basis().method());
                for (int step = 1; step <= forecast.horizon(); step++) {
                    csv.writeRecord(
                            id,
                            Integer.toString(step),
                            CellText.number(forecast.mean(step)),
                            CellText.number(forecast.low80(step)),
                            CellText.number(forecast.high80(step)),
                            CellText.number(forecast.low95(step)),
                            CellText.number(forecast.high95(step)),
                            method);
                }
            }
        }
    }
}

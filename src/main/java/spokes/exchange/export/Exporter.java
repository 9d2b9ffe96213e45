package spokes.exchange.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import spokes.engine.JudgedPlan;
import spokes.exchange.cell.CellText;
import spokes.model.Progress;

/**
 * Writes a plan, its results and its input as files that an import reads back to the same plan. Files that were there
 * stay as they are until all new ones are complete.
 */
public final class Exporter {
    private Exporter() {}

    /**
     * Writes CSV files (RFC 4180, UTF-8) into a folder, which is made if it is not there. An input sheet without rows
     * has no file; one that lies there from an export before is emptied to its headers, so that the folder holds this
     * plan and no other.
     *
     * @return the files that were written
     * @throws IOException           if one cannot be written
     * @throws CancellationException if the progress says that the work is no longer wanted
     */
    public static List<Path> export(JudgedPlan plan, Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder);
        Pages all = new Pages(plan);
        List<Page> pages = new ArrayList<>(all.list());
        all.inputs()
                .filter(page -> page.rows().isEmpty() && Files.exists(file(folder, page)))
                .forEach(pages::add);
        try (SafeFiles files = new SafeFiles()) {
            for (Page page : pages) {
                report(progress, (double) pages.indexOf(page) / pages.size(), page.title());
                files.write(file(folder, page), path -> writeCsv(page, path));
            }
            return files.finish();
        }
    }

    /**
     * Writes everything as one workbook.
     *
     * @throws IOException           if it cannot be written, or a table has more rows than a workbook holds
     * @throws CancellationException if the progress says that the work is no longer wanted
     */
    public static Path exportWorkbook(JudgedPlan plan, Path file, Progress progress) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        List<Page> pages = new Pages(plan).list();
        try (SafeFiles files = new SafeFiles()) {
            files.write(file, path -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
                        PlanWorkbook workbook = new PlanWorkbook(out)) {
                    for (Page page : pages) {
                        report(progress, (double) pages.indexOf(page) / pages.size(), page.title());
                        workbook.add(page);
                    }
                }
            });
            return files.finish().getFirst();
        }
    }

    private static void report(Progress progress, double share, String title) {
        if (!progress.report(share, "writing " + title)) {
            throw new CancellationException("the export was cancelled while writing " + title);
        }
    }

    private static Path file(Path folder, Page page) {
        return folder.resolve(page.title() + ".csv");
    }

    private static void writeCsv(Page page, Path path) throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(path)) {
            csv.writeRecord(page.headers());
            for (List<@Nullable Object> row : page.rows()) {
                csv.writeRecord(row.stream().map(CellText::of).toList());
            }
        }
    }
}

package spokes.app.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import spokes.exchange.safe.RowFile;
import spokes.exchange.safe.SafeFiles;
import spokes.exchange.safe.TextFile;
import spokes.report.StudyReport;
import spokes.ui.job.JobColumn;
import spokes.ui.job.JobTable;
import spokes.ui.job.Printing;
import spokes.ui.job.Printout;

/**
 * Writes what a study found as a document and its tables as CSV, all of them or none.
 *
 * @param locale decides how large the paper is
 */
public record PageFiles(Locale locale) implements Printing {

    @Override
    public List<Path> print(Printout printout, Path document) throws IOException {
        String html =
                StudyReport.html(printout.title(), printout.subtitle(), printout.page(), printout.figures(), locale);
        String name = String.valueOf(document.getFileName()).replaceFirst("\\.[^.]*$", "");
        try (SafeFiles files = new SafeFiles()) {
            TextFile.write(files, document, html);
            for (JobTable table : printout.page().tables()) {
                write(files, document.resolveSibling("%s-%s.csv".formatted(name, table.id())), table);
            }
            return files.finish();
        }
    }

    /** Values as they are, with all their decimals. */
    private static void write(SafeFiles files, Path file, JobTable table) throws IOException {
        RowFile.write(
                files,
                file,
                ',',
                table.columns().stream().map(JobColumn::title).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(Object::toString).toList()));
    }
}

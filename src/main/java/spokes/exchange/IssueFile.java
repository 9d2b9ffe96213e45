package spokes.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import spokes.exchange.cell.CellText;
import spokes.exchange.safe.RowFile;
import spokes.model.reading.ImportIssue;

/** The problems of an import as a CSV file, with the columns of {@code import --format json}. */
public final class IssueFile {
    private static final List<String> HEADERS =
            List.of("file", "sheet", "row", "column", "value", "severity", "message");

    private IssueFile() {}

    /** Writes them, in their order. */
    public static void write(List<ImportIssue> issues, Path file) throws IOException {
        RowFile.write(file, ',', HEADERS, issues.stream().map(IssueFile::cells));
    }

    private static List<String> cells(ImportIssue issue) {
        ImportIssue.Cell where = issue.where();
        return List.of(
                CellText.safe(where.file()),
                CellText.safe(where.sheet()),
                where.row() > 0 ? Integer.toString(where.row()) : "",
                CellText.safe(where.column()),
                CellText.safe(issue.value()),
                issue.severity().name().toLowerCase(Locale.ROOT),
                CellText.safe(issue.message()));
    }
}

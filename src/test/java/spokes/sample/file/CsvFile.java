package spokes.sample.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A grid as CSV: comma, LF, quotes where needed, ISO dates. */
public final class CsvFile {

    private CsvFile() {}

    public static String text(Grid grid) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(grid.header());
            grid.rows()
                    .forEach(cells ->
                            csv.writeRecord(cells.stream().map(SheetText::text).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}

package spokes.exchange.safe;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** One CSV file for a person to open in a spreadsheet: UTF-8 with a mark, so that Excel reads it right. */
public final class RowFile {
    private RowFile() {}

    /**
     * Writes a file; one that was there stays as it is until this is complete.
     *
     * @param rows cells as they are to be shown
     */
    public static Path write(Path file, char separator, List<String> headers, Stream<List<String>> rows)
            throws IOException {
        try (SafeFiles files = new SafeFiles()) {
            write(files, file, separator, headers, rows);
            return files.finish().getFirst();
        }
    }

    /** Writes a file together with others. */
    public static void write(
            SafeFiles files, Path file, char separator, List<String> headers, Stream<List<String>> rows)
            throws IOException {
        files.write(file, path -> write(path, separator, headers, rows.iterator()));
    }

    private static void write(Path path, char separator, List<String> headers, Iterator<List<String>> rows)
            throws IOException {
        try (Writer writer = new BufferedWriter(Files.newBufferedWriter(path))) {
            writer.write('\uFEFF');
            try (CsvWriter csv = CsvWriter.builder()
                    .fieldSeparator(separator)
                    .lineDelimiter(LineDelimiter.CRLF)
                    .build(writer)) {
                csv.writeRecord(headers);
                while (rows.hasNext()) {
                    csv.writeRecord(rows.next());
                }
            }
        }
    }
}

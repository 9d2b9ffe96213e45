package spokes.exchange.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A text file of rows: RFC 4180, and what else programs write under that name. */
record CsvFile(Path path) {
    private static final int ROWS_BETWEEN_REPORTS = 4096;

    void read(RowSink sink) throws IOException, BadFile {
        CsvForm form = CsvForm.guess(path);
        sink.begin(sheetName());
        form.guesses().forEach(sink::guess);
        double length = Math.max(1, Files.size(path));
        int number = 0;
        try (CountedInput in = new CountedInput(Files.newInputStream(path));
                CsvReader<CsvRecord> reader = open(form, in)) {
            for (CsvRecord record : reader) {
                number++;
                if (number > 1 || !saysSeparator(record)) {
                    sink.row(number, record.getFields().toArray());
                }
                if (number % ROWS_BETWEEN_REPORTS == 0) {
                    sink.reached(in.count() / length);
                }
            }
        } catch (CsvParseException e) {
            throw new BadFile(
                    "%s cannot be read after row %d (%s): look there for a quotation mark that opens and never closes"
                            .formatted(path.getFileName(), number, firstLine(e)),
                    e);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static CsvReader<CsvRecord> open(CsvForm form, InputStream in) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(form.separator())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(true)
                .ofCsvRecord(in, form.charset());
    }

    /** Excel's own first line, as {@code sep=;}. */
    private static boolean saysSeparator(CsvRecord record) {
        return record.getField(0).toLowerCase(Locale.ROOT).startsWith("sep=") && record.getFieldCount() <= 2;
    }

    private String sheetName() {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String firstLine(CsvParseException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("\\.$", "");
    }
}

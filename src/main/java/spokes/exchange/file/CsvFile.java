package spokes.exchange.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text file of rows: RFC 4180, and what else programs write under that name. */
record CsvFile(Path path) {

    RawSheet read() throws IOException, BadFile {
        CsvForm form = CsvForm.guess(path);
        List<RawRow> rows = new ArrayList<>();
        int number = 0;
        try (CsvReader<CsvRecord> reader = open(form)) {
            for (CsvRecord record : reader) {
                number++;
                if (number > 1 || !saysSeparator(record)) {
                    add(rows, number, record);
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
        return new RawSheet(String.valueOf(path.getFileName()), sheetName(), rows, form.guesses());
    }

    private CsvReader<CsvRecord> open(CsvForm form) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(form.separator())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(true)
                .ofCsvRecord(path, form.charset());
    }

    private static void add(List<RawRow> rows, int number, CsvRecord record) {
        @Nullable Object[] cells = record.getFields().toArray();
        RawRow row = new RawRow(number, cells);
        if (!row.isBlank()) {
            rows.add(row);
        }
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

package spokes.exchange.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.RowSink;

/**
 * Pushes the rows of text: RFC 4180, and what else programs write under that name. A row has a limited length, so that a
 * file of gigabytes without line ends is refused and not kept in memory.
 *
 * @param name of the file, for people
 * @param form how it writes its rows
 */
record CsvRows(String name, CsvForm form) {
    private static final int ROWS_BETWEEN_REPORTS = 4096;
    private static final int MAX_CELLS = 16_384;
    private static final int MAX_CELL = 1 << 20;
    private static final int MAX_ROW = 4 << 20;

    /**
     * Pushes all rows.
     *
     * @param length of the text in bytes, to tell how far it was read
     */
    void push(RowSink sink, CountedInput in, double length) throws IOException, BadFile {
        int number = 0;
        try (CsvReader<CsvRecord> reader = builder().build(handler(), in, form.charset())) {
            for (CsvRecord row : reader) {
                number++;
                List<String> cells = row.getFields();
                if (number > 1 || !CsvForm.saysSeparator(String.join(String.valueOf(form.separator()), cells))) {
                    sink.row(number, cells.toArray());
                }
                if (number % ROWS_BETWEEN_REPORTS == 0) {
                    sink.reached(in.count() / length);
                }
            }
        } catch (CsvParseException e) {
            throw new BadFile(
                    "%s cannot be read after row %d (%s): look there for a quotation mark that opens and never closes"
                            .formatted(name, number, reason(e)),
                    e);
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private CsvReader.CsvReaderBuilder builder() {
        return CsvReader.builder()
                .fieldSeparator(form.separator())
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(true)
                .maxBufferSize(MAX_ROW);
    }

    private static CsvRecordHandler handler() {
        return CsvRecordHandler.builder()
                .maxFields(MAX_CELLS)
                .maxFieldSize(MAX_CELL)
                .maxRecordSize(MAX_ROW)
                .build();
    }

    /** What the library says in its first line; that a limit was passed is said in our words. */
    private static String reason(CsvParseException e) {
        String line = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return line.contains("maximum")
                ? "a row of more than %,d cells or %,d characters".formatted(MAX_CELLS, MAX_ROW)
                : line.replaceAll("\\.$", "");
    }
}

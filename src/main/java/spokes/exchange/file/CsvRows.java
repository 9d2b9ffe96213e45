package spokes.exchange.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.DoubleSupplier;

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

    /** A reader of text in some form, made of what holds the text. */
    @FunctionalInterface
    interface Opening {
        CsvReader<CsvRecord> open(CsvReader.CsvReaderBuilder builder, CsvRecordHandler handler) throws IOException;
    }

    /**
     * Pushes all rows.
     *
     * @param share how much of the text was read so far, 0 to 1
     */
    void push(RowSink sink, Opening opening, DoubleSupplier share) throws IOException, BadFile {
        int number = 0;
        try (CsvReader<CsvRecord> reader = opening.open(builder(), handler())) {
            for (CsvRecord row : reader) {
                number++;
                List<String> cells = row.getFields();
                if (number > 1 || !CsvForm.saysSeparator(String.join(String.valueOf(form.separator()), cells))) {
                    sink.row(number, cells.toArray());
                }
                if (number % ROWS_BETWEEN_REPORTS == 0) {
                    sink.reached(share.getAsDouble());
                }
            }
        } catch (CsvParseException e) {
            throw new BadFile(
                    "%s cannot be read after row %d (%s): look there for a quotation mark that opens and never closes"
                            .formatted(name, number, firstLine(e)),
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

    private static String firstLine(CsvParseException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("\\.$", "");
    }
}

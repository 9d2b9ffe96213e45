package spokes.exchange.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import spokes.exchange.file.BadFile;
import spokes.exchange.file.RawRow;
import spokes.exchange.file.RowSink;
import spokes.model.reading.WrittenForm;

/** An {@code .xlsx} workbook, read behind the guard. */
record WorkbookFile(Path path) {

    @SuppressWarnings("StreamResourceLeak") // the workbook closes what its sheets opened
    void read(RowSink sink) throws BadFile, IOException {
        ReadingOptions options =
                new ReadingOptions(/* withCellFormat= */ hasStyles(), /* cellInErrorIfParseError= */ true);
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile(), options)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                read(workbook, sheet, sink);
            }
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // the library throws a dozen kinds, some undeclared; the planner can do one thing about all of them
            throw new BadFile(
                    "%s cannot be read as a workbook: open it in a spreadsheet program and save it again, or export it as .csv"
                            .formatted(path.getFileName()),
                    e);
        }
    }

    /** Whether it says how numbers are shown; a workbook need not, and the library takes it ill. */
    private boolean hasStyles() throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.stream().anyMatch(part -> part.getName().endsWith("styles.xml"));
        }
    }

    private static void read(ReadableWorkbook workbook, Sheet sheet, RowSink sink) throws IOException {
        NumberFormats numbers = new NumberFormats(workbook.isDate1904());
        sink.begin(sheet.getName());
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
            sink.hidden();
        }
        if (workbook.isDate1904()) {
            sink.written(WrittenForm.GUESSED.withDaysFrom1904());
        }
        try (Stream<Row> read = sheet.openStream()) {
            for (Row row : (Iterable<Row>) read::iterator) {
                sink.row(row.getRowNum(), cells(row, numbers));
            }
        }
    }

    private static @Nullable Object[] cells(Row row, NumberFormats numbers) {
        @Nullable Object[] cells = new @Nullable Object[row.getCellCount()];
        for (int i = 0; i < cells.length; i++) {
            Cell cell = row.getCell(i);
            cells[i] = cell == null ? null : value(cell, numbers);
        }
        return cells;
    }

    private static @Nullable Object value(Cell cell, NumberFormats numbers) {
        String raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> null;
            case STRING -> cell.getText();
            case BOOLEAN -> cell.asBoolean();
            case NUMBER -> raw == null ? null : number(cell, raw, numbers);
            case FORMULA -> formula(cell, raw, numbers);
            case ERROR -> raw == null ? "#ERROR" : raw;
        };
    }

    /** A formula counts as what the spreadsheet last computed. */
    private static @Nullable Object formula(Cell cell, @Nullable String raw, NumberFormats numbers) {
        Object value = cell.getValue();
        if (value == null) {
            return raw == null ? RawRow.NOT_COMPUTED : null;
        }
        if (value instanceof Boolean) {
            return value;
        }
        return value instanceof Number && raw != null ? number(cell, raw, numbers) : value.toString();
    }

    private static Object number(Cell cell, String raw, NumberFormats numbers) {
        double value;
        try {
            value = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
        return numbers.shown(value, cell.getDataFormatId(), cell.getDataFormatString());
    }
}

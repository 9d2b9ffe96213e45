package spokes.sample.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;
import spokes.model.sheet.Table;

/** Reads canonical CSV, as the sample's own, into typed rows; anything else is a mistake of ours and throws. */
public final class SheetText {

    private SheetText() {}

    /** The rows of a CSV text with a header of canonical names. */
    public static Table table(Sheet sheet, String csv) {
        List<Row> rows = new ArrayList<>();
        try (var records = CsvReader.builder().ofNamedCsvRecord(csv)) {
            records.forEach(cells -> rows.add(row(sheet, cells)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Table.of(sheet, rows);
    }

    private static Row row(Sheet sheet, NamedCsvRecord cells) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : sheet.columns()) {
            values.add(value(column, cells.findField(column.name()).orElse("")));
        }
        return Row.of(sheet, values);
    }

    private static @Nullable Object value(Column column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (column.type()) {
            case CODE, TEXT, CHOICE -> text;
            case NUMBER, WHOLE -> Double.valueOf(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case YES_NO -> text.equals("yes");
        };
    }

    /** A cell as canonical text: the shortest decimal that reads back, ISO dates, yes and no; empty if blank. */
    public static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number
            when number == Math.rint(number) && Math.abs(number) < 1e15 -> Long.toString(number.longValue());
            case Boolean yes -> yes ? "yes" : "no";
            default -> cell.toString();
        };
    }
}

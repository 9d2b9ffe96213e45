package spokes.model.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import spokes.model.sheet.Sheet;

/**
 * What the planner says about one sheet of a file, where the guess is not right. What is not said is guessed.
 *
 * @param leftOut   whether it is passed over
 * @param kind      what its rows are
 * @param headerRow number of the row of headers as the spreadsheet shows it, from 1; the last of several
 * @param columns   {@linkplain ColumnFinding#header label} of a column of the file to the canonical column that it is;
 *                  an empty one is not used
 * @param encoding  name of the character set of a text file
 * @param separator between the cells of a text file
 * @param decimals  how it writes numbers
 * @param dates     label of a column of the file to how it writes dates
 */
public record SheetChoice(
        boolean leftOut,
        Optional<Sheet> kind,
        Optional<Integer> headerRow,
        Map<String, String> columns,
        Optional<String> encoding,
        Optional<Character> separator,
        Optional<DecimalMark> decimals,
        Map<String, DateOrder> dates) {
    /** Nothing is said. */
    public static final SheetChoice GUESSED = new SheetChoice(
            false,
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    public SheetChoice {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        dates = Collections.unmodifiableMap(new LinkedHashMap<>(dates));
    }

    /** Whether nothing is said. */
    public boolean isGuessed() {
        return equals(GUESSED);
    }

    /** This choice with the sheet passed over. */
    public SheetChoice passingOver() {
        return new SheetChoice(true, Optional.empty(), headerRow, Map.of(), encoding, separator, decimals, dates);
    }

    /** This choice for another kind of rows; what columns are is guessed anew. */
    public SheetChoice as(Sheet sheet) {
        return new SheetChoice(false, Optional.of(sheet), headerRow, Map.of(), encoding, separator, decimals, dates);
    }

    /** This choice with another row of headers; what columns are is guessed anew. */
    public SheetChoice withHeaderRow(int row) {
        return new SheetChoice(leftOut, kind, Optional.of(row), Map.of(), encoding, separator, decimals, Map.of());
    }

    /** This choice with a column that is another canonical one, or with an empty one is not used. */
    public SheetChoice withColumn(String label, String canonical) {
        return new SheetChoice(
                leftOut, kind, headerRow, with(columns, label, canonical), encoding, separator, decimals, dates);
    }

    /** This choice with another character set. */
    public SheetChoice withEncoding(String name) {
        return new SheetChoice(leftOut, kind, headerRow, columns, Optional.of(name), separator, decimals, dates);
    }

    /** This choice with another separator. */
    public SheetChoice withSeparator(char between) {
        return new SheetChoice(leftOut, kind, headerRow, columns, encoding, Optional.of(between), decimals, dates);
    }

    /** This choice with another way to write numbers. */
    public SheetChoice withDecimals(DecimalMark mark) {
        return new SheetChoice(leftOut, kind, headerRow, columns, encoding, separator, Optional.of(mark), dates);
    }

    /** This choice with another way to write the dates of a column. */
    public SheetChoice withDates(String label, DateOrder order) {
        return new SheetChoice(
                leftOut, kind, headerRow, columns, encoding, separator, decimals, with(dates, label, order));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> next = new LinkedHashMap<>(map);
        next.put(key, value);
        return next;
    }
}

package spokes.model.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import spokes.model.reading.WrittenForm;
import spokes.model.sheet.Sheet;

/**
 * What the planner says about one sheet of a file, where the guess is not right. What is not said is guessed.
 *
 * @param leftOut whether it is passed over
 * @param kind    what its rows are
 * @param columns header as the file spells it to the canonical column that it is; an empty one is not used
 * @param form    how it is written
 */
public record SheetChoice(boolean leftOut, Optional<Sheet> kind, Map<String, String> columns, WrittenForm form) {
    /** Nothing is said. */
    public static final SheetChoice GUESSED = new SheetChoice(false, Optional.empty(), Map.of(), WrittenForm.GUESSED);

    public SheetChoice {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** Whether nothing is said. */
    public boolean isGuessed() {
        return equals(GUESSED);
    }

    /** This choice with the sheet passed over. */
    public SheetChoice passingOver() {
        return new SheetChoice(true, kind, columns, form);
    }

    /** This choice for another kind of rows; what the columns are is guessed anew. */
    public SheetChoice as(Sheet sheet) {
        return new SheetChoice(false, Optional.of(sheet), Map.of(), form);
    }

    /** This choice with a column that is another canonical one, or with an empty one is not used. */
    public SheetChoice withColumn(String header, String canonical) {
        Map<String, String> next = new LinkedHashMap<>(columns);
        next.put(header, canonical);
        return new SheetChoice(leftOut, kind, next, form);
    }

    /** This choice of a sheet that is written otherwise. */
    public SheetChoice withForm(WrittenForm other) {
        return new SheetChoice(leftOut, kind, columns, other);
    }
}

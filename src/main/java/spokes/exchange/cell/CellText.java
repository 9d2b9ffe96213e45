package spokes.exchange.cell;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** How a value is written in a file, so that it reads back as the same value. */
public final class CellText {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CellText() {}

    /** The text of a cell. Text that a spreadsheet would run as a formula is made safe. */
    public static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> safe(text);
            case Double number -> number(number);
            case LocalDate date -> date.toString();
            case LocalTime time -> time.toString();
            case Boolean yes -> yes ? "yes" : "no";
            default -> throw new IllegalArgumentException("no text for a " + value.getClass());
        };
    }

    /** The shortest decimal that reads back to the same double. */
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.toString(value);
    }

    /**
     * Text that a spreadsheet shows and does not run (CWE-1236): an apostrophe before what starts like a formula, and
     * before an apostrophe that {@link #unsafe} would take away.
     */
    public static String safe(String text) {
        return startsLikeFormula(text, 0) || isMarked(text) ? "'" + text : text;
    }

    /** The text that {@link #safe} made safe. */
    public static String unsafe(String text) {
        return isMarked(text) ? text.substring(1) : text;
    }

    private static boolean isMarked(String text) {
        return text.length() > 1
                && text.charAt(0) == '\''
                && (text.charAt(1) == '\'' ? isMarked(text.substring(1)) : startsLikeFormula(text, 1));
    }

    private static boolean startsLikeFormula(String text, int start) {
        return text.length() > start && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
    }
}

package spokes.exchange.cell;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import spokes.exchange.file.Blanks;

/** How a value is written in a file, so that it reads back as the same value. */
public final class CellText {
    /** What a formula, a command or the rest of a row may start with, also as East Asian keyboards write it. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠−";

    private static final String QUOTES = "'\"`´‘’“”＇＂";

    private CellText() {}

    /** The text of a cell. Text that a spreadsheet would run as a formula is made safe. */
    public static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> safe(printable(text));
            case Double number -> number(number);
            case LocalDate date -> date.toString();
            case LocalTime time -> time.toString();
            case Boolean yes -> yes ? "yes" : "no";
            default -> throw new IllegalArgumentException("no text for a " + value.getClass());
        };
    }

    /**
     * The text without what no file can hold: control characters other than tab and line ends, halves of characters, and
     * the two codes that are none. No import lets them in, and a NUL would make the whole file unreadable.
     */
    public static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPrintable(text.charAt(i))) {
                StringBuilder kept = new StringBuilder(text.length());
                text.codePoints().filter(CellText::isWritable).forEach(kept::appendCodePoint);
                return kept.toString();
            }
        }
        return text;
    }

    private static boolean isPrintable(char c) {
        return (c >= ' ' && c < '\u007f') || (!Character.isSurrogate(c) && isWritable(c));
    }

    private static boolean isWritable(int point) {
        return point >= ' '
                ? point < 0xd800 || (point > 0xdfff && point != 0xfffe && point != 0xffff)
                : point == '\t' || point == '\n' || point == '\r';
    }

    /** The shortest decimal that reads back to the same double. */
    public static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.toString(value);
    }

    /**
     * Text that a spreadsheet shows and does not run (CWE-1236): an apostrophe before what it could take for a formula.
     * Such text may itself begin with apostrophes, so every safe text has one more than its original.
     */
    public static String safe(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** The text that {@link #safe} made safe. */
    public static String unsafe(String text) {
        return !text.isEmpty() && text.charAt(0) == '\'' && isDangerous(text) ? text.substring(1) : text;
    }

    /** Whether the first character counts that is no blank and no quotation mark: programs look past those. */
    private static boolean isDangerous(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (FORMULA_STARTS.indexOf(c) >= 0) {
                return true;
            }
            if (!Blanks.isBlank(c) && QUOTES.indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }
}

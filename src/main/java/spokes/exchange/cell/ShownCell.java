package spokes.exchange.cell;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spokes.exchange.file.RawRow;

/** Cells of any column that show something else than they hold: formulas that failed, and texts that are wrapped in one. */
final class ShownCell {
    private static final Set<String> FAILED =
            Set.of("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#ERROR");
    /** ="07102", as programs write a code so that a spreadsheet keeps its zeros. */
    private static final Pattern WRAPPED = Pattern.compile("=\"([^\"]*)\"");

    private static final int LONGEST = 255;
    private static final int SHOWN = 100;

    private ShownCell() {}

    /** A reader that knows them before another reads the cell. */
    static CellReader before(CellReader reader) {
        return cell -> {
            if (!(cell instanceof String text) || text.isEmpty()) {
                return reader.read(cell);
            }
            return switch (text.charAt(0)) {
                case '#' -> failed(text, reader);
                case '=' -> reader.read(unwrapped(text));
                default -> reader.read(text);
            };
        };
    }

    private static Reading failed(String text, CellReader reader) {
        if (text.equals(RawRow.NOT_COMPUTED)) {
            return Reading.bad(
                    "the formula in this cell was never computed: open the file in a spreadsheet program and save it");
        }
        return FAILED.contains(text)
                ? Reading.bad("the formula in this cell failed (%s): mend it in the spreadsheet".formatted(text))
                : reader.read(text);
    }

    /** A reader of cells that are never long, as numbers and days: of a long one it gets the beginning, to tell. */
    static CellReader ofShort(CellReader reader) {
        return cell -> reader.read(
                cell instanceof String text && text.length() > LONGEST ? text.substring(0, SHOWN) + "…" : cell);
    }

    private static String unwrapped(String text) {
        Matcher matcher = WRAPPED.matcher(text);
        return matcher.matches() && !matcher.group(1).isEmpty() ? matcher.group(1) : text;
    }
}

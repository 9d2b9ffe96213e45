package spokes.model.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.Column;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * A row as one text: {@code center=RNO; sku=A-7; on_hand=40}. Blank cells are left out. A backslash stands before what
 * would be read as something else, and before the hexadecimal code of a character that files do not keep.
 */
final class RowText {
    private static final String BETWEEN = "; ";

    private RowText() {}

    /** All cells of a row. */
    static String of(Row row) {
        return text(row, column -> true);
    }

    /** The cells that identify a row among those of its sheet. */
    static String keyOf(Row row) {
        boolean isNameless =
                row.sheet() == Sheet.TRANSFERS && row.text("transfer_id").isEmpty();
        List<String> names = isNameless
                ? List.of("client", "sku", "from", "to", "departure_date", "mode")
                : row.sheet().keyColumns().stream().map(Column::name).toList();
        return text(row, column -> names.contains(column.name()));
    }

    private static String text(Row row, Predicate<Column> wanted) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.sheet().columns().size(); i++) {
            Column column = row.sheet().columns().get(i);
            @Nullable Object cell = row.cell(i);
            if (cell != null && wanted.test(column)) {
                cells.add(column.name() + '=' + escaped(written(cell)));
            }
        }
        return String.join(BETWEEN, cells);
    }

    private static String written(Object cell) {
        return switch (cell) {
            case Double number
            when number == Math.rint(number) && Math.abs(number) < 1e15 -> String.valueOf(number.longValue());
            case Boolean yes -> yes ? "yes" : "no";
            default -> cell.toString();
        };
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean atEnd = i == 0 || i == text.length() - 1;
            if (c == '\\' || c == ';') {
                escaped.append('\\').append(c);
            } else if (Character.isISOControl(c)
                    || (atEnd && (Character.isWhitespace(c) || Character.isSpaceChar(c)))) {
                escaped.append("\\u%04x".formatted((int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /**
     * The row of a text.
     *
     * @throws IllegalArgumentException if it cannot be read; the message says what is wrong with it
     */
    static Row read(Sheet sheet, String text) {
        Row row = Row.blank(sheet);
        for (String cell : cells(text)) {
            int equals = cell.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("“%s” is no cell; write it as column=value".formatted(cell));
            }
            Column column =
                    sheet.columns().get(sheet.indexOf(cell.substring(0, equals).strip()));
            row = row.with(column.name(), value(column, cell.substring(equals + 1)));
        }
        return row;
    }

    private static Object value(Column column, String text) {
        try {
            return switch (column.type()) {
                case CODE, TEXT, CHOICE -> text;
                case NUMBER, WHOLE -> Double.valueOf(text);
                case DATE -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(text);
                case YES_NO -> text.equals("yes");
            };
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("column %s: “%s” cannot be read".formatted(column.name(), text), e);
        }
    }

    /** The cells of a text, without what was put in for their sake. */
    private static List<String> cells(String text) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ';') {
                cells.add(cell.toString());
                cell.setLength(0);
                i += text.startsWith(BETWEEN, i) ? 2 : 1;
            } else if (c == '\\' && i + 5 < text.length() && text.charAt(i + 1) == 'u') {
                cell.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 6;
            } else {
                boolean isEscape = c == '\\' && i + 1 < text.length();
                cell.append(isEscape ? text.charAt(i + 1) : c);
                i += isEscape ? 2 : 1;
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

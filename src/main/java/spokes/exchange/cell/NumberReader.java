package spokes.exchange.cell;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import spokes.exchange.header.Currencies;
import spokes.exchange.header.MappedColumn;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;

/** Reads numbers: with thousands, percent, parentheses for negatives, and in columns of money a currency's sign. */
final class NumberReader implements CellReader {
    private static final Pattern SIGN_FIRST = Pattern.compile("^([-−(+]?)\\s*([\\p{Sc}\\p{L}]+\\p{Sc}?)\\s*(.+)$");
    private static final Pattern SIGN_LAST = Pattern.compile("^(.*?[\\d.,)])\\s*([\\p{Sc}\\p{L}]+)(\\)?)$");

    private final MappedColumn mapped;
    private final NumberForm form;
    private final boolean money;
    private final String currency;

    NumberReader(MappedColumn mapped, NumberForm form, boolean money, String currency) {
        this.mapped = mapped;
        this.form = form;
        this.money = money;
        this.currency = currency;
    }

    @Override
    public Reading read(Object cell) {
        return switch (cell) {
            case Double value -> checked(value, "");
            case String text -> text(text);
            default -> notANumber(cell.toString());
        };
    }

    private Reading text(String text) {
        OptionalDouble value = form.parse(text);
        return value.isPresent() ? checked(value.getAsDouble(), text) : signed(text, NumberForm.plain(text));
    }

    /** A number that is not bare: perhaps with the sign of a currency. */
    private Reading signed(String text, String plain) {
        Matcher first = SIGN_FIRST.matcher(plain);
        if (first.matches() && Currencies.find(first.group(2)).isPresent()) {
            return money(text, first.group(2), first.group(1) + first.group(3));
        }
        Matcher last = SIGN_LAST.matcher(plain);
        if (last.matches() && Currencies.find(last.group(2)).isPresent()) {
            return money(text, last.group(2), last.group(1) + last.group(3));
        }
        return notANumber(text);
    }

    private Reading money(String text, String sign, String number) {
        OptionalDouble value = form.parse(number);
        if (value.isEmpty() || !money) {
            return notANumber(text);
        }
        return Currencies.mayMean(sign, currency)
                ? checked(value.getAsDouble(), text)
                : Reading.bad("“%s” is not in %s, the currency of this workspace: convert it, Spokes does not"
                        .formatted(text, currency));
    }

    private Reading notANumber(String text) {
        String hint = form == NumberForm.POINT && NumberForm.provesComma(text)
                ? "; write %s".formatted(text.replace(".", "").replace(',', '.'))
                : form == NumberForm.COMMA && NumberForm.provesPoint(text)
                        ? "; the other numbers of this sheet have a decimal comma, write %s"
                                .formatted(text.replace(",", "").replace('.', ','))
                        : "; write a number as 12 or 12.5, or leave the cell blank";
        return Reading.bad("“%s” is not a number%s".formatted(text, hint));
    }

    private Reading checked(double given, String text) {
        Column column = mapped.column();
        double value = mapped.isConverted() ? given * mapped.multiply() / mapped.divide() : given;
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            return notANumber(text);
        }
        if (Math.abs(value) > Column.MAX_AMOUNT) {
            return Reading.bad("%s is too large to compute with: correct it, at most %s"
                    .formatted(CellText.number(value), CellText.number(Column.MAX_AMOUNT)));
        }
        if (column.type() == CellType.WHOLE && value != Math.rint(value)) {
            return Reading.bad("%s is not a whole number".formatted(CellText.number(value)));
        }
        if (value < column.min()) {
            return Reading.bad(tooSmall(value, column));
        }
        if (value > column.max()) {
            return Reading.bad(tooLarge(value, column));
        }
        return Reading.of(value + 0.0);
    }

    private static String tooSmall(double value, Column column) {
        String shown = CellText.number(value);
        return switch (column.name()) {
            case "on_hand" -> "stock of %s is negative: count it again, or write 0".formatted(shown);
            default -> "%s is too small: at least %s".formatted(shown, CellText.number(column.min()));
        };
    }

    private static String tooLarge(double value, Column column) {
        String shown = CellText.number(value);
        return column.max() == 1 && value <= 100
                ? "%s is too large for a share: write %s%% or %s".formatted(shown, shown, CellText.number(value / 100))
                : "%s is too large: at most %s".formatted(shown, CellText.number(column.max()));
    }
}

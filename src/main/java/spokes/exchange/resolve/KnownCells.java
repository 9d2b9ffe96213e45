package spokes.exchange.resolve;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import spokes.exchange.cell.CellText;
import spokes.exchange.cell.DateForm;
import spokes.exchange.cell.NumberForm;
import spokes.exchange.header.Contents;
import spokes.model.Workspace;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Tells what single cells are by the codes of a workspace, the places of postal codes, and how days and numbers look. */
public final class KnownCells implements Contents {
    private final Places places;
    private final Set<String> centers;
    private final Set<String> skus;
    private final Set<String> areas;

    /** What is known before an import. */
    public KnownCells(Workspace current, Places places) {
        this.places = places;
        this.centers = codes(current, Sheet.CENTERS, "center");
        this.skus = codes(current, Sheet.PRODUCTS, "sku");
        this.areas = codes(current, Sheet.AREAS, "area");
    }

    private static Set<String> codes(Workspace current, Sheet sheet, String column) {
        Function<Row, String> code = row -> row.text(column).toLowerCase(Locale.ROOT);
        return current.table(sheet).rows().stream().map(code).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean is(Kind kind, Object cell) {
        String text = cell instanceof Double number ? CellText.number(number) : cell.toString();
        String code = text.toLowerCase(Locale.ROOT);
        return switch (kind) {
            case CENTER -> centers.contains(code);
            case SKU -> skus.contains(code);
            case AREA -> areas.contains(code);
            case POSTAL_CODE -> isPostalCode(text);
            case DATE -> cell instanceof LocalDateTime || (cell instanceof String && isDate(text));
            case NUMBER -> number(cell, text).isPresent();
            case WHOLE -> {
                OptionalDouble number = number(cell, text);
                yield number.isPresent() && number.getAsDouble() == Math.rint(number.getAsDouble());
            }
        };
    }

    private boolean isPostalCode(String text) {
        return PostalCodes.isZip(text)
                && (places.findPostalCode(text).isPresent()
                        || places.findZip3(text.substring(0, 3)).isPresent());
    }

    /** A text is a day if it is one with the month first or the day first; digits alone may be anything. */
    private static boolean isDate(String text) {
        return !text.chars().allMatch(Character::isDigit)
                && (DateForm.MONTH_FIRST.parse(text).isPresent()
                        || DateForm.DAY_FIRST.parse(text).isPresent());
    }

    private static OptionalDouble number(Object cell, String text) {
        if (cell instanceof Double number) {
            return OptionalDouble.of(number);
        }
        OptionalDouble point = NumberForm.POINT.parse(text);
        return point.isPresent() ? point : NumberForm.COMMA.parse(text);
    }
}

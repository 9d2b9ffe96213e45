package spokes.exchange.export;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spokes.exchange.cell.Money;
import spokes.model.sheet.CellType;
import spokes.model.sheet.Column;
import spokes.model.sheet.Sheet;

/** How a workbook shows the numbers of a column. The values stay whole: only what is seen is rounded. */
final class ColumnFormats {
    static final String WHOLE = "#,##0";
    static final String MONEY = "#,##0.00";
    static final String SHARE = "0.0%";
    static final String DECIMALS = "#,##0.00";
    static final String DAY = "yyyy-mm-dd";
    private static final String SMALL_MONEY = "#,##0.00######";
    private static final String DEGREES = "0.0000";
    private static final String TIME = "hh:mm:ss";

    private static final Set<String> COMPUTED =
            Set.of(ResultPages.STOCK_TARGETS, ResultPages.LANE_FLOWS, ResultPages.KPIS);

    private static final Map<String, String> BY_NAME = Map.of(
            "latitude", DEGREES,
            "longitude", DEGREES,
            "return_rate", SHARE,
            "loss_rate", "0.00%",
            "fuel_surcharge", SHARE);

    private ColumnFormats() {}

    /** The format of a column of a table; empty if a number is shown as it is. */
    static Optional<String> find(String title, String header) {
        String named = BY_NAME.get(header);
        if (named != null) {
            return Optional.of(named);
        }
        if (COMPUTED.contains(title)) {
            return Optional.of(header.equals("zone") ? "0" : DECIMALS);
        }
        return Sheet.find(title).flatMap(sheet -> sheet.findColumn(header)).flatMap(ColumnFormats::find);
    }

    private static Optional<String> find(Column column) {
        return switch (column.type()) {
            case DATE -> Optional.of(DAY);
            case TIME -> Optional.of(TIME);
            case WHOLE -> Optional.of(WHOLE);
            case NUMBER -> Money.isIn(column) ? Optional.of(SMALL_MONEY) : Optional.empty();
            case CODE, TEXT, CHOICE, YES_NO -> Optional.empty();
        };
    }

    /** Whether a format shows days or times. */
    static boolean isMoment(String format) {
        return format.equals(DAY) || format.equals(TIME);
    }

    /** Whether a column of a table holds numbers, which stand at the right. */
    static boolean isNumeric(String title, String header) {
        boolean counted = Sheet.find(title)
                .flatMap(sheet -> sheet.findColumn(header))
                .filter(column -> column.type() == CellType.NUMBER)
                .isPresent();
        return counted
                || find(title, header).filter(format -> !isMoment(format)).isPresent();
    }
}

package spokes.exchange.findings;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import spokes.model.review.SheetTotals;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Adds up the rows of one sheet of a file as they are stored. */
public final class SheetTally {
    private static final int MOST_CENTERS = 1000;

    private final Sheet sheet;
    private final String unitColumn;
    private final String dayColumn;
    private final DistinctCodes codes = new DistinctCodes();
    private final Map<String, Double> centers = new TreeMap<>();
    private double units;
    private double returned;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /** A tally without a row. */
    public SheetTally(Sheet sheet) {
        this.sheet = sheet;
        this.unitColumn = unitColumn(sheet);
        this.dayColumn = dayColumn(sheet);
    }

    private static String unitColumn(Sheet sheet) {
        return switch (sheet) {
            case ORDERS -> "quantity";
            case STOCK -> "on_hand";
            case INBOUND, TRANSFERS -> "units";
            case DEMAND, PRODUCT_FORECAST_WEEKS -> "units_per_day";
            default -> "";
        };
    }

    private static String dayColumn(Sheet sheet) {
        return switch (sheet) {
            case ORDERS -> "order_date";
            case STOCK -> "as_of";
            case INBOUND -> "arrival_date";
            case TRANSFERS -> "departure_date";
            default -> "";
        };
    }

    /** Adds a row as it is stored. */
    public void add(Row row) {
        if (!unitColumn.isEmpty()) {
            addUnits(row);
            codes.add(sheet == Sheet.ORDERS ? row.text("order_id") : row.text("client") + '\n' + row.text("sku"));
        }
        if (!dayColumn.isEmpty()) {
            row.findDate(dayColumn).ifPresent(this::addDay);
        }
    }

    private void addUnits(Row row) {
        double quantity = row.number(unitColumn);
        units += Math.max(0, quantity);
        returned += Math.max(0, -quantity);
        if ((sheet == Sheet.STOCK || sheet == Sheet.INBOUND)
                && (centers.size() < MOST_CENTERS || centers.containsKey(row.text("center")))) {
            centers.merge(row.text("center"), quantity, Double::sum);
        }
    }

    private void addDay(LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    /**
     * The totals so far.
     *
     * @param rows rows of the file that are stored or merged
     */
    public SheetTotals totals(int rows) {
        Map<String, Double> amounts = new LinkedHashMap<>();
        if (sheet == Sheet.ORDERS) {
            amounts.put("orders", (double) codes.size());
            amounts.put("lines", (double) rows);
        } else {
            amounts.put(sheet.title(), (double) rows);
        }
        if (!unitColumn.isEmpty()) {
            if (sheet != Sheet.ORDERS) {
                amounts.put("skus", (double) codes.size());
            }
            amounts.put(unitColumn.equals("units_per_day") ? unitColumn : "units", units);
        }
        if (returned > 0) {
            amounts.put("returned", returned);
        }
        return new SheetTotals(amounts, Optional.ofNullable(first), Optional.ofNullable(last), centers);
    }
}

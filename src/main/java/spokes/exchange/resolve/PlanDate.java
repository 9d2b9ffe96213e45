package spokes.exchange.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Settles the plan's first day at the first import that says something of time. */
final class PlanDate {
    private static final String KEY = "plan_date";
    private static final int DEMAND_DAYS = 56;

    private PlanDate() {}

    /**
     * Stores the day after the last order; without orders that of the latest stock count; without that, today.
     *
     * @return the new day; empty if one was settled before, or nothing in the workspace has to do with time
     */
    static Optional<LocalDate> settle(Pending pending, LocalDate today) {
        boolean settled = pending.find(Sheet.SETTINGS, KEY)
                .filter(row -> !row.text("value").isBlank())
                .isPresent();
        if (settled || !hasTimedRows(pending)) {
            return Optional.empty();
        }
        LocalDate date = afterLastOrder(pending).or(() -> lastCount(pending)).orElse(today);
        pending.put(KEY, Row.blank(Sheet.SETTINGS).with("key", KEY).with("value", date.toString()));
        return Optional.of(date);
    }

    /**
     * Whether the import brings orders that are all too old to make demand: none in the last eight weeks before the plan's
     * first day, while no demand sheet says otherwise (model.md, section 4).
     */
    static boolean isPastAllOrders(Pending pending) {
        Optional<LocalDate> begin = pending.find(Sheet.SETTINGS, KEY)
                .map(row -> row.text("value"))
                .filter(value -> !value.isBlank())
                .map(LocalDate::parse);
        return begin.isPresent()
                && pending.importsOrders()
                && pending.all(Sheet.DEMAND).findAny().isEmpty()
                && OrderDays.of(pending.orders()).noneIn(begin.get().minusDays(DEMAND_DAYS), begin.get());
    }

    private static boolean hasTimedRows(Pending pending) {
        return !pending.orders().isEmpty()
                || Stream.of(Sheet.DEMAND, Sheet.PRODUCT_FORECAST_WEEKS, Sheet.STOCK, Sheet.INBOUND, Sheet.TRANSFERS)
                        .anyMatch(sheet -> pending.all(sheet).findAny().isPresent());
    }

    private static Optional<LocalDate> afterLastOrder(Pending pending) {
        return OrderDays.of(pending.orders()).lastSale().map(day -> day.plusDays(1));
    }

    private static Optional<LocalDate> lastCount(Pending pending) {
        return pending.all(Sheet.STOCK)
                .flatMap(row -> row.findDate("as_of").stream())
                .max(LocalDate::compareTo);
    }
}

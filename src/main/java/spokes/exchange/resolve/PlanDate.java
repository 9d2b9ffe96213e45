package spokes.exchange.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import spokes.model.Workspace;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** Settles the plan's first day at the first import that says something of time, and moves it on with later ones. */
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
        if (begin(pending).isPresent() || !hasTimedRows(pending)) {
            return Optional.empty();
        }
        LocalDate date = afterLastOrder(pending)
                .or(() -> lastCount(pending.all(Sheet.STOCK)))
                .orElse(today);
        put(pending, date);
        return Optional.of(date);
    }

    /**
     * Moves the first day on to the end of what is known by orders and by counts of stock, if it stood where orders and
     * counts had put it and an import makes that end later. Otherwise last week's orders would make no demand, and what
     * leaves on the first day would have left before its stock was counted, so that it would count for nothing. A day that
     * the planner chose stays.
     *
     * @return the new day; empty if it stays
     */
    static Optional<LocalDate> moveOn(Pending pending) {
        Optional<LocalDate> begin = begin(pending).filter(day -> isDefault(day, pending.current()));
        Optional<LocalDate> end = knownEnd(pending.orders(), pending.all(Sheet.STOCK))
                .filter(day -> begin.isPresent() && day.isAfter(begin.get()));
        end.ifPresent(day -> put(pending, day));
        return end;
    }

    private static boolean isDefault(LocalDate begin, Workspace before) {
        PackedTable orders = before.packedOrders();
        return afterLastSale(orders).filter(begin::equals).isPresent()
                || knownEnd(orders, before.table(Sheet.STOCK).rows().stream())
                        .filter(begin::equals)
                        .isPresent();
    }

    /** The day after the last order or the last count of stock, the earlier of both; none without one of them. */
    private static Optional<LocalDate> knownEnd(PackedTable orders, Stream<Row> stock) {
        return OrderDays.of(orders)
                .lastSale()
                .flatMap(sale -> lastCount(stock).map(count -> count.isBefore(sale) ? count : sale))
                .map(day -> day.plusDays(1));
    }

    /** The plan's first day, if there is one. */
    static Optional<LocalDate> begin(Pending pending) {
        return pending.find(Sheet.SETTINGS, KEY)
                .map(row -> row.text("value"))
                .filter(value -> !value.isBlank())
                .map(LocalDate::parse);
    }

    /** Whether this key of a setting is the first day's. */
    static boolean isKey(String key) {
        return key.equals(KEY);
    }

    private static void put(Pending pending, LocalDate date) {
        pending.put(KEY, Row.blank(Sheet.SETTINGS).with("key", KEY).with("value", date.toString()));
    }

    /**
     * Whether the import brings orders that are all too old to make demand: none in the last eight weeks before the plan's
     * first day, while no demand sheet says otherwise (model.md, section 4).
     */
    static boolean isPastAllOrders(Pending pending) {
        Optional<LocalDate> begin = begin(pending);
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
        return afterLastSale(pending.orders());
    }

    private static Optional<LocalDate> afterLastSale(PackedTable orders) {
        return OrderDays.of(orders).lastSale().map(day -> day.plusDays(1));
    }

    private static Optional<LocalDate> lastCount(Stream<Row> stock) {
        return stock.flatMap(row -> row.findDate("as_of").stream()).max(LocalDate::compareTo);
    }
}

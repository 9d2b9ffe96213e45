package spokes.exchange.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import spokes.model.packed.Block;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Sheet;

/** The days on which orders came: of each whether something was sold, or only brought back. */
final class OrderDays {
    private static final int DATE = Sheet.ORDERS.indexOf("order_date");
    private static final int QUANTITY = Sheet.ORDERS.indexOf("quantity");

    private final TreeMap<LocalDate, Boolean> soldByDay = new TreeMap<>();

    private OrderDays() {}

    static OrderDays of(PackedTable orders) {
        OrderDays days = new OrderDays();
        orders.forEachBlock(days::add);
        return days;
    }

    private void add(Block block) {
        boolean[] sold = new boolean[block.codes(DATE)];
        for (int row = 0; row < block.size(); row++) {
            sold[block.code(row, DATE)] |= block.cell(row, QUANTITY) instanceof Double quantity && quantity > 0;
        }
        for (int code = 1; code < sold.length; code++) {
            if (block.value(DATE, code) instanceof LocalDate day) {
                soldByDay.merge(day, sold[code], Boolean::logicalOr);
            }
        }
    }

    /** The last day on which something was sold. */
    Optional<LocalDate> lastSale() {
        return soldByDay.descendingMap().entrySet().stream()
                .filter(day -> day.getValue())
                .map(day -> day.getKey())
                .findFirst();
    }

    /** Whether no order came from a day on, before another. */
    boolean noneIn(LocalDate from, LocalDate before) {
        return !from.isBefore(before) || soldByDay.subMap(from, before).isEmpty();
    }
}

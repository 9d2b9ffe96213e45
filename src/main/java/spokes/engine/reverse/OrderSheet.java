package spokes.engine.reverse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.packed.Block;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Sheet;

/** Sales and returns of the order sheet before the plan date; days are counted from it and negative. For one thread. */
final class OrderSheet {
    private static final int CLIENT = Sheet.ORDERS.indexOf("client");
    private static final int SKU = Sheet.ORDERS.indexOf("sku");
    private static final int ORDER = Sheet.ORDERS.indexOf("order_id");
    private static final int DATE = Sheet.ORDERS.indexOf("order_date");
    private static final int QUANTITY = Sheet.ORDERS.indexOf("quantity");
    private static final int RETURN_OF = Sheet.ORDERS.indexOf("return_of");

    private final PackedTable table;
    private final LocalDate planDate;
    private final List<Return> returns = new ArrayList<>();

    private OrderSheet(Workspace workspace) {
        table = workspace.packedOrders();
        planDate = workspace.settings().planDate();
    }

    /**
     * What came back.
     *
     * @param units    units, above 0
     * @param day      the day it came back
     * @param orderDay the day of the order that it comes from, if it names one that is known
     */
    record Return(ProductKey product, double units, int day, OptionalInt orderDay) {}

    /** A sale. */
    @FunctionalInterface
    interface SaleSink {
        void accept(ProductKey product, int day, double units);
    }

    /** An order of a client. */
    private record OrderId(String client, String order) {}

    /** A return whose order is not looked up yet. */
    private record Named(OrderId order, ProductKey product, double units, int day) {}

    static OrderSheet read(Workspace workspace) {
        OrderSheet sheet = new OrderSheet(workspace);
        List<Named> named = new ArrayList<>();
        Map<OrderId, OptionalInt> orders = new HashMap<>();
        sheet.eachLine((block, row, day, units) -> {
            if (units < 0) {
                ProductKey product = product(block, row);
                OrderId order = new OrderId(product.client(), text(block, row, RETURN_OF));
                named.add(new Named(order, product, -units, day));
                orders.put(order, OptionalInt.empty());
            }
        });
        if (!named.isEmpty()) {
            sheet.findDays(orders);
        }
        for (Named back : named) {
            OptionalInt orderDay = orders.getOrDefault(back.order, OptionalInt.empty());
            sheet.returns.add(new Return(back.product, back.units, back.day, orderDay));
        }
        return sheet;
    }

    private void findDays(Map<OrderId, OptionalInt> orders) {
        eachLine((block, row, day, units) -> {
            if (units > 0) {
                OrderId order = new OrderId(text(block, row, CLIENT), text(block, row, ORDER));
                orders.computeIfPresent(order, (id, known) -> known.isPresent() ? known : OptionalInt.of(day));
            }
        });
    }

    /** What came back, in the order of the sheet. */
    List<Return> returns() {
        return returns;
    }

    /** Goes through what was sold. */
    void eachSale(SaleSink sink) {
        eachLine((block, row, day, units) -> {
            if (units > 0) {
                sink.accept(product(block, row), day, units);
            }
        });
    }

    private interface LineSink {
        void accept(Block block, int row, int day, double units);
    }

    private void eachLine(LineSink sink) {
        table.forEachBlock(block -> {
            for (int row = 0; row < block.size(); row++) {
                if (block.value(DATE, block.code(row, DATE)) instanceof LocalDate date
                        && date.isBefore(planDate)
                        && block.value(QUANTITY, block.code(row, QUANTITY)) instanceof Double units) {
                    sink.accept(block, row, (int) ChronoUnit.DAYS.between(planDate, date), units);
                }
            }
        });
    }

    private static ProductKey product(Block block, int row) {
        return new ProductKey(text(block, row, CLIENT), text(block, row, SKU));
    }

    private static String text(Block block, int row, int column) {
        @Nullable Object value = block.value(column, block.code(row, column));
        return value == null ? "" : value.toString();
    }
}

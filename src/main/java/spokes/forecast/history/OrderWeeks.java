package spokes.forecast.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import spokes.model.Progress;
import spokes.model.goods.ProductKey;
import spokes.model.packed.Block;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Sheet;

/**
 * Order lines added up to weeks: units sold of every product in each of the weeks before the plan date, orders that were
 * taken back left out, returns apart.
 */
final class OrderWeeks {
    private static final int DAYS = 7;

    private final LocalDate planDate;
    private final int most;
    private final Cancellations cancellations;
    private final Map<ProductKey, Integer> numbers = new HashMap<>();
    private final List<Sold> products = new ArrayList<>();
    private final boolean[] hasOrders;
    private boolean hasReturns;
    private long lines;
    private long cancelled;
    private double cancelledUnits;
    private double returnedUnits;

    /** What was sold of one product. */
    static final class Sold {
        final ProductKey product;
        final double[] units;
        boolean hasReturns;
        boolean isSold;

        Sold(ProductKey product, int weeks) {
            this.product = product;
            this.units = new double[weeks];
        }
    }

    private OrderWeeks(LocalDate planDate, HistoryRules rules) {
        this.planDate = planDate;
        this.most = rules.mostWeeks();
        this.cancellations = new Cancellations(rules.cancelDays());
        this.hasOrders = new boolean[most * DAYS];
    }

    /**
     * Adds up all lines before the plan date.
     *
     * @throws CancellationException if the progress says that the work is no longer wanted
     */
    static OrderWeeks read(PackedTable orders, LocalDate planDate, HistoryRules rules, Progress progress) {
        OrderWeeks weeks = new OrderWeeks(planDate, rules);
        double all = 2.0 * Math.max(1, orders.size());
        long[] read = new long[1];
        for (boolean returns : new boolean[] {true, false}) {
            orders.forEachBlock(block -> {
                weeks.read(block, returns);
                read[0] += block.size();
                if (!progress.report(read[0] / all, "reading orders")) {
                    throw new CancellationException("cancelled while orders were read");
                }
            });
        }
        return weeks;
    }

    private void read(Block block, boolean returns) {
        if (!returns || hasAny(block)) {
            OrderBlock lines = new OrderBlock(block, planDate);
            for (int row = 0; row < block.size(); row++) {
                int day = lines.day(row);
                double quantity = lines.quantity(row);
                if (day < -most * DAYS || day >= 0 || (returns ? !(quantity < 0) : !(quantity > 0))) {
                    continue;
                }
                int product = lines.product(row, this::number);
                if (returns) {
                    addReturn(product, lines.area(row), -quantity, day);
                } else {
                    addSale(product, lines, row, quantity, day);
                }
            }
        }
    }

    /** Whether a block has returns. */
    private static boolean hasAny(Block block) {
        int quantity = Sheet.ORDERS.indexOf("quantity");
        for (int code = 1; quantity < block.columns() && code < block.codes(quantity); code++) {
            if (block.value(quantity, code) instanceof Double units && units < 0) {
                return true;
            }
        }
        return false;
    }

    private int number(ProductKey key) {
        @Nullable Integer known = numbers.putIfAbsent(key, products.size());
        if (known == null) {
            products.add(new Sold(key, most));
            return products.size() - 1;
        }
        return known;
    }

    private void addReturn(int product, String area, double units, int day) {
        cancellations.add(product, area, units, day);
        products.get(product).hasReturns = true;
        hasReturns = true;
        returnedUnits += units;
    }

    private void addSale(int product, OrderBlock lines, int row, double units, int day) {
        Sold sold = products.get(product);
        this.lines++;
        hasOrders[-1 - day] = true;
        if (hasReturns && sold.hasReturns && cancellations.take(product, lines.area(row), units, day)) {
            cancelled++;
            cancelledUnits += units;
            returnedUnits -= units;
            return;
        }
        sold.isSold = true;
        sold.units[most + Math.floorDiv(day, DAYS)] += units;
    }

    /** The products of which anything was sold, in the order they came. */
    List<Sold> products() {
        return products.stream().filter(sold -> sold.isSold).toList();
    }

    /** The weeks that are known wholly. */
    Span span() {
        return Span.of(hasOrders);
    }

    /** Order lines of sales. */
    long lines() {
        return lines;
    }

    /** Order lines that were taken back. */
    long cancelledLines() {
        return cancelled;
    }

    /** Units of orders that were taken back. */
    double cancelledUnits() {
        return cancelledUnits;
    }

    /** Units that came back later or in part. */
    double returnedUnits() {
        return returnedUnits;
    }
}

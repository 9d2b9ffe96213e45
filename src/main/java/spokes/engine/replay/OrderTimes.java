package spokes.engine.replay;

import java.time.LocalTime;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import spokes.engine.demand.OrderHistory;
import spokes.model.packed.Block;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Sheet;

/**
 * When each order of a history came: the first moment of its lines. A line without a time came at noon, so that the
 * orders of a day take as long from the shelves as if they came evenly over the day.
 */
final class OrderTimes {
    private static final int TIME = Sheet.ORDERS.indexOf("order_time");
    private static final double SECONDS_A_DAY = 86_400;
    private static final double NOON = 0.5;

    private final OrderHistory history;
    private final double[] moments;
    private int line;
    private int rowsBefore;

    private OrderTimes(OrderHistory history) {
        this.history = history;
        moments = new double[history.orders()];
        Arrays.fill(moments, Double.MAX_VALUE);
    }

    /** Days from the plan date by the number of the order, below 0. */
    static double[] of(OrderHistory history, PackedTable orders) {
        OrderTimes times = new OrderTimes(history);
        orders.forEachBlock(times::read);
        return times.moments;
    }

    private void read(Block block) {
        double[] ofDay = new double[block.codes(TIME)];
        for (int code = 0; code < ofDay.length; code++) {
            ofDay[code] = partOfDay(block.value(TIME, code));
        }
        for (; line < history.size() && history.row(line) < rowsBefore + block.size(); line++) {
            double moment = history.day(line) + ofDay[block.code(history.row(line) - rowsBefore, TIME)];
            int order = history.order(line);
            moments[order] = Math.min(moments[order], moment);
        }
        rowsBefore += block.size();
    }

    private static double partOfDay(@Nullable Object time) {
        return time instanceof LocalTime known ? known.toSecondOfDay() / SECONDS_A_DAY : NOON;
    }
}

package spokes.engine.replay;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import spokes.engine.demand.OrderHistory;
import spokes.model.packed.Block;
import spokes.model.sheet.PackedTable;
import spokes.model.sheet.Sheet;

/** What the sheet of orders says of what really happened to the lines of a window, beside freight and center. */
final class PastColumns {
    /** The day of what is not known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private static final int DELIVERED = Sheet.ORDERS.indexOf("delivery_date");
    private static final int PARCELS = Sheet.ORDERS.indexOf("parcels");

    /** By line of the window: day of delivery since 1970, or {@link #UNKNOWN}. */
    final long[] delivered;

    /** By line of the window: parcels; 0 if not known. */
    final double[] parcels;

    private final OrderHistory history;
    private final int[] line;
    private final int[] byRow;
    private int next;
    private int rowsBefore;

    private PastColumns(OrderHistory history, WindowOrders orders) {
        this.history = history;
        line = orders.line;
        delivered = new long[line.length];
        parcels = new double[line.length];
        byRow = Arrays.stream(IntStream.range(0, line.length)
                        .mapToLong(i -> (long) line[i] << Integer.SIZE | i)
                        .sorted()
                        .toArray())
                .mapToInt(key -> (int) key)
                .toArray();
    }

    static PastColumns of(OrderHistory history, WindowOrders orders, PackedTable table) {
        PastColumns columns = new PastColumns(history, orders);
        table.forEachBlock(columns::read);
        return columns;
    }

    private void read(Block block) {
        for (; next < byRow.length; next++) {
            int i = byRow[next];
            int row = history.row(line[i]) - rowsBefore;
            if (row >= block.size()) {
                break;
            }
            delivered[i] = block.cell(row, DELIVERED) instanceof LocalDate date ? date.toEpochDay() : UNKNOWN;
            parcels[i] = block.cell(row, PARCELS) instanceof Double number && number > 0 ? number : 0;
        }
        rowsBefore += block.size();
    }
}

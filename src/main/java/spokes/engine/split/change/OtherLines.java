package spokes.engine.split.change;

import java.util.Arrays;
import spokes.engine.order.OrderPatterns;
import spokes.engine.order.ParcelKinds;
import spokes.engine.stocked.StockedSets;

/** Who has the lines of one pattern week by week, but for one product that everybody counts as having. For one thread. */
final class OtherLines {
    private final ParcelKinds kinds;
    private final StockedSets stocked;
    private final int product;
    private final long[] all;
    private final int[] products = new int[ParcelKinds.MOST_LINES];
    private final long[][] rows = new long[ParcelKinds.MOST_LINES][];
    private final int[] first = new int[ParcelKinds.MOST_LINES];
    private int count;
    private int own;

    OtherLines(OrderPatterns patterns, StockedSets stocked, int product) {
        kinds = patterns.kinds;
        this.stocked = stocked;
        this.product = product;
        all = new long[patterns.weeks()];
        Arrays.fill(all, -1);
    }

    /** Begins a pattern that has the product. */
    void open(int pattern) {
        count = kinds.lines(pattern);
        for (int line = 0; line < count; line++) {
            int other = kinds.product(pattern, line);
            products[line] = other;
            own = other == product ? 1 << line : own;
        }
    }

    /** How many lines there are, the one of the product among them. */
    int count() {
        return count;
    }

    /** The bit of the product's line. */
    int own() {
        return own;
    }

    /** Takes up who has the lines. */
    void gather() {
        for (int line = 0; line < count; line++) {
            boolean isOwn = products[line] == product;
            rows[line] = isOwn ? all : stocked.row(products[line]);
            first[line] = isOwn ? 0 : stocked.first(products[line]);
        }
    }

    /** The centers that have a line in a week. */
    long of(int line, int week) {
        return rows[line][first[line] + week];
    }

    /** Those that have all of them. */
    long all(int week) {
        long all = rows[0][first[0] + week] & rows[1][first[1] + week];
        for (int line = 2; line < count; line++) {
            all &= rows[line][first[line] + week];
        }
        return all;
    }
}

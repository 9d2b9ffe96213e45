package spokes.engine.split.change;

import java.util.Arrays;
import spokes.engine.order.OrderPatterns;
import spokes.engine.order.ParcelKinds;
import spokes.engine.parcel.Preferences;
import spokes.engine.parcel.Ways;
import spokes.engine.stocked.CenterWeeks;
import spokes.engine.stocked.StockChange;

/**
 * In which weeks a change of stock may concern patterns: a center that changed has another of their lines then, or the
 * product alone is shipped otherwise. Told of many patterns at once, step by step: each step waits for memory, and so they
 * wait together. For one thread.
 */
final class ConcernedWeeks {
    /** Patterns at once. */
    static final int MOST = 64;

    private final OrderPatterns patterns;
    private final ParcelKinds kinds;
    private final Preferences preferences;
    private final Ways ways;
    private final Rivals rivals;
    private final int product;

    /** The centers that changed, and the weeks in which each of them did. */
    private final int[] centers;

    private final long[] weeksOfChange;

    /** By center that changed and product: the weeks in which it has it. */
    private final long[][] weeksOfCenter;

    /** By pattern: its area, how many lines it has, the kinds of the product's line alone and of the whole, and the weeks. */
    private final int[] areas = new int[MOST];

    private final int[] lines = new int[MOST];
    private final int[] ownSlots = new int[MOST];
    private final int[] wholeSlots = new int[MOST];
    private final long[] weeks = new long[MOST];

    /** By pattern and line: its product. */
    private final int[] products = new int[MOST * ParcelKinds.MOST_LINES];

    /** A sum that nobody wants of what is read later: who reads it then does not wait. */
    int asked;

    ConcernedWeeks(
            OrderPatterns patterns,
            Ways ways,
            Preferences preferences,
            int product,
            StockChange change,
            CenterWeeks byCenter,
            Rivals rivals) {
        this.patterns = patterns;
        kinds = patterns.kinds;
        this.preferences = preferences;
        this.product = product;
        this.rivals = rivals;
        this.ways = ways;
        centers = change.centers();
        weeksOfChange = Arrays.stream(centers).mapToLong(change::weeksOf).toArray();
        weeksOfCenter = Arrays.stream(centers).mapToObj(byCenter::of).toArray(long[][]::new);
    }

    /** The weeks of a pattern found last, by its place among them. */
    long weeks(int i) {
        return weeks[i];
    }

    /** Finds the weeks of some patterns, {@link #MOST} at most, side by side from a place on. */
    void find(int[] some, int from, int count) {
        for (int i = 0; i < count; i++) {
            areas[i] = patterns.area[some[from + i]];
            lines[i] = kinds.lines(some[from + i]);
        }
        for (int i = 0; i < count; i++) {
            read(i, some[from + i]);
        }
        for (int i = 0; i < count; i++) {
            reach(i);
        }
        for (int i = 0; i < count; i++) {
            rivals.open(areas[i]);
            weeks[i] |= rivals.aloneWeeks(ownSlots[i]);
        }
    }

    private void read(int i, int pattern) {
        int own = 0;
        for (int line = 0; line < lines[i]; line++) {
            int other = kinds.product(pattern, line);
            products[i * ParcelKinds.MOST_LINES + line] = other;
            own = other == product ? 1 << line : own;
        }
        int firstPart = kinds.firstPart(pattern);
        ownSlots[i] = kinds.slot(areas[i], firstPart + own - 1);
        wholeSlots[i] = kinds.slot(areas[i], firstPart + (1 << lines[i]) - 2);
    }

    /** Finds the weeks in which a center that changed has another line, and asks for what is read next. */
    private void reach(int i) {
        long reach = ways.reach(areas[i], 0);
        long found = 0;
        int first = i * ParcelKinds.MOST_LINES;
        for (int c = 0; c < centers.length; c++) {
            long[] ofCenter = weeksOfCenter[c];
            long any = 0;
            for (int line = first; line < first + lines[i]; line++) {
                any |= products[line] == product ? 0 : ofCenter[products[line]];
            }
            found |= any & weeksOfChange[c] & -(reach >>> centers[c] & 1);
        }
        weeks[i] = found;
        asked += preferences.center(preferences.first(ownSlots[i]))
                + preferences.center(preferences.first(wholeSlots[i]));
    }
}

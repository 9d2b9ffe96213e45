package spokes.engine.split.change;

import spokes.engine.order.OrderPatterns;
import spokes.engine.order.ParcelKinds;
import spokes.engine.order.PatternSums;
import spokes.engine.parcel.Preferences;
import spokes.engine.parcel.Ways;
import spokes.engine.stocked.CenterWeeks;
import spokes.engine.stocked.StockChange;
import spokes.engine.stocked.StockedSets;

/**
 * Judges patterns of few lines again of which one product is had by other centers than before, all others as before. Most
 * patterns do not care, and that is found out without pricing them: no part of the order with the product is shipped
 * otherwise if each center that came or left and has the rest of the part is beaten by one that has all of it before and
 * after (see {@link Rivals}). For one thread.
 */
public final class ShortChange {
    /** More patterns of an area than this, one with another, make it worth to keep what the area prefers. */
    private static final int OFTEN = 4;

    private final OrderPatterns patterns;
    private final ParcelKinds kinds;
    private final StockChange change;
    private final OtherLines lines;
    private final Rivals rivals;
    private final ConcernedWeeks concerned;
    private final WholeChange whole;
    private final WeekChange parted;

    private int firstPart;
    private int area;

    /**
     * A change.
     *
     * @param stocked who has each of the other products
     * @param byCenter the same by center
     * @param sums    to be added to
     */
    public ShortChange(
            OrderPatterns patterns,
            Ways ways,
            Preferences preferences,
            int product,
            StockChange change,
            StockedSets stocked,
            CenterWeeks byCenter,
            PatternSums sums) {
        this.patterns = patterns;
        kinds = patterns.kinds;
        this.change = change;
        lines = new OtherLines(patterns, stocked, product);
        rivals = new Rivals(ways, kinds, preferences, change, isOften(product));
        concerned = new ConcernedWeeks(patterns, ways, preferences, product, change, byCenter, rivals);
        whole = new WholeChange(preferences, change, sums);
        parted = new WeekChange(patterns, preferences, change, lines, rivals, sums);
    }

    /**
     * Judges patterns that have the product.
     *
     * @param some  their numbers
     * @param count how many of them count
     */
    public void judge(int[] some, int count) {
        for (int from = 0; from < count; from += ConcernedWeeks.MOST) {
            int many = Math.min(count - from, ConcernedWeeks.MOST);
            concerned.find(some, from, many);
            for (int i = 0; i < many; i++) {
                if (concerned.weeks(i) != 0) {
                    judge(some[from + i], concerned.weeks(i));
                }
            }
        }
    }

    private boolean isOften(int product) {
        int count = patterns.firstOfProduct[product + 1] - patterns.firstOfProduct[product];
        int areas =
                patterns.areaLines().first(product + 1) - patterns.areaLines().first(product);
        return count > OFTEN * areas;
    }

    private int slot(int part) {
        return kinds.slot(area, firstPart + part - 1);
    }

    private void judge(int pattern, long weeks) {
        area = patterns.area[pattern];
        firstPart = kinds.firstPart(pattern);
        rivals.open(area);
        lines.open(pattern);
        lines.gather();
        int slot = slot((1 << lines.count()) - 1);
        whole.open(pattern, area, slot);
        parted.open(pattern);
        for (long left = weeks; left != 0; left &= left - 1) {
            int week = Long.numberOfTrailingZeros(left);
            long able = rivals.reach() & lines.all(week);
            long stable = able & change.stable[week];
            long differs = able & change.differs[week];
            if (stable == 0) {
                parted.judge(week);
            } else if (differs != 0 && !rivals.areBeaten(slot, differs, stable)) {
                whole.take(week, able);
            }
        }
        whole.close();
    }
}

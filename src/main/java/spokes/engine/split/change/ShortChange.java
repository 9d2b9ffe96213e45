package spokes.engine.split.change;

import java.util.Arrays;
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
    private final OrderPatterns patterns;
    private final ParcelKinds kinds;
    private final StockChange change;
    private final OtherLines lines;
    private final Rivals rivals;
    private final WholeChange whole;
    private final WeekChange parted;

    /** The centers that changed, and the weeks in which each of them did. */
    private final int[] centers;

    private final long[] weeksOfChange;

    /** By center that changed and product: the weeks in which it has it. */
    private final long[][] weeksOfCenter;

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
        centers = change.centers();
        weeksOfChange = Arrays.stream(centers).mapToLong(change::weeksOf).toArray();
        weeksOfCenter = Arrays.stream(centers).mapToObj(byCenter::of).toArray(long[][]::new);
        rivals = new Rivals(ways, kinds, preferences, change);
        whole = new WholeChange(preferences, change, sums);
        parted = new WeekChange(patterns, preferences, change, lines, rivals, sums);
    }

    /** Judges a pattern that has the product. */
    public void judge(int pattern) {
        area = patterns.area[pattern];
        firstPart = kinds.firstPart(pattern);
        rivals.open(area);
        lines.open(pattern);
        long concerned = reached() | rivals.aloneWeeks(slot(lines.own()));
        if (concerned != 0) {
            lines.gather();
            judge(pattern, concerned);
        }
    }

    /** The weeks in which a center that changed has any other line: else the product can but travel alone from there. */
    private long reached() {
        long weeks = 0;
        for (int i = 0; i < centers.length; i++) {
            long inReach = -(rivals.reach() >>> centers[i] & 1);
            weeks |= lines.weeks(weeksOfCenter[i]) & weeksOfChange[i] & inReach;
        }
        return weeks;
    }

    private int slot(int part) {
        return kinds.slot(area, firstPart + part - 1);
    }

    private void judge(int pattern, long weeks) {
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

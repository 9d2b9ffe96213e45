package spokes.engine.split.change;

import spokes.engine.order.PatternSums;
import spokes.engine.parcel.Preferences;
import spokes.engine.stocked.StockChange;

/**
 * Takes an order as one parcel away from the centers that shipped it whole and adds it to those that do so now, week after
 * week; weeks that are alike are added at once. For one thread.
 */
final class WholeChange {
    private final ParcelChange parcel;
    private final StockChange change;
    private final PatternSums sums;
    private int pattern;
    private int area;
    private int slot;
    private long was;
    private long is;
    private int from;
    private int to;

    /**
     * No order yet.
     *
     * @param sums to be added to
     */
    WholeChange(Preferences preferences, StockChange change, PatternSums sums) {
        parcel = new ParcelChange(preferences);
        this.change = change;
        this.sums = sums;
    }

    /**
     * Begins an order.
     *
     * @param ofParcel the kind of all of it as one parcel
     */
    void open(int next, int toArea, int ofParcel) {
        pattern = next;
        area = toArea;
        slot = ofParcel;
        was = 0;
        is = 0;
        from = 0;
        to = 0;
    }

    /**
     * Takes up a week, in rising order.
     *
     * @param able centers that have all other lines and reach the area; some had the one that changed, and some have it
     */
    void take(int week, long able) {
        long wasThere = change.before[week] & able;
        long isThere = change.after[week] & able;
        if (wasThere != was || isThere != is) {
            close();
            was = wasThere;
            is = isThere;
            parcel.find(slot, area, was, is);
            from = week;
        } else if (week != to) {
            close();
            from = week;
        }
        to = week + 1;
    }

    /** Adds the weeks taken up since the last time. */
    void close() {
        if (from < to && parcel.before() != parcel.after()) {
            sums.add(pattern, from, to, 1, parcel.before(), -1);
            sums.add(pattern, from, to, 1, parcel.after(), 1);
        }
        from = to;
    }
}

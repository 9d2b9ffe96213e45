package spokes.engine.split.change;

import java.util.Arrays;
import spokes.engine.basis.Codes;
import spokes.engine.order.ParcelKinds;
import spokes.engine.parcel.Preferences;
import spokes.engine.parcel.Ways;
import spokes.engine.stocked.StockChange;

/**
 * Of the centers whose stock of one product changed, which others an area prefers to each of them, by kind of parcel: where
 * one of those can ship as before, nobody asks for the one that changed. Found when first asked for, along the centers as
 * the area ranks them; few kinds come to an area, so that most patterns find their answer made. For one thread.
 */
final class Rivals {
    private final Ways ways;
    private final ParcelKinds kinds;
    private final Preferences preferences;
    private final StockChange change;
    private final long changed;
    private final int count;

    /** By center: its position among those that changed. */
    private final byte[] index = new byte[Long.SIZE];

    /** By kind of the area: the area for which the row is made. */
    private int[] madeFor = new int[0];

    /** By kind of the area and center that changed: the centers that are preferred to it. */
    private long[] better = new long[0];

    /** By kind of the area: the weeks in which such a parcel of the product alone is shipped by another center than before. */
    private long[] aloneWeeks = new long[0];

    /** By kind of the area: the area for which these weeks are found. */
    private int[] aloneFor = new int[0];

    private int area = Codes.NONE;
    private int firstSlot;
    private long reach;

    Rivals(Ways ways, ParcelKinds kinds, Preferences preferences, StockChange change) {
        this.ways = ways;
        this.kinds = kinds;
        this.preferences = preferences;
        this.change = change;
        changed = change.changed()[0];
        count = Long.bitCount(changed);
        int next = 0;
        for (long left = changed; left != 0; left &= left - 1) {
            index[Long.numberOfTrailingZeros(left)] = (byte) next++;
        }
    }

    /** Begins an area. */
    void open(int next) {
        if (next != area) {
            area = next;
            reach = ways.reach(next, 0);
            firstSlot = kinds.firstSlot(next);
            int slots = kinds.firstSlot(next + 1) - firstSlot;
            if (slots > madeFor.length) {
                madeFor = new int[slots];
                better = new long[slots * count];
                aloneWeeks = new long[slots];
                aloneFor = new int[slots];
                Arrays.fill(aloneFor, Codes.NONE);
                Arrays.fill(madeFor, Codes.NONE);
            }
        }
    }

    /** The centers that reach the area. */
    long reach() {
        return reach;
    }

    /**
     * Whether each of some centers that changed comes after one of others for a kind of parcel.
     *
     * @param slot   the kind, see {@link ParcelKinds#slot}
     * @param some   centers that changed, all of which reach the area
     * @param others centers that can ship it as before
     */
    boolean areBeaten(int slot, long some, long others) {
        int row = row(slot) * count;
        for (long left = some; left != 0; left &= left - 1) {
            if ((better[row + index[Long.numberOfTrailingZeros(left)]] & others) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The weeks in which the product alone, as a parcel of this kind, is not shipped as before. */
    long aloneWeeks(int slot) {
        int row = slot - firstSlot;
        if (aloneFor[row] != area) {
            aloneFor[row] = area;
            aloneWeeks[row] = findAlone(slot);
        }
        return aloneWeeks[row];
    }

    private int row(int slot) {
        int row = slot - firstSlot;
        if (madeFor[row] != area) {
            madeFor[row] = area;
            rank(slot, row * count);
        }
        return row;
    }

    private void rank(int slot, int at) {
        long passed = 0;
        int place = preferences.first(slot);
        for (long left = changed & reach; left != 0; ) {
            int center = preferences.center(place++);
            long one = 1L << center;
            if ((left & one) != 0) {
                better[at + index[center]] = passed;
                left ^= one;
            }
            passed |= one;
        }
    }

    private long findAlone(int slot) {
        if (areBeaten(slot, changed & reach, change.kept()[0])) {
            return 0;
        }
        long weeks = 0;
        for (int week : change.weeks) {
            boolean isAlike = areBeaten(slot, change.differs[week] & reach, change.stable[week] & reach);
            weeks |= isAlike ? 0 : 1L << week;
        }
        return weeks;
    }
}

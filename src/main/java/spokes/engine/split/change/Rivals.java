package spokes.engine.split.change;

import java.util.Arrays;
import spokes.engine.basis.Codes;
import spokes.engine.order.ParcelKinds;
import spokes.engine.parcel.Preferences;
import spokes.engine.parcel.Ways;
import spokes.engine.stocked.StockChange;

/**
 * Of the centers whose stock of one product changed, whether an area prefers others to each of them, by kind of parcel:
 * where one of those can ship as before, nobody asks for the one that changed. Of a product that many orders of an area
 * ask for, those who are preferred are kept by kind, so that most orders find their answer made. For one thread.
 */
final class Rivals {
    /** Answers that are kept for an area: few numbers of units of one product are asked for. */
    private static final int KEPT = 4;

    private final Ways ways;
    private final ParcelKinds kinds;
    private final Preferences preferences;
    private final StockChange change;
    private final long changed;
    private final long kept;

    /** Kinds of parcels of the product alone, and the weeks in which each is shipped by another center than before. */
    private final int[] aloneSlots = new int[KEPT];

    private final long[] aloneWeeks = new long[KEPT];
    private int known;

    /** Whether those who are preferred are kept. */
    private final boolean isKept;

    /** By center: its position among those that changed. */
    private final byte[] index = new byte[Long.SIZE];

    private final int count;

    /** By kind of the area: the area for which the row is made. */
    private int[] madeFor = new int[0];

    /** By kind of the area and center that changed: the centers that are preferred to it. */
    private long[] better = new long[0];

    private int firstSlot;
    private int area = Codes.NONE;
    private long reach;

    /**
     * No area yet.
     *
     * @param isKept whether many orders of an area are looked at
     */
    Rivals(Ways ways, ParcelKinds kinds, Preferences preferences, StockChange change, boolean isKept) {
        this.ways = ways;
        this.kinds = kinds;
        this.isKept = isKept;
        this.preferences = preferences;
        this.change = change;
        changed = change.changed()[0];
        kept = change.kept()[0];
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
            known = 0;
            if (isKept) {
                openKept();
            }
        }
    }

    private void openKept() {
        firstSlot = kinds.firstSlot(area);
        int slots = kinds.firstSlot(area + 1) - firstSlot;
        if (slots > madeFor.length) {
            madeFor = new int[slots];
            better = new long[slots * count];
            Arrays.fill(madeFor, Codes.NONE);
        }
    }

    /** The centers that reach the area. */
    long reach() {
        return reach;
    }

    /**
     * Whether each of some centers that changed comes after one of others for a kind of parcel.
     *
     * @param slot   the kind, see {@code ParcelKinds}
     * @param some   centers that changed
     * @param others centers that can ship it as before; all of both reach the area
     */
    boolean areBeaten(int slot, long some, long others) {
        if (isKept) {
            return areBeatenAsKept(slot, some, others);
        }
        return some == 0 || (others != 0 && (others >>> preferences.bestOfMany(slot, some | others) & 1) != 0);
    }

    private boolean areBeatenAsKept(int slot, long some, long others) {
        int row = slot - firstSlot;
        if (madeFor[row] != area) {
            madeFor[row] = area;
            rank(slot, row * count);
        }
        for (long left = some; left != 0; left &= left - 1) {
            if ((better[row * count + index[Long.numberOfTrailingZeros(left)]] & others) == 0) {
                return false;
            }
        }
        return true;
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

    /** The weeks in which the product alone, as a parcel of this kind, is not shipped as before. */
    long aloneWeeks(int slot) {
        for (int i = 0; i < known; i++) {
            if (aloneSlots[i] == slot) {
                return aloneWeeks[i];
            }
        }
        int place = known < KEPT ? known++ : KEPT - 1;
        aloneSlots[place] = slot;
        aloneWeeks[place] = findAlone(slot);
        return aloneWeeks[place];
    }

    private long findAlone(int slot) {
        if (areBeaten(slot, changed & reach, kept & reach)) {
            return 0;
        }
        long found = 0;
        for (int week : change.weeks) {
            boolean isAlike = areBeaten(slot, change.differs[week] & reach, change.stable[week] & reach);
            found |= isAlike ? 0 : 1L << week;
        }
        return found;
    }
}

package spokes.engine.split.change;

import spokes.engine.order.OrderPatterns;
import spokes.engine.order.ParcelKinds;
import spokes.engine.order.PatternSums;
import spokes.engine.parcel.Preferences;
import spokes.engine.stocked.StockChange;

/**
 * What one order of few lines becomes in one week, before and after one of its products is had by other centers. A part of
 * the order is a number whose bits are lines. For one thread.
 */
final class WeekChange {
    private final OrderPatterns patterns;
    private final ParcelKinds kinds;
    private final ParcelChange parcel;
    private final StockChange change;
    private final OtherLines lines;
    private final Rivals rivals;
    private final PatternSums sums;
    private final FewestParcels before = new FewestParcels();
    private final FewestParcels after = new FewestParcels();

    /** By part: the centers that have all of it but for the product that changed, and reach the area. */
    private final long[] able = new long[ParcelKinds.PARTS];

    /** By part: what it costs as one parcel. */
    private final double[] moneyBefore = new double[ParcelKinds.PARTS];

    private final double[] moneyAfter = new double[ParcelKinds.PARTS];
    private int pattern;
    private int area;
    private int firstPart;
    private int full;
    private int week;

    /** Bits of the parts that could be shipped, and that can be; of those that may matter; and that are priced. */
    private int ableBefore;

    private int ableAfter;
    private int priced;

    /**
     * No order yet.
     *
     * @param lines  who has the lines of the pattern that is judged
     * @param rivals what its area prefers
     * @param sums   to be added to
     */
    WeekChange(
            OrderPatterns patterns,
            Preferences preferences,
            StockChange change,
            OtherLines lines,
            Rivals rivals,
            PatternSums sums) {
        this.patterns = patterns;
        this.kinds = patterns.kinds;
        this.change = change;
        this.lines = lines;
        this.rivals = rivals;
        this.sums = sums;
        parcel = new ParcelChange(preferences);
    }

    /** Begins an order. */
    void open(int next) {
        pattern = next;
        area = patterns.area[next];
        firstPart = kinds.firstPart(next);
        full = (1 << lines.count()) - 1;
        able[0] = rivals.reach();
    }

    /** Takes the order away as it was in a week in which no center that did not change has all of it; adds it as it is. */
    void judge(int ofWeek) {
        week = ofWeek;
        gather();
        if (!isAlike()) {
            price();
            before.ship(stocked(ableBefore), ableBefore, moneyBefore);
            after.ship(stocked(ableAfter), ableAfter, moneyAfter);
            replace();
        }
    }

    private void replace() {
        if (before.parcels() != after.parcels() || before.money() != after.money()) {
            sums.add(pattern, week, week + 1, before.parcels(), before.money(), -1);
            sums.add(pattern, week, week + 1, after.parcels(), after.money(), 1);
        }
    }

    private void gather() {
        for (int line = 0; line < lines.count(); line++) {
            long centers = lines.of(line, week);
            for (int part = 1 << line; part < 2 << line; part++) {
                able[part] = able[part ^ 1 << line] & centers;
            }
        }
    }

    /** Whether each parcel with the product that the order may become is shipped as before. */
    private boolean isAlike() {
        boolean isInTwo = false;
        boolean areAlike = true;
        boolean areOfTwoAlike = true;
        int own = lines.own();
        for (int part = own; part <= full; part = (part + 1) | own) {
            long stable = able[part] & change.stable[week];
            long differs = able[part] & change.differs[week];
            boolean isOfTwo = part == full || able[full ^ part] != 0;
            isInTwo |= isOfTwo && stable != 0;
            if (differs != 0 && !rivals.areBeaten(slot(part), differs, stable)) {
                areAlike = false;
                areOfTwoAlike &= !isOfTwo;
            }
        }
        return isInTwo ? areOfTwoAlike : areAlike;
    }

    private int slot(int part) {
        return kinds.slot(area, firstPart + part - 1);
    }

    private long was(int part) {
        return (part & lines.own()) != 0 ? able[part] & change.before[week] : able[part];
    }

    private long is(int part) {
        return (part & lines.own()) != 0 ? able[part] & change.after[week] : able[part];
    }

    /** The lines that any center has. */
    private int stocked(int parts) {
        int some = 0;
        for (int line = 0; line < lines.count(); line++) {
            some |= (parts >>> (1 << line) & 1) << line;
        }
        return some;
    }

    /** Prices the parcels that the order may become: all of it, or two of them; else every part. */
    private void price() {
        ableBefore = 0;
        ableAfter = 0;
        priced = 0;
        for (int part = 1; part <= full; part++) {
            ableBefore |= was(part) != 0 ? 1 << part : 0;
            ableAfter |= is(part) != 0 ? 1 << part : 0;
        }
        boolean wasInTwo = isPricedInTwo(ableBefore);
        boolean isInTwo = isPricedInTwo(ableAfter);
        if (!(wasInTwo && isInTwo)) {
            for (int part = 1; part <= full; part++) {
                price(part);
            }
        }
    }

    private boolean isPricedInTwo(int parts) {
        int whole = stocked(parts);
        if (whole == 0 || (parts >>> whole & 1) != 0) {
            price(whole);
            return true;
        }
        boolean any = false;
        int first = whole & -whole;
        for (int rest = whole ^ first; rest != 0; rest = (rest - 1) & ~first & whole) {
            if ((parts >>> rest & parts >>> (whole ^ rest) & 1) != 0) {
                price(rest);
                price(whole ^ rest);
                any = true;
            }
        }
        return any;
    }

    private void price(int part) {
        if (((ableBefore | ableAfter) & ~priced & 1 << part) != 0) {
            priced |= 1 << part;
            parcel.find(slot(part), area, was(part), is(part));
            moneyBefore[part] = parcel.before();
            moneyAfter[part] = parcel.after();
        }
    }
}

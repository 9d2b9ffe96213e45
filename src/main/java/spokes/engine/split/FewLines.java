package spokes.engine.split;

import java.util.Arrays;
import spokes.engine.basis.Rounding;

/**
 * Splits an order of up to 8 lines exactly: of all ways to part its lines among parcels, those of the fewest parcels, and
 * of them the one of least cost.
 *
 * <p>The best way to ship a set of lines (a number whose bits are lines) is the best choice of the lines that travel with
 * its first one, and the best way to ship the others. Each parcel goes from the center that is best for it; costs are
 * rounded to 9 decimals after every addition, and of equal ones the parcel that takes the last lines along wins. Two
 * parcels, which is most often enough, are tried first.
 */
final class FewLines {
    /** Most lines that are split exactly. */
    static final int MOST = 8;

    private static final int SETS = 1 << MOST;

    private final OrderPatterns patterns;
    private final Ways ways;
    private final Load load = new Load();
    private final int[] members = new int[MOST];
    private final long[] common;
    private final boolean[] shippable = new boolean[SETS];
    private final int[] center = new int[SETS];
    private final double[] moneyOfParcel = new double[SETS];
    private final double[] costOfParcel = new double[SETS];
    private final int[] pricedFor = new int[SETS];
    private final int[] fewest = new int[SETS];
    private final double[] least = new double[SETS];
    private final int[] withFirst = new int[SETS];
    private final int[] solvedFor = new int[SETS];
    private final int[] parcelsWithFirst = new int[MOST];
    private final int[] parcelWithFirst = new int[MOST * SETS];
    private int asked = 1;
    private int chosen;
    private int pattern;
    private int[] lines = new int[0];

    int parcels;
    double money;

    FewLines(OrderPatterns patterns, Ways ways) {
        this.patterns = patterns;
        this.ways = ways;
        common = new long[SETS * ways.words];
    }

    /** Keeps no price: the next order is another, or not all of it. */
    void forget() {
        asked++;
    }

    /**
     * Chooses, and keeps the prices of parcels for the same order with other centers.
     *
     * @param lines   positions in the pattern of the lines that somebody has
     * @param sets    words of the centers that have each line of the pattern
     * @param centers by position, to be filled
     */
    void choose(int pattern, int[] lines, int count, long[] sets, int[] centers) {
        this.pattern = pattern;
        this.lines = lines;
        int full = (1 << count) - 1;
        for (int part = 1; part <= full; part++) {
            findCommon(part, sets);
        }
        if (!isInTwo(full)) {
            chosen++;
            listParcels(full);
            ship(full);
        }
        parcels = fewest[full];
        fill(full, centers);
    }

    private void findCommon(int part, long[] sets) {
        int line = lines[Integer.numberOfTrailingZeros(part)];
        int others = part & (part - 1);
        long any = 0;
        long changed = 0;
        for (int w = 0; w < ways.words; w++) {
            long set = sets[line * ways.words + w] & (others == 0 ? -1 : common[others * ways.words + w]);
            changed |= common[part * ways.words + w] ^ set;
            common[part * ways.words + w] = set;
            any |= set;
        }
        shippable[part] = any != 0;
        if (changed != 0) {
            pricedFor[part] = 0;
        }
    }

    /** Tries two parcels. */
    private boolean isInTwo(int full) {
        fewest[full] = Integer.MAX_VALUE;
        for (int parcel = (full - 1) & full; parcel != 0; parcel = (parcel - 1) & full) {
            int rest = full ^ parcel;
            if ((parcel & 1) != 0 && shippable[parcel] && shippable[rest]) {
                price(parcel);
                price(rest);
                withFirst[rest] = rest;
                offer(full, parcel, 2, Rounding.nineDecimals(costOfParcel[parcel] + costOfParcel[rest]));
            }
        }
        return fewest[full] == 2;
    }

    /** Ships a set of lines, all of which somebody has; what is found is kept until the next order. */
    private void ship(int part) {
        if (part == 0 || solvedFor[part] == chosen) {
            return;
        }
        solvedFor[part] = chosen;
        fewest[part] = Integer.MAX_VALUE;
        int first = Integer.numberOfTrailingZeros(part);
        for (int i = 0; i < parcelsWithFirst[first]; i++) {
            int parcel = parcelWithFirst[first * SETS + i];
            int rest = part ^ parcel;
            if ((parcel & ~part) == 0) {
                ship(rest);
                if (1 + fewest[rest] <= fewest[part]) {
                    price(parcel);
                    offer(part, parcel, 1 + fewest[rest], Rounding.nineDecimals(costOfParcel[parcel] + least[rest]));
                }
            }
        }
    }

    /** Lists the sets that some center can ship by their first line, the last lines first. */
    private void listParcels(int full) {
        Arrays.fill(parcelsWithFirst, 0);
        for (int parcel = full; parcel != 0; parcel--) {
            if (shippable[parcel]) {
                int first = Integer.numberOfTrailingZeros(parcel);
                parcelWithFirst[first * SETS + parcelsWithFirst[first]++] = parcel;
            }
        }
    }

    private void offer(int part, int parcel, int parcelsThen, double cost) {
        if (parcelsThen < fewest[part] || cost < least[part]) {
            fewest[part] = parcelsThen;
            least[part] = cost;
            withFirst[part] = parcel;
        }
    }

    private void price(int parcel) {
        if (pricedFor[parcel] == asked) {
            return;
        }
        pricedFor[parcel] = asked;
        int count = 0;
        for (int bits = parcel; bits != 0; bits &= bits - 1) {
            members[count++] = lines[Integer.numberOfTrailingZeros(bits)];
        }
        patterns.load(pattern, members, count, load);
        int area = patterns.area[pattern];
        int best = ways.best(common, parcel * ways.words, area, load);
        center[parcel] = best;
        moneyOfParcel[parcel] = ways.money(best, area, load);
        costOfParcel[parcel] = Rounding.nineDecimals(ways.cost(best, area, load));
    }

    private void fill(int full, int[] centers) {
        money = 0;
        for (int left = full; left != 0; left ^= withFirst[left]) {
            int parcel = withFirst[left];
            money += moneyOfParcel[parcel];
            for (int bits = parcel; bits != 0; bits &= bits - 1) {
                centers[lines[Integer.numberOfTrailingZeros(bits)]] = center[parcel];
            }
        }
    }
}

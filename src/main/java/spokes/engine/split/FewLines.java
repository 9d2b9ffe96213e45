package spokes.engine.split;

import spokes.engine.basis.Codes;
import spokes.engine.basis.Rounding;

/**
 * Splits an order of up to 8 lines exactly: of all ways to part its lines among parcels, those of the fewest parcels, and
 * of them the one of least cost.
 *
 * <p>A dynamic program over sets of lines, as bits: the best way to ship a set is the best choice of the lines that
 * travel with its first one, and the best way to ship the others. Each parcel goes from the center that is best for it;
 * costs are rounded to 9 decimals after every addition, and of equal ones the parcel that takes the last lines along
 * wins.
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
    private final int[] center = new int[SETS];
    private final double[] moneyOfParcel = new double[SETS];
    private final double[] costOfParcel = new double[SETS];
    private final int[] fewest = new int[SETS];
    private final double[] least = new double[SETS];
    private final int[] withFirst = new int[SETS];
    private final int[] pricedFor = new int[SETS];
    private int asked = 1;

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
        int full = (1 << count) - 1;
        for (int part = 1; part <= full; part++) {
            judgeParcel(pattern, lines, part, sets);
            judgePart(part);
        }
        parcels = fewest[full];
        money = 0;
        for (int left = full; left != 0; left ^= withFirst[left]) {
            int parcel = withFirst[left];
            money += moneyOfParcel[parcel];
            for (int bits = parcel; bits != 0; bits &= bits - 1) {
                centers[lines[Integer.numberOfTrailingZeros(bits)]] = center[parcel];
            }
        }
    }

    private void judgeParcel(int pattern, int[] lines, int part, long[] sets) {
        int line = lines[Integer.numberOfTrailingZeros(part)];
        int others = part & (part - 1);
        long any = 0;
        long changed = pricedFor[part] ^ asked;
        for (int w = 0; w < ways.words; w++) {
            long set = sets[line * ways.words + w] & (others == 0 ? -1 : common[others * ways.words + w]);
            changed |= common[part * ways.words + w] ^ set;
            common[part * ways.words + w] = set;
            any |= set;
        }
        if (changed != 0) {
            pricedFor[part] = asked;
            price(pattern, lines, part, any != 0);
        }
    }

    private void price(int pattern, int[] lines, int part, boolean isAny) {
        center[part] = Codes.NONE;
        if (isAny) {
            fill(pattern, lines, part);
            int area = patterns.area[pattern];
            int best = ways.best(common, part * ways.words, area, load);
            center[part] = best;
            moneyOfParcel[part] = ways.money(best, area, load);
            costOfParcel[part] = Rounding.nineDecimals(ways.cost(best, area, load));
        }
    }

    private void fill(int pattern, int[] lines, int part) {
        int count = 0;
        for (int bits = part; bits != 0; bits &= bits - 1) {
            members[count++] = lines[Integer.numberOfTrailingZeros(bits)];
        }
        patterns.load(pattern, members, count, load);
    }

    private void judgePart(int part) {
        int first = part & -part;
        fewest[part] = Integer.MAX_VALUE;
        for (int parcel = part; parcel != 0; parcel = (parcel - 1) & part) {
            if ((parcel & first) != 0 && center[parcel] != Codes.NONE) {
                int rest = part ^ parcel;
                int parcelsThen = 1 + fewest[rest];
                if (parcelsThen <= fewest[part]) {
                    offer(part, parcel, parcelsThen, Rounding.nineDecimals(costOfParcel[parcel] + least[rest]));
                }
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
}

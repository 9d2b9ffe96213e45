package spokes.engine.parcel;

import java.util.Arrays;
import spokes.engine.basis.Rounding;

/**
 * Splits an order of up to 8 lines exactly: of all ways to part its lines among parcels, those of the fewest parcels, and
 * of them the one of least cost.
 *
 * <p>The best way to ship a part of the lines (see {@link Parts}) is the best choice of the lines that travel with its
 * first one, and the best way to ship the others. Each parcel goes from the center that is best for it; costs are rounded
 * to 9 decimals after every addition, and of equal ones the parcel that takes the last lines along wins. Two parcels,
 * which is most often enough, are tried first.
 */
final class FewLines {
    /** Sums of two costs that are farther apart are different in the same way when everything is rounded. */
    private static final double SURELY_APART = 8e-9;

    private final Parts parts;
    private final int words;
    private final long[] common;
    private final boolean[] shippable;
    private final int[] fewest;
    private final double[] least;
    private final int[] withFirst;
    private final int[] solvedFor;
    private final int[] parcelsWithFirst = new int[Parts.MOST];
    private final int[][] parcelWithFirst;
    private int chosen;

    int parcels;
    double money;

    /**
     * Splits orders.
     *
     * @param size how many parts an order has at most
     */
    FewLines(Parts parts, int size, int words) {
        this.parts = parts;
        this.words = words;
        common = new long[size * words];
        shippable = new boolean[size];
        fewest = new int[size];
        least = new double[size];
        withFirst = new int[size];
        solvedFor = new int[size];
        parcelWithFirst = new int[Parts.MOST][size];
    }

    /**
     * Chooses for lines that no center has all of.
     *
     * @param full    the lines that somebody has
     * @param lines   positions in the pattern by bit
     * @param sets    words of the centers that have each line of the pattern
     * @param centers by position, to be filled
     */
    void choose(int full, int[] lines, long[] sets, int[] centers) {
        for (int part = full & -full; part != 0; part = (part - full) & full) {
            findCommon(part, lines, sets);
        }
        if (!isInTwo(full)) {
            chosen++;
            listParcels(full);
            ship(full);
        }
        parcels = fewest[full];
        fill(full, lines, centers);
    }

    private void findCommon(int part, int[] lines, long[] sets) {
        int line = lines[Integer.numberOfTrailingZeros(part)];
        int others = part & (part - 1);
        long any = 0;
        for (int w = 0; w < words; w++) {
            long set = sets[line * words + w] & (others == 0 ? -1 : common[others * words + w]);
            common[part * words + w] = set;
            any |= set;
        }
        shippable[part] = any != 0;
    }

    /** Tries two parcels. */
    private boolean isInTwo(int full) {
        int first = full & -full;
        int others = full ^ first;
        int found = 0;
        double cost = 0;
        for (int along = others; along != 0; ) {
            along = (along - 1) & others;
            int parcel = first | along;
            int rest = full ^ parcel;
            if (shippable[parcel] && shippable[rest]) {
                price(parcel);
                price(rest);
                double sum = parts.cost(parcel) + parts.cost(rest);
                if (found == 0 || isLess(sum, parcel, rest, cost, found, full ^ found)) {
                    found = parcel;
                    cost = sum;
                }
            }
        }
        fewest[full] = found == 0 ? Integer.MAX_VALUE : 2;
        withFirst[full] = found;
        withFirst[full ^ found] = full ^ found;
        return found != 0;
    }

    private boolean isLess(double sum, int parcel, int rest, double than, int parcelThen, int restThen) {
        return Math.abs(sum - than) > SURELY_APART ? sum < than : rounded(parcel, rest) < rounded(parcelThen, restThen);
    }

    private double rounded(int parcel, int rest) {
        return Rounding.nineDecimals(rounded(parcel) + rounded(rest));
    }

    private double rounded(int parcel) {
        return Rounding.nineDecimals(parts.cost(parcel));
    }

    /** Ships a part, all lines of which somebody has; what is found is kept until the next order. */
    private void ship(int part) {
        if (part == 0 || solvedFor[part] == chosen) {
            return;
        }
        solvedFor[part] = chosen;
        fewest[part] = Integer.MAX_VALUE;
        int first = Integer.numberOfTrailingZeros(part);
        for (int i = 0; i < parcelsWithFirst[first]; i++) {
            int parcel = parcelWithFirst[first][i];
            int rest = part ^ parcel;
            if ((parcel & ~part) == 0) {
                ship(rest);
                if (1 + fewest[rest] <= fewest[part]) {
                    price(parcel);
                    offer(part, parcel, 1 + fewest[rest], Rounding.nineDecimals(rounded(parcel) + least[rest]));
                }
            }
        }
    }

    /** Lists the parts that some center can ship by their first line, the last lines first. */
    private void listParcels(int full) {
        Arrays.fill(parcelsWithFirst, 0);
        for (int parcel = full; parcel != 0; parcel = (parcel - 1) & full) {
            if (shippable[parcel]) {
                int first = Integer.numberOfTrailingZeros(parcel);
                parcelWithFirst[first][parcelsWithFirst[first]++] = parcel;
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
        parts.find(parcel, common, parcel * words);
    }

    private void fill(int full, int[] lines, int[] centers) {
        money = 0;
        for (int left = full; left != 0; left ^= withFirst[left]) {
            int parcel = withFirst[left];
            money += parts.money(parcel);
            for (int bits = parcel; bits != 0; bits &= bits - 1) {
                centers[lines[Integer.numberOfTrailingZeros(bits)]] = parts.center(parcel);
            }
        }
    }
}

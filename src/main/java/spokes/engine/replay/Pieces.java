package spokes.engine.replay;

import java.util.Arrays;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.Network;

/**
 * Where the units of one order line are: in one piece, that one or more centers have whole, or in several. A line that no
 * center has whole is broken up (decision to model.md, section 8): the center that has most of it gives all it has, of
 * equal ones the one that the area ranks first for the product, and so on until some center has the rest whole or nobody
 * has any more; what is left then is unmet. To be filled again and again.
 */
final class Pieces {
    private final Network network;
    private final LineRanks ranks;
    private final Shelves shelves;
    private final int words;
    private final long[] reach;
    private final long[] able;
    private final long[] most;

    /** How many pieces there are. */
    int size;

    /** Units of each. */
    double[] units = new double[4];

    /** Words of the centers that have each. */
    long[] sets;

    /** Units that nobody has. */
    double missing;

    /** The center that line routing picks; {@link Codes#NONE} if nobody has any. */
    int lineCenter;

    Pieces(Network network, LineRanks ranks, Shelves shelves) {
        this.network = network;
        this.ranks = ranks;
        this.shelves = shelves;
        words = shelves.words;
        sets = new long[units.length * words];
        reach = new long[words * network.areas.size()];
        for (int place = 0; place < network.areas.size() * network.sites.size(); place++) {
            int a = place / network.sites.size();
            int c = place % network.sites.size();
            reach[a * words + c / Long.SIZE] |= network.lanes.isReachable(c, a) ? 1L << c : 0;
        }
        able = new long[words];
        most = new long[words];
    }

    /** Finds the units of a line. */
    void find(int product, int area, double wanted) {
        size = 0;
        missing = wanted;
        lineCenter = Codes.NONE;
        if (area != Codes.NONE && findAble(product, area)) {
            lineCenter = ranks.first(product, area, able, 0, words);
        }
        if (lineCenter == Codes.NONE) {
            return;
        }
        while (missing > 0 && !isWholeSomewhere(product) && isAnyLeft()) {
            breakUp(product, area);
        }
    }

    /** Finds the centers that have any, may hold it and can bring it. */
    private boolean findAble(int product, int area) {
        Item item = network.items.get(product);
        long any = 0;
        for (int w = 0; w < words; w++) {
            able[w] = shelves.stocked[product * words + w] & item.allowedSet[w] & reach[area * words + w];
            any |= able[w];
        }
        if (any != 0 && item.shipping.byFreight) {
            any = keepServing(product, area);
        }
        return any != 0;
    }

    /** Keeps the centers from which there is a way for what goes by freight. */
    private long keepServing(int product, int area) {
        long any = 0;
        for (int w = 0; w < words; w++) {
            for (long left = able[w]; left != 0; left &= left - 1) {
                int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (Double.isInfinite(ranks.costs(product).rank(center, area))) {
                    able[w] &= ~(1L << center);
                }
            }
            any |= able[w];
        }
        return any;
    }

    private boolean isAnyLeft() {
        long any = 0;
        for (int w = 0; w < words; w++) {
            any |= able[w];
        }
        return any != 0;
    }

    /** Takes what is missing as one piece, if some of the centers have it whole. */
    private boolean isWholeSomewhere(int product) {
        makeRoom();
        long any = 0;
        for (int w = 0; w < words; w++) {
            long whole = 0;
            for (long left = able[w]; left != 0; left &= left - 1) {
                int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                boolean enough = shelves.stock[shelves.at(product, center)] >= missing - Terms.NO_UNITS;
                whole |= enough ? left & -left : 0;
            }
            sets[size * words + w] = whole;
            any |= whole;
        }
        if (any != 0) {
            units[size++] = missing;
            missing = 0;
        }
        return any != 0;
    }

    /** Takes all that the center has that has most, as one piece. */
    private void breakUp(int product, int area) {
        double largest = 0;
        for (int w = 0; w < words; w++) {
            for (long left = able[w]; left != 0; left &= left - 1) {
                int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                largest = Math.max(largest, shelves.stock[shelves.at(product, center)]);
            }
        }
        for (int w = 0; w < words; w++) {
            most[w] = 0;
            for (long left = able[w]; left != 0; left &= left - 1) {
                int center = w * Long.SIZE + Long.numberOfTrailingZeros(left);
                most[w] |= shelves.stock[shelves.at(product, center)] == largest ? left & -left : 0;
            }
        }
        int center = ranks.first(product, area, most, 0, words);
        Arrays.fill(sets, size * words, (size + 1) * words, 0);
        sets[size * words + center / Long.SIZE] = 1L << center;
        able[center / Long.SIZE] &= ~(1L << center);
        units[size++] = largest;
        missing -= largest;
        missing = missing <= Terms.NO_UNITS ? 0 : missing;
    }

    private void makeRoom() {
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size);
            sets = Arrays.copyOf(sets, 2 * sets.length);
        }
    }
}

package spokes.engine.parcel;

import java.util.Arrays;
import java.util.BitSet;
import spokes.engine.basis.Rounding;
import spokes.engine.order.Baskets;
import spokes.engine.order.Load;

/**
 * Splits an order of more lines than {@link FewLines} takes: the number of parcels is exact, the cost is a local
 * minimum. Every line begins in the parcel of its cheapest center of a smallest {@link Cover}; then lines change parcels
 * and parcels change centers, one at a time, each change that saves the most first found, until none saves anything.
 */
final class ManyLines {
    private final Baskets baskets;
    private final Ways ways;
    private final Load load = new Load();

    private int pattern;
    private int area;
    private int[] lines = new int[0];
    private int[] members = new int[0];
    private BitSet[] centersOfLine = new BitSet[0];
    private int[] chosen = new int[0];
    private int[] parcelOf = new int[0];

    int parcels;
    double money;

    ManyLines(Baskets baskets, Ways ways) {
        this.baskets = baskets;
        this.ways = ways;
    }

    /**
     * Chooses.
     *
     * @param lines   positions in the pattern of the lines that somebody has
     * @param sets    words of the centers that have each line of the pattern
     * @param centers by position, to be filled
     */
    void choose(int pattern, int[] lines, long[] sets, int[] centers) {
        this.pattern = pattern;
        this.lines = lines;
        area = baskets.area(pattern);
        members = new int[lines.length];
        centersOfLine = Arrays.stream(lines)
                .mapToObj(line -> BitSet.valueOf(Arrays.copyOfRange(sets, line * ways.words, (line + 1) * ways.words)))
                .toArray(BitSet[]::new);
        chosen = Cover.fewest(centersOfLine);
        begin();
        boolean saved = true;
        while (saved) {
            saved = moveParcels();
            saved |= moveLines();
        }
        parcels = chosen.length;
        money = 0;
        for (int parcel = 0; parcel < parcels; parcel++) {
            fill(parcel);
            money += ways.money(chosen[parcel], area, load);
        }
        for (int i = 0; i < lines.length; i++) {
            centers[lines[i]] = chosen[parcelOf[i]];
        }
    }

    private void begin() {
        parcelOf = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            members[0] = lines[i];
            baskets.load(pattern, members, 1, load);
            parcelOf[i] = -1;
            for (int parcel = 0; parcel < chosen.length; parcel++) {
                if (centersOfLine[i].get(chosen[parcel]) && (parcelOf[i] < 0 || isBetter(parcel, parcelOf[i]))) {
                    parcelOf[i] = parcel;
                }
            }
        }
    }

    private boolean isBetter(int parcel, int than) {
        return ways.isBetter(
                chosen[parcel],
                ways.cost(chosen[parcel], area, load),
                chosen[than],
                ways.cost(chosen[than], area, load),
                area);
    }

    private void fill(int parcel) {
        int count = 0;
        for (int i = 0; i < lines.length; i++) {
            if (parcelOf[i] == parcel) {
                members[count++] = lines[i];
            }
        }
        baskets.load(pattern, members, count, load);
    }

    /** Cost of a parcel; it has lines, for no center of a smallest cover can be spared. */
    private double cost(int parcel) {
        fill(parcel);
        return Rounding.nineDecimals(ways.cost(chosen[parcel], area, load));
    }

    /** Lets every parcel go from the center that is best for it; returns whether any changed. */
    private boolean moveParcels() {
        boolean moved = false;
        for (int parcel = 0; parcel < chosen.length; parcel++) {
            BitSet able = new BitSet();
            able.set(0, ways.words * Long.SIZE);
            for (int i = 0; i < lines.length; i++) {
                if (parcelOf[i] == parcel) {
                    able.and(centersOfLine[i]);
                }
            }
            fill(parcel);
            int best = ways.best(Arrays.copyOf(able.toLongArray(), ways.words), 0, area, load);
            moved |= best != chosen[parcel];
            chosen[parcel] = best;
        }
        return moved;
    }

    /** Lets lines change to parcels where that saves; returns whether any did. */
    private boolean moveLines() {
        boolean moved = false;
        for (int i = 0; i < lines.length; i++) {
            for (int parcel = 0; parcel < chosen.length; parcel++) {
                if (parcel != parcelOf[i] && centersOfLine[i].get(chosen[parcel])) {
                    moved |= moveIfCheaper(i, parcel);
                }
            }
        }
        return moved;
    }

    private boolean moveIfCheaper(int i, int to) {
        int from = parcelOf[i];
        double now = Rounding.nineDecimals(cost(from) + cost(to));
        parcelOf[i] = to;
        double then = Rounding.nineDecimals(cost(from) + cost(to));
        if (then < now) {
            return true;
        }
        parcelOf[i] = from;
        return false;
    }
}

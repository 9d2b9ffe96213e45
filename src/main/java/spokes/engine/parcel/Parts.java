package spokes.engine.parcel;

import java.util.Arrays;
import spokes.engine.basis.Codes;
import spokes.engine.order.Baskets;
import spokes.engine.order.Load;

/**
 * The parcels that parts of one order could be, each with the center that is best for it. A part is a number whose bits
 * are lines. As long as the best one stays, only centers that are not known yet are priced: the best of more centers is
 * the best of fewer that it is among.
 */
public final class Parts {
    /** Most lines that an order has here. */
    public static final int MOST = 8;

    /** Lines by bit of an order that has all of its lines there. */
    static final int[] SAME = {0, 1, 2, 3, 4, 5, 6, 7};

    private final Baskets baskets;
    private final Ways ways;
    private final int words;
    private final Load[] loads;
    private final int[] openedFor;
    private final int[] center;
    private final double[] money;
    private final double[] cost;

    /** By part: words of the centers of which the best one is known. */
    private final long[] known;

    private final int[] members = new int[MOST];
    private int opened;
    private int pattern;
    private int area;
    private int whole;
    private int[] lines = new int[0];

    public Parts(Baskets baskets, Ways ways) {
        this.baskets = baskets;
        this.ways = ways;
        words = ways.words;
        int size = size(baskets);
        loads = new Load[size];
        openedFor = new int[size];
        center = new int[size];
        money = new double[size];
        cost = new double[size];
        known = new long[size * words];
        Arrays.setAll(loads, part -> new Load());
    }

    /** How many parts the greatest order has that has parts. */
    static int size(Baskets baskets) {
        return 1 << Math.min(MOST, baskets.mostLines());
    }

    /** Begins an order with all of its lines. */
    public void open(int next) {
        open(next, SAME, baskets.lines(next));
    }

    /**
     * Begins an order.
     *
     * @param linesByBit positions in the pattern
     */
    void open(int next, int[] linesByBit, int count) {
        opened++;
        pattern = next;
        area = baskets.area(next);
        lines = linesByBit;
        whole = count == baskets.lines(next) ? (1 << count) - 1 : 0;
    }

    /**
     * Finds the best center for a part.
     *
     * @param sets words of the centers that have all of it and reach the area, at least one of them
     * @param at   where they begin
     */
    public void find(int part, long[] sets, int at) {
        if (openedFor[part] != opened) {
            load(part);
        }
        int best = center[part];
        if (best == Codes.NONE || (sets[at + best / Long.SIZE] & 1L << best) == 0) {
            take(part, ways.best(sets, at, area, loads[part]));
            System.arraycopy(sets, at, known, part * words, words);
        } else {
            offerNew(part, sets, at);
        }
    }

    private void offerNew(int part, long[] sets, int at) {
        for (int w = 0; w < words; w++) {
            long came = sets[at + w] & ~known[part * words + w];
            known[part * words + w] |= came;
            for (; came != 0; came &= came - 1) {
                int next = w * Long.SIZE + Long.numberOfTrailingZeros(came);
                if (ways.isBetter(next, ways.cost(next, area, loads[part]), center[part], cost[part], area)) {
                    take(part, next);
                }
            }
        }
    }

    private void take(int part, int best) {
        center[part] = best;
        money[part] = ways.money(best, area, loads[part]);
        cost[part] = ways.cost(best, area, loads[part], money[part]);
    }

    private void load(int part) {
        openedFor[part] = opened;
        center[part] = Codes.NONE;
        if (part == whole) {
            baskets.loadWhole(pattern, loads[part]);
            return;
        }
        int count = 0;
        for (int bits = part; bits != 0; bits &= bits - 1) {
            members[count++] = lines[Integer.numberOfTrailingZeros(bits)];
        }
        baskets.load(pattern, members, count, loads[part]);
    }

    /** The center that was found last for a part. */
    public int center(int part) {
        return center[part];
    }

    /** Money of a part from that center. */
    public double money(int part) {
        return money[part];
    }

    /** What the order compares ways by, of a part from that center. */
    double cost(int part) {
        return cost[part];
    }
}

package spokes.optimize.product;

import java.util.Arrays;

/**
 * What areas cost at least when some dear centers are known to have the product, or not to have it. A center that has it
 * draws every area that ranks no other stocked center before it, whatever that is worth: so an area can only be served by
 * centers that it ranks at least as high as the first of the dear ones that have it. For one thread.
 */
public final class Contest {
    /** Centers that are looked at in every combination. */
    private static final int MOST = 4;

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final ServingTable table;
    private final int[] dear = new int[MOST];
    private int count;

    /** By area and, in it, by dear center, the last for none of them: the least money, and the center that asks it. */
    private double[] least = new double[0];

    private int[] who = new int[0];

    /** By combination and, in it, by area: which of the dear centers decides. */
    private byte[] first = new byte[0];

    /** By combination and, in it, by area: money without and with what is paid for fees. */
    private double[] plain = new double[0];

    private double[] raised = new double[0];

    public Contest(ServingTable table) {
        this.table = table;
    }

    /** Picks the dearest centers of some charges; false if none is dear. */
    public boolean pick(double[] charge) {
        count = 0;
        for (int c = 0; c < charge.length; c++) {
            int at = count;
            while (at > 0 && charge[c] > charge[dear[at - 1]]) {
                at--;
            }
            if (charge[c] > 1e-9 && at < MOST) {
                count = Math.min(MOST, count + 1);
                System.arraycopy(dear, at, dear, at + 1, count - at - 1);
                dear[at] = c;
            }
        }
        return count > 0;
    }

    /** How many combinations there are. */
    public int combinations() {
        return 1 << count;
    }

    /** The dear center of a number. */
    public int dear(int k) {
        return dear[k];
    }

    public int dearCenters() {
        return count;
    }

    /**
     * Works out all combinations.
     *
     * @param add   by center, money per unit beside the table's
     * @param lower by area, money per unit that areas pay at least, what is paid for fees included
     */
    public void fill(double[] add, double[] lower) {
        int n = table.areas;
        int size = combinations() * n;
        if (plain.length < size) {
            plain = new double[size];
            raised = new double[size];
            first = new byte[size];
        }
        if (least.length < n * (MOST + 1)) {
            least = new double[n * (MOST + 1)];
            who = new int[n * (MOST + 1)];
        }
        findLeast(add);
        for (int i = 0; i < n; i++) {
            for (int set = 0; set < combinations(); set++) {
                int k = i < table.physical ? first(set, i) : count;
                first[set * n + i] = (byte) k;
                plain[set * n + i] = least[i * (MOST + 1) + k];
                raised[set * n + i] = Math.max(plain[set * n + i], lower[i]);
            }
        }
    }

    private void findLeast(double[] add) {
        int n = table.areas;
        Arrays.fill(least, 0, n * (MOST + 1), NEVER);
        boolean[] isDear = new boolean[add.length];
        for (int k = 0; k < count; k++) {
            isDear[dear[k]] = true;
        }
        for (int c = 0; c < add.length; c++) {
            for (int i = 0; !isDear[c] && i < n; i++) {
                double money = table.money[c * n + i] + (i < table.physical ? add[c] : 0);
                double rank = table.rank[c * n + i];
                for (int k = 0; k < count; k++) {
                    if (rank <= table.rank[dear[k] * n + i]) {
                        offer(i, k, c, money);
                    }
                }
                offer(i, count, c, money);
            }
        }
        for (int k = 0; k < count; k++) {
            for (int i = 0; i < table.physical; i++) {
                offer(i, k, dear[k], table.money[dear[k] * n + i] + add[dear[k]]);
            }
            for (int i = table.physical; i < n; i++) {
                offer(i, count, dear[k], table.money[dear[k] * n + i]);
            }
        }
    }

    private void offer(int i, int k, int c, double money) {
        int at = i * (MOST + 1) + k;
        if (money < least[at]) {
            least[at] = money;
            who[at] = c;
        }
    }

    /** The dear center of a set that an area ranks first; their number if the set is empty. */
    private int first(int set, int i) {
        int best = count;
        double rank = NEVER;
        for (int k = 0; k < count; k++) {
            double r = table.rank[dear[k] * table.areas + i];
            if ((set & 1 << k) != 0 && r < rank) {
                best = k;
                rank = r;
            }
        }
        return best;
    }

    /** What a combination costs at some rates, without what is paid for fees. */
    public double plain(int set, double[] rates, int from) {
        return money(plain, set, rates, from);
    }

    /** The same with it. */
    public double raised(int set, double[] rates, int from) {
        return money(raised, set, rates, from);
    }

    private double money(double[] each, int set, double[] rates, int from) {
        double sum = 0;
        int n = table.areas;
        for (int i = 0; i < n; i++) {
            sum += rates[from + i] > 0 ? rates[from + i] * each[set * n + i] : 0;
        }
        return sum;
    }

    /** Who serves an area at least cost in a combination. */
    public int who(int set, int i) {
        return who[i * (MOST + 1) + first[set * table.areas + i]];
    }
}

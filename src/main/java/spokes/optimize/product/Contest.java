package spokes.optimize.product;

import java.util.Arrays;

/**
 * What areas cost at least when some centers are known to have the product, or not to have it. A center that has it draws
 * every area that ranks no other stocked center before it, whatever that is worth: so an area can only be served by centers
 * that it ranks at least as high as the first of the known ones that have it. For one thread.
 */
public final class Contest {
    /** Centers that are looked at in every combination. */
    private static final int MOST = 6;

    /** Share of a product's money that drawing areas must be worth for a center to be looked at. */
    private static final double LEAST_SHARE = 1e-5;

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final ServingTable table;
    private final Preferences preferences;
    private final int[] known = new int[MOST];
    private int count;
    private final double[] gained;
    private final double[] lost;

    /** By area and, in it, by known center, the last for none of them: the least money, and the center that asks it. */
    private double[] least = new double[0];

    private int[] who = new int[0];

    /** By center and, in it, by area: the known centers that the area ranks no higher, a bit for each. */
    private byte[] behind = new byte[0];

    /** By group and, in it, by known center: what its areas come to at some rates, without and with what they pay for fees. */
    private double[] plain = new double[0];

    private double[] raised = new double[0];

    /** What lines of orders come to, which no center draws. */
    private double anyhow;

    private double anyhowRaised;

    public Contest(ServingTable table) {
        this.table = table;
        preferences = new Preferences(table, MOST);
        gained = new double[table.centers];
        lost = new double[table.centers];
    }

    /**
     * Picks the centers for which most is at stake: what they save areas, and what they take from areas by drawing them.
     *
     * @param weight units by area
     * @param charge by center, money per unit beside the table's
     * @return whether there are any
     */
    public boolean pick(double[] weight, double[] charge) {
        double enough = LEAST_SHARE * findStakes(weight, charge);
        count = 0;
        for (int c = 0; c < charge.length; c++) {
            double stake = Math.min(gained[c], lost[c]);
            int at = count;
            while (at > 0 && stake > Math.min(gained[known[at - 1]], lost[known[at - 1]])) {
                at--;
            }
            if (stake > enough && at < MOST) {
                count = Math.min(MOST, count + 1);
                System.arraycopy(known, at, known, at + 1, count - at - 1);
                known[at] = c;
            }
        }
        if (count > 0) {
            preferences.find(known, count);
            compare();
        }
        return count > 0;
    }

    private void compare() {
        int n = table.areas;
        if (behind.length < table.centers * n) {
            behind = new byte[table.centers * n];
        }
        for (int c = 0; c < table.centers; c++) {
            int at = c * n;
            Arrays.fill(behind, at, at + n, (byte) 0);
            for (int k = 0; k < count && !isKnown(c); k++) {
                int than = known[k] * n;
                for (int i = 0; i < table.physical; i++) {
                    behind[at + i] |= (byte) (table.rank[at + i] <= table.rank[than + i] ? 1 << k : 0);
                }
            }
        }
    }

    private double findStakes(double[] weight, double[] charge) {
        int n = table.areas;
        Arrays.fill(gained, 0);
        Arrays.fill(lost, 0);
        double money = 0;
        for (int i = 0; i < table.physical; i++) {
            int best = -1;
            double first = NEVER;
            double second = NEVER;
            for (int c = 0; c < charge.length; c++) {
                double m = table.money[c * n + i] + charge[c];
                best = m < first ? c : best;
                second = m < first ? first : Math.min(second, m);
                first = Math.min(first, m);
            }
            if (best >= 0 && second < NEVER) {
                gained[best] += weight[i] * (second - first);
                money += weight[i] * Math.abs(first);
                for (int c = 0; c < charge.length; c++) {
                    boolean draws = table.rank[c * n + i] < table.rank[best * n + i];
                    lost[c] += draws ? weight[i] * (table.money[c * n + i] + charge[c] - first) : 0;
                }
            }
        }
        return money;
    }

    /** How many combinations there are. */
    public int combinations() {
        return 1 << count;
    }

    /** The known center of a number. */
    public int known(int k) {
        return known[k];
    }

    public int count() {
        return count;
    }

    /** Finds what areas cost whichever of the known centers they look to first, at money per unit beside the table's. */
    public void fill(double[] add) {
        int n = table.areas;
        int width = count + 1;
        if (least.length < n * width) {
            least = new double[n * width];
            who = new int[n * width];
        }
        Arrays.fill(least, 0, n * width, NEVER);
        for (int c = 0; c < add.length; c++) {
            if (!isKnown(c)) {
                offer(c, add[c]);
            }
        }
        for (int k = 0; k < count; k++) {
            for (int i = 0; i < table.physical; i++) {
                offer(i * width + k, known[k], table.money[known[k] * n + i] + add[known[k]]);
            }
            for (int i = table.physical; i < n; i++) {
                offer(i * width + count, known[k], table.money[known[k] * n + i]);
            }
        }
    }

    private boolean isKnown(int c) {
        for (int k = 0; k < count; k++) {
            if (known[k] == c) {
                return true;
            }
        }
        return false;
    }

    private void offer(int c, double add) {
        int n = table.areas;
        int width = count + 1;
        for (int i = 0; i < n; i++) {
            double money = table.money[c * n + i] + (i < table.physical ? add : 0);
            for (int left = behind[c * n + i]; left != 0; left &= left - 1) {
                offer(i * width + Integer.numberOfTrailingZeros(left), c, money);
            }
            offer(i * width + count, c, money);
        }
    }

    private void offer(int at, int c, double money) {
        if (money < least[at]) {
            least[at] = money;
            who[at] = c;
        }
    }

    /**
     * Sums up what groups of areas cost at some rates.
     *
     * @param lower by area, money per unit that areas pay at least, what they pay for fees included
     */
    public void sum(double[] rates, int from, double[] lower) {
        int width = count + 1;
        int size = preferences.groups() * width;
        if (plain.length < size) {
            plain = new double[size];
            raised = new double[size];
        }
        Arrays.fill(plain, 0, size, 0);
        Arrays.fill(raised, 0, size, 0);
        anyhow = 0;
        anyhowRaised = 0;
        for (int i = table.physical; i < table.areas; i++) {
            double rate = rates[from + i];
            anyhow += rate > 0 ? rate * least[i * width + count] : 0;
            anyhowRaised += rate > 0 ? rate * Math.max(least[i * width + count], lower[i]) : 0;
        }
        for (int i = 0; i < table.physical; i++) {
            double rate = rates[from + i];
            int to = preferences.group[i] * width;
            for (int k = 0; rate > 0 && k < width; k++) {
                double money = least[i * width + k];
                plain[to + k] += rate * money;
                raised[to + k] += rate * Math.max(money, lower[i]);
            }
        }
    }

    /** What a combination costs at the rates that were summed up, without what is paid for fees. */
    public double plain(int set) {
        return anyhow + money(plain, set);
    }

    /** The same with it. */
    public double raised(int set) {
        return anyhowRaised + money(raised, set);
    }

    private double money(double[] each, int set) {
        double sum = 0;
        for (int g = 0; g < preferences.groups(); g++) {
            sum += each[g * (count + 1) + preferences.first(set, g)];
        }
        return sum;
    }

    /** Who serves an area at least cost in a combination. */
    public int who(int set, int i) {
        return who[i * (count + 1) + (i < table.physical ? preferences.first(set, preferences.group[i]) : count)];
    }
}

package spokes.optimize.product;

import java.util.Arrays;

/**
 * What serving all areas of one product costs at least at a moment: a location problem of which shares of fees are a dual
 * solution, sharpened by the combinations of contested centers. A choice is kept while charges only rise. For one thread.
 */
public final class MomentBound {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Spans for which a choice is kept while charges rise. */
    private static final int MOST_AGE = 4;

    private static final int NO_CHOICE = Integer.MIN_VALUE;
    private static final int NO_ROW = -1;

    private final ServingTable table;
    private final Contest contest;
    private final int centers;

    /** The charges that the last choice was made with, how many spans ago, and what it found. */
    private final double[] used;

    private int age;

    /** The rates and fees that were looked at last, and what they came to with the last choice. */
    private int known = NO_ROW;

    private final double[] knownFees;
    private double found;
    private double[] least = new double[0];
    private double[] lower = new double[0];
    private double[] above = new double[0];
    private boolean isShared;
    private boolean isContested;

    /** Who would earn something: areas and money center by center, and what it comes to at some rates. */
    private final int[] earnersEnd;

    private int[] earnerArea = new int[64];
    private double[] earnerMoney = new double[64];
    private int earners;
    private final double[] earned;
    private double beyond;

    /** The centers that are known to have the product in the last answer. */
    private int combination;

    private int[] who = new int[0];
    private boolean isWhoFound;

    public MomentBound(ServingTable table) {
        this.table = table;
        centers = table.centers;
        contest = new Contest(table);
        used = new double[centers];
        knownFees = new double[centers];
        earned = new double[centers];
        earnersEnd = new int[centers];
    }

    /**
     * Takes up another product.
     *
     * @param weight units by area
     * @param shared by center, what a unit pays for what products share
     */
    public void take(double[] weight, double[] shared) {
        isContested = contest.pick(weight, shared);
        if (least.length < table.areas) {
            least = new double[table.areas];
            lower = new double[table.areas];
        }
    }

    /**
     * Begins with its first moment.
     *
     * @param more by area, money per unit that it can pay above its least
     */
    public void begin(double[] more) {
        above = more;
        isShared = ByCenter.isAnyAboveZero(more);
        age = NO_CHOICE;
        known = NO_ROW;
        beyond = 0;
        Arrays.fill(earned, 0);
    }

    /**
     * Money a day.
     *
     * @param rates units a day by area
     * @param row   number of these rates: the same as before if they are
     */
    public double of(double[] rates, int row, StockCharges charges) {
        boolean isUsable = isUsable(charges.add);
        if (!isUsable) {
            choose(charges.add);
        }
        if (!isUsable || known != row || !Arrays.equals(knownFees, charges.feeNow)) {
            known = row;
            System.arraycopy(charges.feeNow, 0, knownFees, 0, centers);
            found = find(rates, charges.feeNow);
            isWhoFound = false;
        }
        return found;
    }

    private double find(double[] rates, double[] fees) {
        double base = 0;
        double raised = 0;
        for (int i = 0; i < table.areas; i++) {
            base += rates[i] * least[i];
            raised += rates[i] * above[i];
        }
        double free = raised > 0 ? base + withFees(rates, raised, fees) : base;
        return isContested ? Math.max(free, contested(rates, fees)) : free;
    }

    /** What a moment costs at least if centers that are known to have the product draw every area that ranks them first. */
    private double contested(double[] rates, double[] fees) {
        contest.sum(rates, lower);
        double plain = NEVER;
        double raised = NEVER;
        int best = 0;
        int bestRaised = 0;
        for (int set = 0; set < contest.combinations(); set++) {
            double asked = 0;
            double unearned = 0;
            for (int k = 0; k < contest.count(); k++) {
                double fee = (set & 1 << k) != 0 ? fees[contest.known(k)] : 0;
                asked += fee;
                unearned += Math.max(0, fee - earned[contest.known(k)]);
            }
            double money = asked + contest.plain(set);
            best = money < plain ? set : best;
            plain = Math.min(plain, money);
            double more = isShared ? unearned + contest.raised(set) : NEVER;
            bestRaised = more < raised ? set : bestRaised;
            raised = Math.min(raised, more);
        }
        boolean isRaised = isShared && raised - beyond > plain;
        combination = isRaised ? bestRaised : best;
        return isRaised ? raised - beyond : plain;
    }

    /** By area, the center that serves it in the last answer; lines apart. */
    public int[] who() {
        if (who.length < table.physical) {
            who = new int[table.physical];
        }
        if (!isWhoFound && isContested) {
            contest.find(combination, used, who);
        } else if (!isWhoFound) {
            findCheapest();
        }
        isWhoFound = true;
        return who;
    }

    private void findCheapest() {
        int n = table.areas;
        for (int c = centers - 1; c >= 0; c--) {
            for (int i = 0; i < table.physical; i++) {
                who[i] = table.money[c * n + i] + used[c] == least[i] ? c : who[i];
            }
        }
    }

    /** Whether the choice that was made before is still a bound, and not yet a poor one. */
    private boolean isUsable(double[] add) {
        age++;
        boolean isSame = true;
        for (int c = 0; c < centers; c++) {
            if (add[c] < used[c] || age < 0) {
                return false;
            }
            isSame &= add[c] == used[c];
        }
        return isSame || age < MOST_AGE;
    }

    /** Finds the cheapest center of each area, and who would earn something of what areas pay above that. */
    private void choose(double[] add) {
        int n = table.areas;
        double[] money = table.money;
        System.arraycopy(add, 0, used, 0, centers);
        age = 0;
        Arrays.fill(least, 0, n, NEVER);
        for (int c = 0; c < centers; c++) {
            offer(c, add[c], 0, table.physical);
            offer(c, 0, table.physical, n);
        }
        earners = 0;
        for (int c = 0; c < centers && isShared; c++) {
            for (int i = 0; i < n; i++) {
                double earned = least[i] + above[i] - money[c * n + i] - (i < table.physical ? add[c] : 0);
                if (earned > 0) {
                    earn(i, earned);
                }
            }
            earnersEnd[c] = earners;
        }
        if (isContested) {
            for (int i = 0; i < n; i++) {
                lower[i] = least[i] + above[i];
            }
            contest.fill(add);
        }
    }

    private void offer(int c, double add, int from, int to) {
        double[] money = table.money;
        int at = c * table.areas;
        for (int i = from; i < to; i++) {
            least[i] = Math.min(least[i], money[at + i] + add);
        }
    }

    private void earn(int area, double money) {
        if (earners == earnerArea.length) {
            earnerArea = Arrays.copyOf(earnerArea, 2 * earners + 64);
            earnerMoney = Arrays.copyOf(earnerMoney, 2 * earners + 64);
        }
        earnerArea[earners] = area;
        earnerMoney[earners++] = money;
    }

    /** What fees add to a moment: all that areas pay above their least, or so much that no center earns more than its fee. */
    private double withFees(double[] rates, double raised, double[] fees) {
        double scale = 1;
        beyond = 0;
        int at = 0;
        for (int c = 0; c < centers; c++) {
            double sum = 0;
            for (; at < earnersEnd[c]; at++) {
                sum += rates[earnerArea[at]] * earnerMoney[at];
            }
            earned[c] = sum;
            beyond += Math.max(0, sum - fees[c]);
            scale = sum > fees[c] ? Math.min(scale, fees[c] / sum) : scale;
        }
        return Math.max(scale * raised, raised - beyond);
    }
}

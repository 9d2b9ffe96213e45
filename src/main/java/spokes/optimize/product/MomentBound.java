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

    private final ServingTable table;
    private final Contest contest;
    private final int centers;

    /** The charges that the last choice was made with, how many spans ago, and what it found. */
    private final double[] used;

    private int age;
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

    /** By area, the center that serves it in the last answer. */
    public int[] who = new int[0];

    public MomentBound(ServingTable table) {
        this.table = table;
        centers = table.centers;
        contest = new Contest(table);
        used = new double[centers];
        earned = new double[centers];
        earnersEnd = new int[centers];
    }

    /**
     * Begins with another product.
     *
     * @param weight units by area
     * @param more   by area, money per unit that it can pay above its least
     * @param shared by center, what a unit pays for what products share
     */
    public void take(double[] weight, double[] more, double[] shared) {
        above = more;
        isShared = Arrays.stream(more).anyMatch(money -> money > 0);
        isContested = contest.pick(weight, shared);
        age = NO_CHOICE;
        beyond = 0;
        Arrays.fill(earned, 0);
        if (least.length < table.areas) {
            least = new double[table.areas];
            who = new int[table.areas];
            lower = new double[table.areas];
        }
    }

    /**
     * Money a day.
     *
     * @param from where the rates of the areas begin
     */
    public double of(double[] rates, int from, StockCharges charges) {
        double[] fees = charges.feeNow;
        if (!isUsable(charges.add)) {
            choose(charges.add);
        }
        double base = 0;
        double raised = 0;
        for (int i = 0; i < table.areas; i++) {
            base += rates[from + i] * least[i];
            raised += rates[from + i] * above[i];
        }
        double free = raised > 0 ? base + withFees(rates, from, raised, fees) : base;
        return isContested ? Math.max(free, contested(rates, from, fees)) : free;
    }

    /** What a moment costs at least if centers that are known to have the product draw every area that ranks them first. */
    private double contested(double[] rates, int from, double[] fees) {
        contest.sum(rates, from, lower);
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
        set(isRaised ? bestRaised : best);
        return isRaised ? raised - beyond : plain;
    }

    private void set(int combination) {
        for (int i = 0; i < table.areas; i++) {
            who[i] = contest.who(combination, i);
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
        Arrays.fill(who, 0, n, 0);
        for (int c = 0; c < centers; c++) {
            double a = add[c];
            int at = c * n;
            for (int i = 0; i < n; i++) {
                double m = money[at + i] + (i < table.physical ? a : 0);
                who[i] = m < least[i] ? c : who[i];
                least[i] = Math.min(least[i], m);
            }
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

    private void earn(int area, double money) {
        if (earners == earnerArea.length) {
            earnerArea = Arrays.copyOf(earnerArea, 2 * earners + 64);
            earnerMoney = Arrays.copyOf(earnerMoney, 2 * earners + 64);
        }
        earnerArea[earners] = area;
        earnerMoney[earners++] = money;
    }

    /** What fees add to a moment: all that areas pay above their least, or so much that no center earns more than its fee. */
    private double withFees(double[] rates, int from, double raised, double[] fees) {
        double scale = 1;
        beyond = 0;
        int at = 0;
        for (int c = 0; c < centers; c++) {
            double sum = 0;
            for (; at < earnersEnd[c]; at++) {
                sum += rates[from + earnerArea[at]] * earnerMoney[at];
            }
            earned[c] = sum;
            beyond += Math.max(0, sum - fees[c]);
            scale = sum > fees[c] ? Math.min(scale, fees[c] / sum) : scale;
        }
        return Math.max(scale * raised, raised - beyond);
    }
}

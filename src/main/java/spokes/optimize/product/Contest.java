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

    /** Above all numbers of known centers. */
    private static final int OUT = MOST + 1;

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final ServingTable table;
    private final Preferences preferences;
    private final int[] known = new int[MOST];
    private int count;
    private final double[] gained;
    private final double[] lost;

    /** By area and, in it, by place of the known center that it looks to, the last for none of them: the least money. */
    private double[] least = new double[0];

    /** By center and, in it, by area: how many of the known centers the area ranks higher; of these none. */
    private byte[] higher = new byte[0];

    /** By combination: what it costs at some rates, without and with what areas pay for fees. */
    private final double[] plain = new double[1 << MOST];

    private final double[] raised = new double[1 << MOST];

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
        if (higher.length < table.centers * n) {
            higher = new byte[table.centers * n];
        }
        for (int c = 0; c < table.centers; c++) {
            int at = c * n;
            Arrays.fill(higher, at, at + table.physical, (byte) (isKnown(c) ? OUT : 0));
            for (int k = 0; k < count && !isKnown(c); k++) {
                int than = known[k] * n;
                for (int i = 0; i < table.physical; i++) {
                    higher[at + i] += (byte) (table.rank[than + i] < table.rank[at + i] ? 1 : 0);
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
        int width = count + 1;
        if (least.length < table.areas * width) {
            least = new double[table.areas * width];
        }
        Arrays.fill(least, 0, table.areas * width, NEVER);
        for (int c = 0; c < add.length; c++) {
            if (!isKnown(c)) {
                offer(c, add[c]);
            }
        }
        for (int i = 0; i < table.physical; i++) {
            settle(i, add);
        }
        for (int k = 0; k < count; k++) {
            offerLines(known[k]);
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

    /** At first by how many of the known centers are ranked higher. */
    private void offer(int c, double add) {
        int n = table.areas;
        int width = count + 1;
        for (int i = 0; i < table.physical; i++) {
            int at = i * width + higher[c * n + i];
            least[at] = Math.min(least[at], table.money[c * n + i] + add);
        }
        offerLines(c);
    }

    private void offerLines(int c) {
        int width = count + 1;
        for (int i = table.physical; i < table.areas; i++) {
            int at = i * width + count;
            least[at] = Math.min(least[at], table.money[c * table.areas + i]);
        }
    }

    /** Whoever looks to a known center first can be served by it and by all that it ranks as high. */
    private void settle(int i, double[] add) {
        int at = i * (count + 1);
        int group = preferences.group[i];
        double money = NEVER;
        for (int place = 0; place < count; place++) {
            int center = known[preferences.at(group, place)];
            money = Math.min(money, least[at + place]);
            least[at + place] = Math.min(money, table.money[center * table.areas + i] + add[center]);
        }
        least[at + count] = Math.min(money, least[at + count]);
    }

    /**
     * Sums up what each combination costs at some rates. An area costs what it costs looking to its first known center, and
     * for each center that is missing so much more: that is added once for all combinations without these centers.
     *
     * @param lower by area, money per unit that areas pay at least, what they pay for fees included
     */
    public void sum(double[] rates, double[] lower) {
        int width = count + 1;
        Arrays.fill(plain, 0, combinations(), 0);
        Arrays.fill(raised, 0, combinations(), 0);
        for (int i = table.physical; i < table.areas; i++) {
            double money = least[i * width + count];
            plain[0] += rates[i] > 0 ? rates[i] * money : 0;
            raised[0] += rates[i] > 0 ? rates[i] * Math.max(money, lower[i]) : 0;
        }
        for (int i = 0; i < table.physical; i++) {
            if (rates[i] > 0) {
                sum(i, rates[i], lower[i]);
            }
        }
        spread(plain);
        spread(raised);
    }

    private void sum(int i, double rate, double lower) {
        int group = preferences.group[i];
        int at = i * (count + 1);
        double before = 0;
        double beforeRaised = 0;
        for (int place = 0; place <= count; place++) {
            int missing = preferences.before(group, place);
            double money = least[at + place];
            double more = Math.max(money, lower);
            plain[missing] += rate * (money - before);
            raised[missing] += rate * (more - beforeRaised);
            before = money;
            beforeRaised = more;
        }
    }

    /** Adds to each set of missing centers what was added for its parts. */
    private void spread(double[] money) {
        for (int k = 0; k < count; k++) {
            for (int set = 0; set < combinations(); set++) {
                if ((set & 1 << k) != 0) {
                    money[set] += money[set ^ 1 << k];
                }
            }
        }
    }

    /** What a combination costs at the rates that were summed up, without what is paid for fees. */
    public double plain(int set) {
        return plain[combinations() - 1 - set];
    }

    /** The same with it. */
    public double raised(int set) {
        return raised[combinations() - 1 - set];
    }

    /**
     * Finds who serves areas at least cost in a combination.
     *
     * @param add money per unit beside the table's, with which it was filled
     */
    public void find(int set, double[] add, int[] who) {
        int n = table.physical;
        double[] money = new double[n];
        int[] places = new int[n];
        int[] placeOfGroup = preferences.places(set);
        for (int i = 0; i < n; i++) {
            int group = preferences.group[i];
            places[i] = placeOfGroup[group];
            who[i] = places[i] < count ? known[preferences.at(group, places[i])] : 0;
            money[i] = places[i] < count ? table.money[who[i] * table.areas + i] + add[who[i]] : NEVER;
        }
        for (int c = 0; c < add.length; c++) {
            for (int i = 0, at = c * table.areas; i < n; i++, at++) {
                double other = table.money[at] + add[c];
                if (other < money[i] && higher[at] <= places[i]) {
                    money[i] = other;
                    who[i] = c;
                }
            }
        }
    }
}

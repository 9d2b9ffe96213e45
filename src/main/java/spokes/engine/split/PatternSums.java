package spokes.engine.split;

/** The three sums over patterns and weeks, exact, so that parts of them can be added and taken away in any order. */
final class PatternSums {
    final ExactSum money;
    final ExactSum extraParcels;
    final ExactSum splitOrders;

    private final OrderPatterns patterns;

    PatternSums(OrderPatterns patterns) {
        this(patterns, new ExactSum(), new ExactSum(), new ExactSum());
    }

    private PatternSums(OrderPatterns patterns, ExactSum money, ExactSum extraParcels, ExactSum splitOrders) {
        this.patterns = patterns;
        this.money = money;
        this.extraParcels = extraParcels;
        this.splitOrders = splitOrders;
    }

    PatternSums copy() {
        return new PatternSums(patterns, money.copy(), extraParcels.copy(), splitOrders.copy());
    }

    /** Adds other sums to these. */
    void add(PatternSums other) {
        money.add(other.money);
        extraParcels.add(other.extraParcels);
        splitOrders.add(other.splitOrders);
    }

    /**
     * Adds a choice for the weeks in which it holds.
     *
     * @param sign 1 to add, −1 to take away
     */
    void add(int pattern, int from, int to, int parcels, double ofParcels, int sign) {
        addWeeks(money, pattern, from, to, ofParcels, sign);
        if (parcels > 1) {
            addWeeks(extraParcels, pattern, from, to, parcels - 1.0, sign);
            addWeeks(splitOrders, pattern, from, to, 1, sign);
        }
    }

    /** Week by week, so that it does not matter how many weeks a run of them has. */
    private void addWeeks(ExactSum sum, int pattern, int from, int to, double amount, int sign) {
        double steady = patterns.steadyPerDay[pattern];
        if (amount == 0) {
            return;
        }
        if (steady < 0) {
            for (int week = from; week < to; week++) {
                sum.add(patterns.orders(pattern, week) * amount, sign);
            }
        } else if (steady > 0) {
            int full = Math.min(to, patterns.fullWeeks());
            if (full > from) {
                sum.add(steady * 7 * amount, sign * (full - from));
            }
            if (to > full) {
                sum.add(steady * patterns.days(full) * amount, sign);
            }
        }
    }
}

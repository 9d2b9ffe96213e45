package spokes.model.share;

import java.util.Arrays;

/**
 * Iterative proportional fitting (Deming and Stephan 1940) of shares to what products and areas sold of late: one factor for
 * each area, such that the shares of all products, each weighed by what it sold, give what each area sold. So a region
 * that grows pulls its share of every product up, also of those that say little themselves, and no product's total changes.
 *
 * <p>What an area sold is mixed with what the shares expect of it, as if some of its order lines had come as expected:
 * few lines prove no change. A share is sparse sales plus a share of the prior, so a round costs only as many steps as there
 * are pairs that ever sold.
 */
final class Raking {
    private static final int ROUNDS = 100;
    private static final double EXACT = 1e-10;

    private final SmoothedShares shares;
    private final FadedSales recent;
    private final double[] factors;

    private Raking(SmoothedShares shares, FadedSales recent) {
        this.shares = shares;
        this.recent = recent;
        factors = new double[recent.unitsOfArea.length];
        Arrays.fill(factors, 1);
    }

    /**
     * The factors by area.
     *
     * @param shares not raked yet
     * @param recent what was sold of late
     * @param lines  that speak for no change
     */
    static double[] factors(SmoothedShares shares, FadedSales recent, double lines) {
        Raking raking = new Raking(shares, recent);
        double[] targets = raking.targets(lines);
        double off = 1;
        for (int round = 0; round < ROUNDS && off > EXACT; round++) {
            off = raking.fit(targets);
        }
        return raking.factors;
    }

    private double[] targets(double lines) {
        double[] targets = expected();
        double sum = 0;
        double expected = 0;
        for (int a = 0; a < targets.length; a++) {
            double known = recent.linesOfArea[a];
            expected += targets[a];
            targets[a] = known + lines > 0
                    ? (known * recent.unitsOfArea[a] + lines * targets[a]) / (known + lines)
                    : targets[a];
            sum += targets[a];
        }
        for (int a = 0; a < targets.length; a++) {
            targets[a] *= sum > 0 ? expected / sum : 1;
        }
        return targets;
    }

    /** Fits once, and says by how much the worst area was off. */
    private double fit(double... targets) {
        double[] expected = expected();
        double off = 0;
        for (int a = 0; a < targets.length; a++) {
            if (targets[a] > 0 && expected[a] > 0) {
                double ratio = targets[a] / expected[a];
                factors[a] *= ratio;
                off = Math.max(off, Math.abs(ratio - 1));
            }
        }
        return off;
    }

    /** What each area should have sold of late: Σ over products of their units × factor × share / Σ factor × share. */
    private double[] expected() {
        double[] ofKinds = sumsOfKinds();
        double[] leaning = new double[ofKinds.length];
        double[] expected = new double[factors.length];
        FadedSales own = shares.own();
        for (int p = 0; p + 1 < own.first.length; p++) {
            double units = recent.unitsOfProduct[p];
            if (!(units > 0)) {
                continue;
            }
            double perUnit = shares.ownPerUnit(p);
            double lean = 1 - shares.ownWeight(p);
            double sum = lean * ofKinds[shares.kind(p)];
            for (int i = own.first[p]; i < own.first[p + 1]; i++) {
                sum += factors[own.area[i]] * perUnit * own.units[i];
            }
            double scaled = sum > 0 ? units / sum : 0;
            leaning[shares.kind(p)] += scaled * lean;
            for (int i = own.first[p]; i < own.first[p + 1]; i++) {
                expected[own.area[i]] += scaled * perUnit * own.units[i];
            }
        }
        addPrior(leaning, expected);
        return expected;
    }

    private double[] sumsOfKinds() {
        double[] sums = new double[shares.prior().groups()];
        for (int k = 0; k < sums.length; k++) {
            for (int a = 0; a < factors.length; a++) {
                sums[k] += factors[a] * shares.prior().share(k, a);
            }
        }
        return sums;
    }

    private void addPrior(double[] leaning, double... expected) {
        for (int a = 0; a < expected.length; a++) {
            for (int k = 0; k < leaning.length; k++) {
                expected[a] += leaning[k] * shares.prior().share(k, a);
            }
            expected[a] *= factors[a];
        }
    }
}

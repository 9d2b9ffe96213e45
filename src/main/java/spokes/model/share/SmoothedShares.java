package spokes.model.share;

import java.util.Arrays;

/**
 * Top-down by shares (Gross and Sohl 1990; Athanasopoulos, Ahmed and Hyndman 2009): a product's share of an area is its own
 * with weight N / (N + prior), N its order lines, and that of many products with the rest; a shrinkage of proportions to
 * their Dirichlet prior. Then, if the rule says so, all shares of an area are raised or lowered together ({@link Raking}).
 */
public final class SmoothedShares implements AreaSplit {
    private final AreaSales sales;
    private final FadedSales own;
    private final Prior prior;
    private final double priorLines;
    private final double[] factors;

    private SmoothedShares(AreaSales sales, FadedSales own, Prior prior, double priorLines, double[] factors) {
        this.sales = sales;
        this.own = own;
        this.prior = prior;
        this.priorLines = priorLines;
        this.factors = factors;
    }

    /** Shares from all sales. */
    public static SmoothedShares of(AreaSales sales, ShareRule rule) {
        return of(sales, rule, 0);
    }

    /**
     * Shares as they were known earlier.
     *
     * @param origin the last week that is known
     */
    static SmoothedShares of(AreaSales sales, ShareRule rule, int origin) {
        FadedSales own = new FadedSales(sales, rule.recencyWeeks(), origin);
        double[] factors = new double[sales.areas()];
        Arrays.fill(factors, 1);
        SmoothedShares even = new SmoothedShares(sales, own, Prior.of(sales, own, rule), rule.priorLines(), factors);
        return rule.driftWeeks().isEmpty()
                ? even
                : even.raked(new FadedSales(sales, rule.driftWeeks(), origin), rule.driftLines());
    }

    private SmoothedShares raked(FadedSales recent, double lines) {
        return new SmoothedShares(sales, own, prior, priorLines, Raking.factors(this, recent, lines));
    }

    @Override
    public double[] shares(int product) {
        double[] shares = new double[sales.areas()];
        double lean = 1 - ownWeight(product);
        int kind = kind(product);
        for (int a = 0; a < shares.length; a++) {
            shares[a] = lean * prior.share(kind, a);
        }
        double perUnit = ownPerUnit(product);
        for (int i = own.first[product]; i < own.first[product + 1]; i++) {
            shares[own.area[i]] += perUnit * own.units[i];
        }
        double sum = 0;
        for (int a = 0; a < shares.length; a++) {
            shares[a] *= factors[a];
            sum += shares[a];
        }
        for (int a = 0; a < shares.length; a++) {
            shares[a] = sum > 0 ? shares[a] / sum : 0;
        }
        return shares;
    }

    /** Weight of a product's own shares. */
    double ownWeight(int product) {
        double lines = own.linesOfProduct[product];
        return own.unitsOfProduct[product] > 0 ? lines / (lines + priorLines) : 0;
    }

    /** What a unit sold adds to a share. */
    double ownPerUnit(int product) {
        double weight = ownWeight(product);
        return weight > 0 ? weight / own.unitsOfProduct[product] : 0;
    }

    /** The kind of products that a product leans on. */
    int kind(int product) {
        return prior.kind(sales.group(product));
    }

    FadedSales own() {
        return own;
    }

    Prior prior() {
        return prior;
    }
}

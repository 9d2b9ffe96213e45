package spokes.model.share;

/** What products sell where that say too little themselves: shares of all products, or of a group that lean on these. */
final class Prior {
    private final double[][] shares;

    private Prior(double[]... shares) {
        this.shares = shares;
    }

    /** The shares of the products of each group or, if they are not told apart, of all. */
    static Prior of(AreaSales sales, FadedSales faded, ShareRule rule) {
        double all = faded.units();
        double[] common = new double[sales.areas()];
        for (int a = 0; a < common.length; a++) {
            common[a] = all > 0 ? faded.unitsOfArea[a] / all : 0;
        }
        return rule.isByGroup() ? byGroup(sales, faded, rule.priorLines(), common) : new Prior(common);
    }

    private static Prior byGroup(AreaSales sales, FadedSales faded, double priorLines, double... common) {
        double[][] units = new double[sales.groups()][common.length];
        double[] lines = new double[units.length];
        double[] sums = new double[units.length];
        for (int p = 0; p < sales.products(); p++) {
            int group = sales.group(p);
            lines[group] += faded.linesOfProduct[p];
            sums[group] += faded.unitsOfProduct[p];
            for (int i = faded.first[p]; i < faded.first[p + 1]; i++) {
                units[group][faded.area[i]] += faded.units[i];
            }
        }
        for (int g = 0; g < units.length; g++) {
            double own = sums[g] > 0 ? lines[g] / (lines[g] + priorLines) : 0;
            for (int a = 0; a < common.length; a++) {
                units[g][a] = (own > 0 ? own * units[g][a] / sums[g] : 0) + (1 - own) * common[a];
            }
        }
        return new Prior(units);
    }

    /** How many kinds of products are told apart. */
    int groups() {
        return shares.length;
    }

    /** The kind of a product of a group. */
    int kind(int group) {
        return shares.length == 1 ? 0 : group;
    }

    /** The share of an area for a kind of products. */
    double share(int kind, int area) {
        return shares[kind][area];
    }
}

package spokes.optimize.placement;

import java.util.Arrays;
import spokes.engine.placement.Trial;
import spokes.optimize.product.Prices;
import spokes.optimize.product.ProductPlan;

/** A plan of one product that may be chosen, as the engine tried it: what it costs, and what it brings to limited centers. */
final class Candidate {
    final ProductPlan plan;

    /** By center, whether it was to have the product. */
    final boolean[] chosen;

    final double money;
    final double fast;

    /** By how much it breaks what centers may have of the product. */
    final double outside;

    final double[] billed;

    /** Numbers of limits that it takes part of, rising, and how much of each. */
    final int[] rows;

    final double[] amounts;

    /** By center, whether it takes part of a limit of it. */
    private final boolean[] touched;

    Candidate(ProductPlan plan, boolean[] chosen, Trial trial, Rows limits) {
        this.plan = plan;
        this.chosen = chosen;
        money = trial.money();
        fast = trial.fast();
        outside = trial.outside();
        billed = trial.billed();
        double[] row = limits.loads(trial.loads());
        int[] found = new int[row.length];
        int count = 0;
        for (int k = 0; k < row.length; k++) {
            if (row[k] > 0 && limits.isLimited(k)) {
                found[count++] = k;
            }
        }
        rows = Arrays.copyOf(found, count);
        amounts = new double[count];
        touched = new boolean[billed.length];
        for (int k = 0; k < count; k++) {
            amounts[k] = row[rows[k]];
            touched[limits.center(rows[k])] = true;
        }
    }

    /** Whether it takes part of a limit of a center. */
    boolean touches(int center) {
        return touched[center];
    }

    /** Adds a share of what it takes of limits. */
    void addTo(double[] loads, double share) {
        for (int k = 0; k < rows.length; k++) {
            loads[rows[k]] += share * amounts[k];
        }
    }

    /** What it takes of some centers' limits, as a share of them, at most. */
    double at(boolean[] centers, Rows limits) {
        double most = 0;
        for (int k = 0; k < rows.length; k++) {
            most = centers[limits.center(rows[k])] ? Math.max(most, amounts[k] / limits.limit(rows[k])) : most;
        }
        return most;
    }

    /**
     * What it costs at some prices.
     *
     * @param byRow prices of the limits
     */
    double priced(double[] byRow, Prices prices) {
        double sum = money - fast * prices.fast();
        for (int k = 0; k < rows.length; k++) {
            sum += amounts[k] * byRow[rows[k]];
        }
        for (int c = 0; c < billed.length; c++) {
            sum -= prices.bill()[c] * billed[c];
        }
        return sum;
    }
}

package spokes.optimize.placement;

import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockSites;
import spokes.engine.placement.Trial;
import spokes.optimize.product.ProductPlan;

/** Plans of all products together: what they cost as the engine tried them, and what they bring to centers. */
public final class Placing {
    public final ProductPlan[] plans;
    public final Trial[] trials;
    public final Limits.Sums loads;
    private final StockNetwork network;
    private final StockSites sites;
    private final double[] billed;
    private double money;
    private double fast;
    private double outside;
    private int outsiders;

    private Placing(StockNetwork network, ProductPlan[] plans, Trial[] trials) {
        this.network = network;
        sites = network.sites();
        loads = new Limits.Sums(network);
        this.plans = plans;
        this.trials = trials;
        billed = new double[sites.size()];
        for (Trial trial : trials) {
            add(trial, 1);
        }
    }

    /** Plans that were tried. */
    public static Placing of(StockNetwork network, ProductPlan[] plans, Trial[] trials) {
        return new Placing(network, plans, trials);
    }

    /** The same, to be changed alone. */
    public Placing copy() {
        return new Placing(network, plans.clone(), trials.clone());
    }

    private void add(Trial trial, int sign) {
        money += sign * trial.money();
        fast += sign * trial.fast();
        outside += sign * trial.outside();
        outsiders += trial.outside() > 0 ? sign : 0;
        loads.add(trial.loads(), sign);
        for (int c = 0; c < billed.length; c++) {
            billed[c] += sign * trial.billed()[c];
        }
    }

    /** Money of all products, and what is missing to the minimums of centers. */
    public double cost() {
        return money + missing(billed);
    }

    private double missing(double[] paid) {
        double sum = 0;
        for (int c = 0; c < paid.length; c++) {
            sum += Math.max(0, sites.minimum(c) - paid[c]);
        }
        return sum;
    }

    /** Units that arrive fast. */
    public double fast() {
        return fast;
    }

    /** By how much products break what their centers are to have, as shares of their units; 0 if all keep that. */
    public double outside() {
        return outsiders > 0 ? outside : 0;
    }

    /** What {@link #cost} would change by with another plan of a product. */
    public double change(int product, Trial next) {
        Trial now = trials[product];
        double[] paid = billed.clone();
        for (int c = 0; c < paid.length; c++) {
            paid[c] += next.billed()[c] - now.billed()[c];
        }
        return next.money() - now.money() + missing(paid) - missing(billed);
    }

    /** Plans a product otherwise. */
    public void replace(int product, ProductPlan plan, Trial trial) {
        add(trials[product], -1);
        plans[product] = plan;
        trials[product] = trial;
        add(trial, 1);
    }

    /** Excess of all centers if a product were planned otherwise. */
    public double excessWith(Limits limits, int product, Trial next) {
        loads.add(trials[product].loads(), -1);
        loads.add(next.loads(), 1);
        double excess = limits.excess(loads);
        loads.add(next.loads(), -1);
        loads.add(trials[product].loads(), 1);
        return excess;
    }

    /** Whether a center is paid less than its minimum. */
    public boolean isBelowMinimum(int center) {
        return billed[center] < sites.minimum(center);
    }

    /** Whether any center is paid less than its minimum. */
    public boolean isBelowMinimum() {
        return missing(billed) > 0;
    }
}

package spokes.optimize.placement;

import spokes.engine.placement.Trial;
import spokes.optimize.product.ProductPlan;

/** Another plan of one product, and what it would change. */
public final class Better {
    public final int product;

    /** By center, whether it is to have the product. */
    public final boolean[] chosen;

    public final ProductPlan plan;
    public final Trial trial;
    private final double change;

    public Better(int product, boolean[] chosen, ProductPlan plan, Trial trial, double change) {
        this.product = product;
        this.chosen = chosen;
        this.plan = plan;
        this.trial = trial;
        this.change = change;
    }

    /** Money; below 0 if it saves some. */
    public double change() {
        return change;
    }
}

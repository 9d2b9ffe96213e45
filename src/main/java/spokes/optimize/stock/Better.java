package spokes.optimize.stock;

import spokes.engine.placement.Trial;

/** Another plan of one product, and what it would change. */
final class Better {
    final int product;

    /** By center, whether it is to have the product. */
    final boolean[] chosen;

    final ProductPlan plan;
    final Trial trial;
    private final double change;

    Better(int product, boolean[] chosen, ProductPlan plan, Trial trial, double change) {
        this.product = product;
        this.chosen = chosen;
        this.plan = plan;
        this.trial = trial;
        this.change = change;
    }

    /** Money; below 0 if it saves some. */
    double change() {
        return change;
    }
}

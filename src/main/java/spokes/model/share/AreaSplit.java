package spokes.model.share;

/** How the demand of products is split among areas. */
public sealed interface AreaSplit permits SmoothedShares, ReconciledShares {
    /**
     * The share of every area in a product's demand, by area: none below 0, 1 in all; all 0 if nothing was ever sold.
     */
    double[] shares(int product);
}

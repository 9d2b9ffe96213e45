package spokes.engine.stocking;

import java.util.List;

/**
 * A product at a set of centers, over the horizon.
 *
 * @param centers     codes of the centers that hold it
 * @param shipping    outbound shipping
 * @param picking     pick and pack
 * @param receiving   receiving of what is sold
 * @param storage     storage of the mean stock, at least the bin fee of every center
 * @param capital     money that the mean stock binds
 * @param meanDays    mean delivery days of units
 * @param safetyStock units of safety stock at all of them
 */
public record StockingOption(
        List<String> centers,
        double shipping,
        double picking,
        double receiving,
        double storage,
        double capital,
        double meanDays,
        double safetyStock) {
    public StockingOption {
        centers = List.copyOf(centers);
    }

    /** All of its money. */
    public double total() {
        return shipping + picking + receiving + storage + capital;
    }
}

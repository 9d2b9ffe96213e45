package spokes.optimize.draft;

import java.util.List;
import spokes.engine.transfer.Lot;

/**
 * Other lots of a product.
 *
 * @param product number of the product
 * @param gain    money that they save
 */
public record Neighbor(int product, List<Lot> lots, double gain) {
    public Neighbor {
        lots = List.copyOf(lots);
    }
}

package spokes.ui.proposal;

import java.util.List;
import java.util.OptionalInt;
import spokes.model.goods.ProductKey;

/**
 * How many centers? The best network for each number of them, and what each product would have.
 *
 * @param rows     an offer for 1, 2, … centers, in this order
 * @param cheapest the number of centers that is cheapest, if any number has a plan
 * @param products how many centers each product deserves, by falling money at stake
 */
public record CenterStudy(List<Offer> rows, OptionalInt cheapest, List<ProductRow> products) {
    public CenterStudy {
        rows = List.copyOf(rows);
        products = List.copyOf(products);
    }

    /**
     * A product and how many centers it deserves.
     *
     * @param product what
     * @param name    what people call it
     * @param best    number of centers at which it costs least
     * @param centers codes of these centers
     * @param costs   money over the horizon at its best 1, 2, … centers
     */
    public record ProductRow(ProductKey product, String name, int best, List<String> centers, List<Double> costs) {
        public ProductRow {
            centers = List.copyOf(centers);
            costs = List.copyOf(costs);
        }

        /** Money that the best number saves against one center. */
        public double saving() {
            return costs.getFirst() - costs.get(best - 1);
        }
    }
}

package spokes.optimize.transfer;

import java.util.List;

/** What one product could do otherwise. */
interface Neighborhood {
    /** The other lots of a product that seem to save money, the best first. */
    List<Neighbors.Neighbor> list(Draft draft, ProductStock stock);
}

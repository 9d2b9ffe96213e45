package spokes.optimize.draft;

import java.util.List;

/** What one product could do otherwise. */
public interface Neighborhood {
    /** The other lots of a product that seem to save money, the best first. */
    List<Neighbor> list(Draft draft, ProductStock stock);
}

package spokes.forecast.history;

import java.util.Map;
import spokes.model.goods.ProductKey;

/** What a planner knows of past weeks: promotions and times without stock. */
@FunctionalInterface
public interface PastEvents {
    /** Nothing is known. */
    PastEvents NONE = product -> Map.of();

    /** What is known of a product, by week before the plan date: −1 is the last one. Weeks that were as usual are left out. */
    Map<Integer, KnownWeek> of(ProductKey product);
}

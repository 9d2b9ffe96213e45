package spokes.engine.result;

import java.util.List;

/**
 * A plan taken apart in three ways; the lines of each way add up to the plan's. Parts are in the order of their codes; what
 * has none of a dimension is a part without codes.
 *
 * @param products by product; codes: client, SKU
 * @param areas    by where customers are; code of the area
 * @param centers  by center that delivers, holds, receives or takes back; code of the center
 */
public record PlanParts(List<PlanPart> products, List<PlanPart> areas, List<PlanPart> centers) {
    public PlanParts {
        products = List.copyOf(products);
        areas = List.copyOf(areas);
        centers = List.copyOf(centers);
    }
}

package spokes.engine.reverse;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import spokes.model.sheet.RowChange;

/**
 * What one way of taking returns comes to over the horizon.
 *
 * @param policy      the way
 * @param all         all returns
 * @param centers     by the center that takes them; without a code: what none takes
 * @param products    by product, the dearest first
 * @param regions     by the region they come from
 * @param planTotal   the whole plan's cost with it: beside the returns, a center's monthly minimum can change
 * @param assumedFees codes of centers that take returns under it and have no fee for it of their own, so that one was
 *                    assumed
 * @param changes     rows of the sheet centers that make it the plan's; none as planned
 */
public record ReturnBook(
        ReturnPolicy policy,
        ReturnRow all,
        List<ReturnRow> centers,
        List<ReturnRow> products,
        List<ReturnRow> regions,
        double planTotal,
        Set<String> assumedFees,
        List<RowChange> changes) {
    public ReturnBook {
        requireNonNull(policy, "policy");
        requireNonNull(all, "all");
        centers = List.copyOf(centers);
        products = List.copyOf(products);
        regions = List.copyOf(regions);
        assumedFees = Set.copyOf(assumedFees);
        changes = List.copyOf(changes);
    }

    /** What policies are ranked by: the plan's cost and the cost of the money bound in returns. */
    public double weighed() {
        return planTotal + all.capital();
    }
}

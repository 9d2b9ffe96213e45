package spokes.engine.reverse;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What really came back, where the order sheet has returns.
 *
 * @param all         all products together
 * @param products    by product; those that are off first, by units
 * @param meanLag     mean days from an order to its return, of returns that name their order; 0 without any
 * @param ripeDays    orders of fewer days before the plan date are left out: most returns came by then, the setting return_ripe_share says how many
 * @param costPlanned the plan's cost of returns at the products' rates
 * @param costActual  the same at the rates that were seen
 */
public record ActualReturns(
        ActualReturn all,
        List<ActualReturn> products,
        double meanLag,
        int ripeDays,
        double costPlanned,
        double costActual) {
    public ActualReturns {
        requireNonNull(all, "all");
        products = List.copyOf(products);
    }
}

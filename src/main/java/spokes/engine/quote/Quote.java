package spokes.engine.quote;

import java.util.Comparator;
import java.util.List;
import spokes.engine.derivation.Source;

/**
 * A quote for a client.
 *
 * @param client         whose goods
 * @param options        the best set of 1, 2, … centers
 * @param horizonDays    days that costs are over
 * @param ordersPerMonth orders a month
 * @param products       how many products are asked for
 * @param fixedShare     share of the centers' fixed cost that it bears
 * @param margin         share of the price that is kept
 * @param isExact        whether every set of centers was tried
 * @param assumptions    what it rests on, as it is in force, each with its source
 */
public record Quote(
        String client,
        List<QuoteOption> options,
        int horizonDays,
        double ordersPerMonth,
        int products,
        double fixedShare,
        double margin,
        boolean isExact,
        List<Source> assumptions) {
    public Quote {
        options = List.copyOf(options);
        assumptions = List.copyOf(assumptions);
        if (options.isEmpty()) {
            throw new IllegalArgumentException("a quote without an option");
        }
    }

    /** The cheapest per order; of equal ones that with fewer centers. */
    public QuoteOption cheapest() {
        return options.stream()
                .min(Comparator.comparingDouble(QuoteOption::perOrder))
                .orElseThrow();
    }

    /** What an order is to be charged: its cost and the margin, a share of the price. */
    public double pricePerOrder(QuoteOption option) {
        return option.perOrder() / (1 - margin);
    }
}

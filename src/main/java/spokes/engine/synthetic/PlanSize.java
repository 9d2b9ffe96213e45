package spokes.engine.synthetic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How large a plan is.
 *
 * @param name     what people call the size
 * @param products products, each stocked somewhere
 * @param areas    areas that demand
 * @param centers  open centers
 * @param pairs    pairs of product and area with demand
 * @param orders   multi-SKU orders of history, no two alike
 */
public record PlanSize(String name, int products, int areas, int centers, int pairs, int orders) {
    /** A seller: 3-digit ZIPs. */
    public static final PlanSize M = new PlanSize("M", 1_000, 900, 20, 200_000, 20_000);

    /** A large seller or a third-party logistics provider: 3-digit ZIPs. */
    public static final PlanSize L = new PlanSize("L", 10_000, 900, 50, 3_000_000, 200_000);

    /** Every ZIP code of the US. */
    public static final PlanSize XL = new PlanSize("XL", 2_000, 33_000, 50, 10_000_000, 100_000);

    /** What growth is measured from: large enough for steady times, small enough to measure five such plans. */
    public static final PlanSize GROWTH_BASE = new PlanSize("growth base", 2_000, 900, 20, 500_000, 10_000);

    public PlanSize {
        if (products < 1 || areas < 1 || centers < 2 || orders < 0) {
            throw new IllegalArgumentException("a plan has products, areas, and centers to choose from: " + name);
        }
        if (pairs < products || pairs > (long) products * areas) {
            throw new IllegalArgumentException(
                    "%s: %d pairs of %d products and %d areas".formatted(name, pairs, products, areas));
        }
    }

    /** The sizes that have a name, rising. */
    public static List<PlanSize> listNamed() {
        return List.of(M, L, XL);
    }

    /** The size of this name, in any case. */
    public static Optional<PlanSize> find(String name) {
        return listNamed().stream()
                .filter(size -> size.name.equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** As many pairs among twice as many products. */
    public PlanSize withTwiceTheProducts() {
        return new PlanSize(name + ", twice the products", 2 * products, areas, centers, pairs, orders);
    }

    /** As many pairs among twice as many areas. */
    public PlanSize withTwiceTheAreas() {
        return new PlanSize(name + ", twice the areas", products, 2 * areas, centers, pairs, orders);
    }

    /** Twice as many pairs of the same products and areas. */
    public PlanSize withTwiceThePairs() {
        return new PlanSize(name + ", twice the pairs", products, areas, centers, 2 * pairs, orders);
    }

    /** Twice as many centers. */
    public PlanSize withTwiceTheCenters() {
        return new PlanSize(name + ", twice the centers", products, areas, 2 * centers, pairs, orders);
    }
}

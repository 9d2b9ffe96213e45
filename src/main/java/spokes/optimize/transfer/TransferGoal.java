package spokes.optimize.transfer;

import java.util.Optional;
import java.util.Set;
import spokes.model.Settings;
import spokes.model.goods.ProductKey;

/**
 * What is asked of transfers, beside that they save money.
 *
 * @param leastSaving money that each has to save over the horizon, its share of the freight taken off
 * @param coverDays   days of demand that a receiver may have
 * @param products    products that may be moved; empty = all
 */
public record TransferGoal(double leastSaving, double coverDays, Optional<Set<ProductKey>> products) {
    public TransferGoal {
        products = products.map(Set::copyOf);
        if (!(leastSaving >= 0) || !(coverDays >= 0)) {
            throw new IllegalArgumentException("%s money, %s days".formatted(leastSaving, coverDays));
        }
    }

    /** What the settings say. */
    public static TransferGoal of(Settings settings) {
        return new TransferGoal(
                settings.number("transfer_least_saving"), settings.number("cover_target_days"), Optional.empty());
    }

    /** The same of these products alone. */
    public TransferGoal ofProducts(Set<ProductKey> only) {
        return new TransferGoal(leastSaving, coverDays, Optional.of(only));
    }

    /** Whether nothing may be moved. */
    public boolean isOfNone() {
        return products.isPresent() && products.get().isEmpty();
    }

    /** Whether a product may be moved. */
    boolean isOf(ProductKey product) {
        return products.isEmpty() || products.get().contains(product);
    }
}

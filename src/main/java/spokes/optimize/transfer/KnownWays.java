package spokes.optimize.transfer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import spokes.engine.transfer.Way;

/** The ways that may be good for each product: those of its best offers so far. */
final class KnownWays {
    /** Ways that are remembered of one product. */
    private static final int MOST = 8;

    private final List<Set<Way>> ways = new ArrayList<>();

    KnownWays(int products) {
        for (int p = 0; p < products; p++) {
            ways.add(new LinkedHashSet<>());
        }
    }

    /** Takes note of offers of one product, the best first. */
    void learn(List<Option> offers) {
        for (Option option : offers) {
            Set<Way> ofProduct = ways.get(option.product());
            if (ofProduct.size() < MOST) {
                ofProduct.add(option.lot().way());
            }
        }
    }

    /** Ways of a product. */
    Set<Way> of(int product) {
        return ways.get(product);
    }
}

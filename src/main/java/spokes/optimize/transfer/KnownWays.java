package spokes.optimize.transfer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import spokes.engine.transfer.Way;

/** The ways that may be good for each product: those of its best offers so far, and others between promising centers. */
final class KnownWays {
    /** Ways that are remembered of one product. */
    private static final int MOST = 8;

    /** Pairs of centers that are remembered of one product. */
    private static final int MOST_PAIRS = 20;

    private final List<Set<Way>> ways = new ArrayList<>();
    private final List<Set<Pair>> pairs = new ArrayList<>();

    private record Pair(int from, int to) {
        static Pair of(Way way) {
            return new Pair(way.from(), way.to());
        }
    }

    KnownWays(int products) {
        for (int p = 0; p < products; p++) {
            ways.add(new LinkedHashSet<>());
            pairs.add(new LinkedHashSet<>());
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

    /** Takes note of the pairs of centers between which it may pay to send some of a product, the most promising first. */
    void learnPairs(int product, List<Way> promising) {
        Set<Pair> ofProduct = pairs.get(product);
        for (Way way : promising) {
            if (ofProduct.size() < MOST_PAIRS) {
                ofProduct.add(Pair.of(way));
            }
        }
    }

    /** Ways of a product. */
    Set<Way> of(int product) {
        return ways.get(product);
    }

    /** Its ways, and those of others that go between centers that are promising for it. */
    Set<Way> among(int product, Collection<Way> others) {
        Set<Way> among = new LinkedHashSet<>();
        for (Way way : others) {
            if (pairs.get(product).contains(Pair.of(way))) {
                among.add(way);
            }
        }
        among.addAll(ways.get(product));
        return among;
    }
}

package spokes.engine.demand;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.model.goods.ProductKey;

/** The areas that ask for a product, and how its demand is shared among them: those that hold nearly all of it. */
public final class AreaShares {
    private final ShareSource source;
    private final double shareKept;

    /** Shares that somebody says. */
    public AreaShares(ShareSource source, Terms terms) {
        this.source = source;
        this.shareKept = terms.demandShareKept;
    }

    /** Shares as the orders of a history suggest them. */
    public AreaShares(OrderHistory history, Codes areas, Terms terms) {
        this(new OrderShares(history, areas, terms), terms);
    }

    /**
     * The areas of a product; of one without orders those of others.
     *
     * @return nothing if no area ever ordered anything
     */
    public Optional<Split> find(ProductKey product) {
        return source.find(product).map(this::split);
    }

    private Split split(double... shares) {
        int[] kept = largest(shares);
        double held = IntStream.of(kept).mapToDouble(a -> shares[a]).sum();
        return new Split(kept, IntStream.of(kept).mapToDouble(a -> shares[a]).toArray(), held);
    }

    /** Numbers, rising, of the largest areas that together hold the share kept; of equal ones the first by code. */
    private int[] largest(double... shares) {
        int[] falling = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(a -> -shares[a]).thenComparing(a -> a))
                .mapToInt(Integer::intValue)
                .toArray();
        int kept = 0;
        double held = 0;
        while (kept < falling.length && held < shareKept) {
            held += shares[falling[kept++]];
        }
        return IntStream.of(falling).limit(kept).sorted().toArray();
    }

    /** The areas that ask for a product, and how much of it each. */
    public static final class Split {
        private final int[] areas;
        private final double[] shares;
        private final double held;

        Split(int[] areas, double[] shares, double held) {
            this.areas = areas;
            this.shares = shares;
            this.held = held;
        }

        /** Numbers of the areas, rising. */
        int[] areas() {
            return areas.clone();
        }

        /** How many areas there are. */
        public int size() {
            return areas.length;
        }

        /** The part of an amount that the area at a position asks for; all parts together are the amount. */
        public double of(double amount, int position) {
            return amount * shares[position] / held;
        }
    }
}

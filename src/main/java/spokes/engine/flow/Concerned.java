package spokes.engine.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import spokes.engine.basis.Codes;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.model.Touched;
import spokes.model.goods.ProductKey;

/** The products of a network that a change concerns. */
public final class Concerned {
    private Concerned() {}

    /** Those that are touched, and some whose supply is another. */
    public static Predicate<ProductKey> keys(Network network, int[] supplied, Touched touched) {
        if (!(touched instanceof Touched.Products products)) {
            return product -> true;
        }
        Set<ProductKey> keys = new HashSet<>(products.keys());
        IntStream.of(supplied).forEach(p -> keys.add(network.items.get(p).key()));
        return keys::contains;
    }

    /** Numbers, rising, of those whose supply is another, and of those that are touched and move otherwise. */
    public static int[] changed(Judgment judgment, int[] supplied, Touched touched, Map<Integer, List<Move>> moves) {
        IntStream otherwise = numbers(judgment.network, touched)
                .filter(p -> !moves.getOrDefault(p, List.of()).equals(judgment.moves(p)));
        return IntStream.concat(IntStream.of(supplied), otherwise)
                .distinct()
                .sorted()
                .toArray();
    }

    private static IntStream numbers(Network network, Touched touched) {
        return switch (touched) {
            case Touched.Products products ->
                products.keys().stream().mapToInt(network::number).filter(p -> p != Codes.NONE);
            case Touched.Everything everything -> IntStream.range(0, network.items.size());
        };
    }
}

package spokes.engine.flow;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import spokes.engine.network.Move;
import spokes.engine.network.Network;

/** What becomes of every product of a network with some moves. Immutable. */
public final class Judgment {
    public final Network network;

    private final List<List<Move>> moves;
    private final Outcome[] outcomes;
    private final SumTree tree;
    private final Shipments shipments;

    private Judgment(Network network, List<List<Move>> moves, Outcome[] outcomes, SumTree tree) {
        this.network = network;
        this.moves = moves;
        this.outcomes = outcomes;
        this.tree = tree;
        this.shipments = Shipments.of(network, moves, outcomes);
    }

    /**
     * Judges all products; they never compete, so the number of threads changes nothing.
     *
     * @param moves moves by product number
     */
    public static Judgment of(Network network, List<List<Move>> moves) {
        Outcome[] outcomes = IntStream.range(0, network.items.size())
                .parallel()
                .mapToObj(p -> judge(network, p, moves.get(p), StockWatcher.NOBODY))
                .toArray(Outcome[]::new);
        int width = Totals.size(network.sites.size(), network.dayCount());
        return new Judgment(network, List.copyOf(moves), outcomes, SumTree.of(width, rows(outcomes)));
    }

    private static Outcome judge(Network network, int product, List<Move> moves, StockWatcher watcher) {
        return Settlement.judge(network, network.items.get(product), moves, watcher);
    }

    private static double[][] rows(Outcome[] outcomes) {
        return Arrays.stream(outcomes).map(outcome -> outcome.totals).toArray(double[][]::new);
    }

    /**
     * The judgment of the same network with other moves of some products.
     *
     * @param touched numbers of those products, rising
     */
    public Judgment with(int[] touched, List<List<Move>> next) {
        Outcome[] changed = outcomes.clone();
        for (int p : touched) {
            changed[p] = judge(network, p, next.get(p), StockWatcher.NOBODY);
        }
        return new Judgment(network, List.copyOf(next), changed, tree.with(touched, rows(changed)));
    }

    /** What becomes of a product. */
    public Outcome outcome(int product) {
        return outcomes[product];
    }

    /** What is delivered of a product, and what is not. */
    public Flows flows(int product) {
        return outcomes[product].flows;
    }

    /** The moves of a product, in list order. */
    public List<Move> moves(int product) {
        return moves.get(product);
    }

    /** All products together, see {@link Totals}. */
    public double[] totals() {
        return tree.total();
    }

    /** All moves together. */
    public Shipments shipments() {
        return shipments;
    }

    /** Runs a product again to watch its stock. */
    public void watch(int product, StockWatcher watcher) {
        judge(network, product, moves.get(product), watcher);
    }
}

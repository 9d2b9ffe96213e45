package spokes.engine.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.network.Supply;
import spokes.engine.order.OrderPatterns;
import spokes.engine.routing.Scratch;
import spokes.engine.split.Splits;
import spokes.engine.stocked.StockedWeeks;

/** What becomes of every product of a network with some moves. Immutable. */
public final class Judgment {
    /** Products that one thread takes at a time: few, as one may take as long as hundreds of others. */
    private static final int PORTION = 2;

    /** So few products one thread judges sooner than it wakes another. */
    private static final int FEW = 8;

    private static final Move[] NO_MOVES = {};

    public final Network network;

    private final OrderPatterns patterns;
    private final Move[][] moves;
    private final Outcome[] outcomes;
    private final SumTree tree;
    private final Shipments shipments;
    private final Splits splits;

    /** Arrays that a run left for the next one, as large ones are slow to make; nothing in them is ever read again. */
    private final AtomicReference<@Nullable Scratch> spare;

    private Judgment(
            Network network,
            OrderPatterns patterns,
            Move[][] moves,
            Outcome[] outcomes,
            SumTree tree,
            Shipments shipments,
            Splits splits,
            AtomicReference<@Nullable Scratch> spare) {
        this.network = network;
        this.patterns = patterns;
        this.moves = moves;
        this.outcomes = outcomes;
        this.tree = tree;
        this.shipments = shipments;
        this.splits = splits;
        this.spare = spare;
    }

    /**
     * Judges all products; they never compete, so the number of threads changes nothing.
     *
     * @param moves moves by product number; a product that is not there has none
     */
    public static Judgment of(Network network, Map<Integer, List<Move>> moves) {
        OrderPatterns patterns = OrderPatterns.of(network);
        return of(network, patterns, moves, new AtomicReference<>(), stocked -> Splits.of(network, patterns, stocked));
    }

    /** Judges all products of another network; what is known of the orders is taken over if its goods are the same. */
    public Judgment whole(Network next, Map<Integer, List<Move>> newMoves) {
        OrderPatterns known = next.hasSameGoods(network)
                ? patterns
                : next.differsInAdjustments(network) ? patterns.asking(next) : OrderPatterns.of(next);
        return of(next, known, newMoves, spare, stocked -> splits.whole(next, known, stocked));
    }

    private static Judgment of(
            Network network,
            OrderPatterns patterns,
            Map<Integer, List<Move>> moves,
            AtomicReference<@Nullable Scratch> spare,
            Function<List<StockedWeeks>, Splits> split) {
        Move[][] all = new Move[network.items.size()][];
        for (int p = 0; p < all.length; p++) {
            List<Move> ofProduct = moves.getOrDefault(p, List.of());
            all[p] = ofProduct.isEmpty() ? NO_MOVES : ofProduct.toArray(NO_MOVES);
        }
        Outcome[] outcomes = new Outcome[all.length];
        forEach(
                IntStream.range(0, all.length).toArray(),
                spare,
                (p, scratch) -> outcomes[p] = judge(network, p, all[p], scratch));
        double[][] rows = Arrays.stream(outcomes).map(outcome -> outcome.totals).toArray(double[][]::new);
        List<StockedWeeks> stocked =
                Arrays.stream(outcomes).map(outcome -> outcome.stocked).toList();
        return new Judgment(
                network,
                patterns,
                all,
                outcomes,
                SumTree.of(Totals.size(network.sites.size(), network.times.count()), rows),
                Shipments.of(
                        network,
                        all,
                        Arrays.stream(outcomes).map(outcome -> outcome.taken).toArray(double[][]::new)),
                split.apply(stocked),
                spare);
    }

    /** Work on the product of a number. */
    @FunctionalInterface
    private interface Work {
        void on(int product, Scratch scratch);
    }

    /** Works on some products, each by itself, by as many threads as the pool of the caller has. */
    private static void forEach(int[] products, AtomicReference<@Nullable Scratch> spare, Work work) {
        AtomicInteger next = new AtomicInteger();
        int threads = products.length <= FEW ? 1 : threads();
        IntStream.range(0, threads).parallel().forEach(thread -> {
            @Nullable Scratch last = spare.getAndSet(null);
            Scratch scratch = last == null ? new Scratch() : last;
            scratch.setAlone(threads == 1);
            for (int from = next.getAndAdd(PORTION); from < products.length; from = next.getAndAdd(PORTION)) {
                for (int i = from; i < Math.min(products.length, from + PORTION); i++) {
                    work.on(products[i], scratch);
                }
            }
            spare.set(scratch);
        });
    }

    private static int threads() {
        @Nullable ForkJoinPool own = ForkJoinTask.getPool();
        return own == null ? ForkJoinPool.getCommonPoolParallelism() + 1 : own.getParallelism();
    }

    private static Outcome judge(Network network, int product, Move[] moves, Scratch scratch) {
        return Settlement.judge(network, network.items.get(product), List.of(moves), scratch);
    }

    /** What would become of a product alone with this supply and these moves, told to a watcher as it happens. */
    public static Outcome tried(Network network, int product, Supply supply, List<Move> moves, StockWatcher watcher) {
        return Settlement.judge(network, network.items.get(product), supply, moves, watcher, new Scratch());
    }

    /**
     * The judgment after some products move otherwise.
     *
     * @param next     network that differs from this one at most in the supply of those products
     * @param touched  numbers of those products, rising
     * @param newMoves their moves; a product that is not there has none
     */
    public Judgment with(Network next, int[] touched, Map<Integer, List<Move>> newMoves) {
        Move[][] changedMoves = moves.clone();
        for (int p : touched) {
            changedMoves[p] = newMoves.getOrDefault(p, List.of()).toArray(NO_MOVES);
        }
        Outcome[] changed = outcomes.clone();
        forEach(touched, spare, (p, scratch) -> changed[p] = judge(next, p, changedMoves[p], scratch));
        return new Judgment(
                next,
                patterns,
                changedMoves,
                changed,
                tree.with(touched, p -> changed[p].totals),
                shipments.with(next, touched, moves, changedMoves, changed),
                splits.with(touched, p -> changed[p].stocked),
                spare);
    }

    /** What would become of a product with other moves, orders of several products apart. */
    public Outcome outcome(int product, List<Move> newMoves) {
        return judge(network, product, newMoves.toArray(NO_MOVES), new Scratch());
    }

    /** The orders of several SKUs that history has. */
    public OrderPatterns patterns() {
        return patterns;
    }

    /** What becomes of a product. */
    public Outcome outcome(int product) {
        return outcomes[product];
    }

    /** What is delivered of a product, and what is not; found by running it again. */
    public Flows flows(int product) {
        return Settlement.flows(network, network.items.get(product), moves(product));
    }

    /** The moves of a product, in list order. */
    public List<Move> moves(int product) {
        return List.of(moves[product]);
    }

    /** All products together, see {@link Totals}. */
    public double[] totals() {
        return tree.total();
    }

    /** All moves together. */
    public Shipments shipments() {
        return shipments;
    }

    /** Orders of several products. */
    public Splits splits() {
        return splits;
    }

    /**
     * What is delivered of a product in each week of the horizon, and what that costs, see {@link Totals}: of deliveries, what
     * comes back of them, and unmet demand alone, without the units near stock. Found by running it again.
     */
    public double[][] weeks(int product) {
        return Settlement.weeks(network, network.items.get(product), moves(product));
    }

    /** Runs a product again to watch its stock. */
    public void watch(int product, StockWatcher watcher) {
        Settlement.watch(network, network.items.get(product), moves(product), watcher);
    }
}

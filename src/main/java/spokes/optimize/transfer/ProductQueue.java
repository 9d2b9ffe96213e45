package spokes.optimize.transfer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import spokes.engine.transfer.TransferTrial;
import spokes.optimize.draft.ProductStock;

/**
 * In which order products are asked what they offer: those that were never asked first, then those whose deliveries cost
 * most, so that little time goes where most can be saved. What offered nothing is not asked again.
 */
final class ProductQueue {
    private final List<ProductStock> stocks;
    private final int[] byStake;

    /** By product; each is written by one thread. */
    private final State[] states;

    private enum State {
        WAITING,
        ASKED,
        IDLE
    }

    /**
     * All products of a plan.
     *
     * @param isMoved whether a product may be moved
     */
    ProductQueue(TransferTrial plan, List<ProductStock> stocks, Predicate<ProductStock> isMoved) {
        this.stocks = stocks;
        byStake = IntStream.range(0, stocks.size())
                .filter(p -> isMoved.test(stocks.get(p)))
                .boxed()
                .sorted(Comparator.comparingDouble(p -> -plan.atStake(p)))
                .mapToInt(Integer::intValue)
                .toArray();
        states = new State[stocks.size()];
        Arrays.fill(states, State.WAITING);
    }

    /** Looks at products, those with most at stake first, by all threads of the pool and until time is over. */
    void look(BooleanSupplier isOver, Consumer<ProductStock> what) {
        each(byStake, isOver, what);
    }

    /** The same, and takes note of who was asked. */
    void ask(BooleanSupplier isOver, Predicate<ProductStock> offers) {
        int[] order = IntStream.of(byStake)
                .filter(p -> states[p] != State.IDLE)
                .boxed()
                .sorted(Comparator.comparing(p -> states[p]))
                .mapToInt(Integer::intValue)
                .toArray();
        each(order, isOver, stock -> states[stock.good().number()] = offers.test(stock) ? State.ASKED : State.IDLE);
    }

    private void each(int[] order, BooleanSupplier isOver, Consumer<ProductStock> what) {
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, order.length).parallel().forEach(_ -> {
            ProductStock stock = stocks.get(order[next.getAndIncrement()]);
            if (!isOver.getAsBoolean()) {
                what.accept(stock);
            }
        });
    }

    /** Whether some were never asked. */
    boolean isAnyWaiting() {
        return IntStream.of(byStake).anyMatch(p -> states[p] == State.WAITING);
    }
}

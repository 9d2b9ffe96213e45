package spokes.optimize.placement;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import spokes.engine.placement.StockNetwork;
import spokes.optimize.product.ProductDesk;

/** Work on product after product by some threads: each part of the products has its own desk, whoever works at it. */
public final class ProductWork implements AutoCloseable {
    private static final int PART = 16;

    private final StockNetwork network;
    private final double fastDays;
    private final ForkJoinPool pool;
    private final BooleanSupplier isOver;

    /**
     * Workers.
     *
     * @param isOver whether there is no time left, asked between parts
     */
    public ProductWork(StockNetwork network, double fastDays, int threads, BooleanSupplier isOver) {
        this.network = network;
        this.fastDays = fastDays;
        this.isOver = isOver;
        pool = new ForkJoinPool(threads);
    }

    /** Whether there is time left. */
    public boolean isGoingOn() {
        return !isOver.getAsBoolean();
    }

    /** A desk to work at alone. */
    ProductDesk desk() {
        return new ProductDesk(network, fastDays);
    }

    /** Work on one product. */
    @FunctionalInterface
    public interface Task {
        void on(ProductDesk desk, int product);
    }

    /** Works on all products; false if time ran out before all were done. */
    public boolean forEach(Task task) {
        return forEach(IntStream.range(0, network.products()).toArray(), task);
    }

    /** Works on some products, however little time there is. */
    void toTheEnd(int[] products, Task task) {
        run(products, task, () -> false);
    }

    /** Works on some products; false if time ran out before all were done. */
    public boolean forEach(int[] products, Task task) {
        return run(products, task, isOver);
    }

    private boolean run(int[] products, Task task, BooleanSupplier over) {
        int parts = (products.length + PART - 1) / PART;
        try {
            return pool.submit(() -> IntStream.range(0, parts)
                                    .parallel()
                                    .map(part -> work(products, part, task, over))
                                    .sum())
                            .get()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while placing stock", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private int work(int[] products, int part, Task task, BooleanSupplier over) {
        if (over.getAsBoolean()) {
            return 1;
        }
        ProductDesk desk = desk();
        for (int i = part * PART; i < Math.min(products.length, (part + 1) * PART); i++) {
            task.on(desk, products[i]);
        }
        return 0;
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}

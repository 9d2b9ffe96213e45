package spokes.engine.stocked;

import java.util.Arrays;

/**
 * Who has each product week by week, one product after the other, so that a pattern's rows are read from a small place;
 * of sets of one word, after the last week the centers that ever have it and the weeks in which any has. Kept in chunks, of which a change copies one. Immutable.
 */
public final class StockedSets {
    private static final int PRODUCTS_A_CHUNK = 16;

    private final int weeks;
    private final int width;
    private final long[][] chunks;

    private StockedSets(int weeks, int width, long[][] chunks) {
        this.weeks = weeks;
        this.width = width;
        this.chunks = chunks;
    }

    /** The sets of all products, one at least. */
    public static StockedSets of(StockedWeeks[] stocked) {
        int weeks = stocked.length == 0 ? 0 : stocked[0].sets.length;
        int width = weeks + 2;
        long[][] chunks = new long[(stocked.length + PRODUCTS_A_CHUNK - 1) / PRODUCTS_A_CHUNK][];
        Arrays.setAll(chunks, i -> new long[width * PRODUCTS_A_CHUNK]);
        StockedSets sets = new StockedSets(weeks, width, chunks);
        for (int product = 0; product < stocked.length; product++) {
            sets.put(product, stocked[product]);
        }
        return sets;
    }

    /** The same, but one product is had by others. */
    public StockedSets with(int product, StockedWeeks stocked) {
        StockedSets next = new StockedSets(weeks, width, chunks.clone());
        next.chunks[product / PRODUCTS_A_CHUNK] = chunks[product / PRODUCTS_A_CHUNK].clone();
        next.put(product, stocked);
        return next;
    }

    private void put(int product, StockedWeeks stocked) {
        long[] row = row(product);
        int first = first(product);
        System.arraycopy(stocked.sets, 0, row, first, weeks);
        row[first + weeks] = stocked.ever;
        row[first + weeks + 1] = stocked.anywhere();
    }

    /** Where the words of a product are. */
    public long[] row(int product) {
        return chunks[product / PRODUCTS_A_CHUNK];
    }

    /** Where they begin there. */
    public int first(int product) {
        return product % PRODUCTS_A_CHUNK * width;
    }
}

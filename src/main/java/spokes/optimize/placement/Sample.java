package spokes.optimize.placement;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Some products that stand for all.
 */
final class Sample {
    private final int[] products;
    private final double[] weight;

    Sample(int[] products, double[] weight) {
        this.products = products;
        this.weight = weight;
    }

    /** Their numbers, rising. */
    int[] products() {
        return products;
    }

    /** By product, for how many like it it stands. */
    double[] weight() {
        return weight;
    }

    /** All products. */
    static Sample all(int count) {
        double[] weight = new double[count];
        Arrays.fill(weight, 1);
        return new Sample(IntStream.range(0, count).toArray(), weight);
    }

    /** The largest ones, and every so many of the others by size. */
    static Sample of(double[] size, int largest, int every) {
        int[] bySize = IntStream.range(0, size.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -size[p]).thenComparingInt(p -> p))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] weight = new double[size.length];
        for (int k = 0; k < bySize.length; k++) {
            boolean isIn = k < largest || (k - largest) % every == every / 2;
            weight[bySize[k]] = !isIn ? 0 : k < largest ? 1 : every;
        }
        return new Sample(
                IntStream.range(0, weight.length).filter(p -> weight[p] > 0).toArray(), weight);
    }
}

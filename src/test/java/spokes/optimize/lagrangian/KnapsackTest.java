package spokes.optimize.lagrangian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The best fill of a capacity, with and without a cut item. */
class KnapsackTest {
    private static Knapsack random(Random random, int count) {
        Knapsack knapsack = new Knapsack(count);
        for (int t = 0; t < count; t++) {
            knapsack.item[t] = t;
            knapsack.weight[t] = random.nextInt(5) == 0 ? 3 : 1 + random.nextInt(9);
            knapsack.gain[t] = random.nextInt(4) == 0 ? 2 * knapsack.weight[t] : 1 + 10 * random.nextDouble();
        }
        return knapsack;
    }

    @Test
    void theLastItemIsCutWhereTheCapacityEnds() {
        Knapsack knapsack = new Knapsack(3);
        System.arraycopy(new double[] {6, 9, 2}, 0, knapsack.gain, 0, 3);
        System.arraycopy(new double[] {2, 6, 4}, 0, knapsack.weight, 0, 3);
        System.arraycopy(new int[] {7, 8, 9}, 0, knapsack.item, 0, 3);

        assertThat(knapsack.fill(3, 5)).isCloseTo(6 + 4.5, within(1e-12));
        assertThat(Arrays.copyOf(knapsack.item, knapsack.taken)).containsExactly(7, 8);
        assertThat(knapsack.lastShare).isEqualTo(0.5);
    }

    @Test
    void partitioningFillsAsSortingDoes() {
        Random random = new Random(1);
        for (int trial = 0; trial < 500; trial++) {
            int count = 1 + random.nextInt(30);
            Knapsack knapsack = random(random, count);
            double capacity = random.nextInt(100);
            double sorted = sorted(knapsack, count, capacity);

            double value = knapsack.fill(count, capacity);

            assertThat(value).isCloseTo(sorted, within(1e-9));
            double taken = 0;
            for (int t = 0; t < knapsack.taken; t++) {
                taken += knapsack.gain[t] * (t == knapsack.taken - 1 ? knapsack.lastShare : 1);
            }
            assertThat(taken).isCloseTo(value, within(1e-9));
        }
    }

    private static double sorted(Knapsack knapsack, int count, double capacity) {
        int[] order = IntStream.range(0, count)
                .boxed()
                .sorted(Comparator.comparingDouble(t -> -knapsack.gain[t] / knapsack.weight[t]))
                .mapToInt(t -> t)
                .toArray();
        double left = capacity;
        double value = 0;
        for (int t : order) {
            double share = Math.min(1, left / knapsack.weight[t]);
            value += share * knapsack.gain[t];
            left -= share * knapsack.weight[t];
        }
        return value;
    }

    @Test
    void wholeItemsFillAsTryingAllSetsDoes() {
        Random random = new Random(2);
        for (int trial = 0; trial < 200; trial++) {
            int count = 1 + random.nextInt(11);
            Knapsack knapsack = random(random, count);
            double capacity = random.nextInt(40);
            double best = 0;
            for (int set = 0; set < 1 << count; set++) {
                double weight = 0;
                double gain = 0;
                for (int t = 0; t < count; t++) {
                    weight += (set >> t & 1) * knapsack.weight[t];
                    gain += (set >> t & 1) * knapsack.gain[t];
                }
                best = weight <= capacity ? Math.max(best, gain) : best;
            }

            assertThat(knapsack.fillWhole(count, capacity)).isCloseTo(best, within(1e-9));
        }
    }
}

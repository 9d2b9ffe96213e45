package spokes.engine.synthetic;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** How well each product sells: the n-th best sells 1/n of the best (Zipf's law). Its number says nothing of its rank. */
public final class Popularity {
    private final int[] ranks;
    private final int[] byRank;
    private final WeightedDraw draw;

    private Popularity(int[] byRank) {
        this.byRank = byRank;
        ranks = new int[byRank.length];
        for (int r = 0; r < byRank.length; r++) {
            ranks[byRank[r]] = r;
        }
        draw = new WeightedDraw(IntStream.range(0, byRank.length)
                .mapToDouble(r -> 1.0 / (r + 1))
                .toArray());
    }

    static Popularity of(int products, RandomGenerator random) {
        int[] byRank = IntStream.range(0, products).toArray();
        for (int i = products - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = byRank[i];
            byRank[i] = byRank[j];
            byRank[j] = swapped;
        }
        return new Popularity(byRank);
    }

    /** A product's rank, from 0 for the best seller. */
    public int rank(int product) {
        return ranks[product];
    }

    /** A product's share of all units sold. */
    public double share(int product) {
        return 1.0 / (ranks[product] + 1) / draw.total();
    }

    /** A product, drawn as often as it sells. */
    public int draw(RandomGenerator random) {
        return byRank[draw.draw(random)];
    }

    /**
     * In how many areas each product is asked for: a best seller in all, the n-th best in 1/n of as many as would be
     * asked of the best without end, each in one at least.
     *
     * @param pairs what they add up to
     */
    int[] reach(int areas, int pairs) {
        double low = 0;
        double high = (double) areas * ranks.length;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (sum(reach(areas, middle)) > pairs) {
                high = middle;
            } else {
                low = middle;
            }
        }
        int[] reach = reach(areas, low);
        for (int missing = pairs - (int) sum(reach), r = 0; missing > 0; r = (r + 1) % byRank.length) {
            if (reach[byRank[r]] < areas) {
                reach[byRank[r]]++;
                missing--;
            }
        }
        return reach;
    }

    private int[] reach(int areas, double ofBest) {
        return Arrays.stream(ranks)
                .map(r -> (int) Math.clamp(ofBest / (r + 1), 1.0, areas))
                .toArray();
    }

    private static long sum(int[] numbers) {
        return Arrays.stream(numbers).asLongStream().sum();
    }
}

package spokes.engine.synthetic;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import spokes.engine.demand.Demand;
import spokes.engine.demand.DemandSource;
import spokes.model.goods.ProductKey;

/** Units per day by product, area and week: by sales rank, by people, with a season for each product and noise. */
public final class SyntheticDemand implements DemandSource {
    /** Units per day and product, on average. */
    static final double UNITS_PER_DAY = 6;

    private static final double SEASON = 0.4;
    private static final double SEASON_WEEKS = 26;
    private static final double NOISE = 0.6;

    private final Demand[] byProduct;

    /**
     * Demand of all products.
     *
     * @param people by area: how many live there
     * @param weeks  weeks of the horizon
     */
    SyntheticDemand(PlanSize size, Popularity popularity, double[] people, int weeks, long seed) {
        int[] reach = popularity.reach(size.areas(), size.pairs());
        byProduct = IntStream.range(0, size.products())
                .parallel()
                .mapToObj(p -> {
                    SplittableRandom random = new SplittableRandom(seed + p);
                    int[] areas = draw(reach[p], people, random);
                    double unitsPerDay = UNITS_PER_DAY * size.products() * popularity.share(p);
                    return new Demand(areas, rates(areas, unitsPerDay, people, weeks, random), /* steady= */ false);
                })
                .toArray(Demand[]::new);
    }

    /** So many areas, rising, drawn without putting back, each with the chance of its people (Efraimidis, Spirakis 2006). */
    private static int[] draw(int count, double[] people, SplittableRandom random) {
        double[] keys = new double[people.length];
        for (int a = 0; a < keys.length; a++) {
            keys[a] = -Math.log(1 - random.nextDouble()) / people[a];
        }
        double[] rising = keys.clone();
        Arrays.sort(rising);
        double last = rising[count - 1];
        return IntStream.range(0, keys.length)
                .filter(a -> keys[a] <= last)
                .limit(count)
                .toArray();
    }

    private static double[] rates(
            int[] areas, double unitsPerDay, double[] people, int weeks, SplittableRandom random) {
        double all = Arrays.stream(areas).mapToDouble(a -> people[a]).sum();
        double phase = random.nextDouble() * SEASON_WEEKS;
        double[] rates = new double[areas.length * weeks];
        for (int week = 0; week < weeks; week++) {
            double season = 1 + SEASON * Math.sin(2 * Math.PI * (week + phase) / SEASON_WEEKS);
            for (int i = 0; i < areas.length; i++) {
                double noise = 1 + NOISE * (random.nextDouble() - 0.5);
                rates[i * weeks + week] = unitsPerDay * people[areas[i]] / all * season * noise;
            }
        }
        return rates;
    }

    /** Demand of the product of a number. */
    public Demand ofProduct(int product) {
        return byProduct[product];
    }

    @Override
    public Demand of(ProductKey product) {
        return byProduct[SyntheticPlan.product(product)];
    }
}

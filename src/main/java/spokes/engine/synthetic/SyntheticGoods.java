package spokes.engine.synthetic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * Products, their stock and what is inbound. The best hundredth of the products lies at four of five centers, the best
 * tenth at up to half of them, the tail at one to four; each center has an equal part of 25 to 150 days of demand,
 * whatever its neighbors ask for, so some run out and some do not; a third of them get some more in between.
 */
final class SyntheticGoods {
    private static final int LEAST_DAYS = 25;
    private static final int MOST_DAYS = 150;

    private final PlanSize size;
    private final Popularity popularity;
    private final RandomGenerator random;
    private final List<Row> products = new ArrayList<>();
    private final List<Row> stock = new ArrayList<>();
    private final List<Row> inbound = new ArrayList<>();

    /** By product: numbers of the centers that have it, rising. */
    private final int[][] centers;

    /** By product: units at those centers. */
    private final double[][] onHand;

    SyntheticGoods(PlanSize size, Popularity popularity, RandomGenerator random) {
        this.size = size;
        this.popularity = popularity;
        this.random = random;
        centers = new int[size.products()][];
        onHand = new double[size.products()][];
        for (int p = 0; p < size.products(); p++) {
            products.add(product(p));
            centers[p] = drawCenters(p);
            fill(p);
        }
    }

    private Row product(int p) {
        double kg = Math.clamp(0.8 * Math.exp(0.9 * random.nextGaussian()), 0.05, 20);
        double cost = Math.clamp(12 * Math.exp(0.8 * random.nextGaussian()), 1, 300);
        return Row.blank(Sheet.PRODUCTS)
                .with("sku", SyntheticPlan.sku(p))
                .with("weight_kg", kg)
                .with("length_cm", random.nextDouble(8, 35))
                .with("width_cm", random.nextDouble(6, 25))
                .with("height_cm", random.nextDouble(3, 20))
                .with("unit_cost", cost)
                .with("price", cost * random.nextDouble(1.6, 3))
                .with("return_rate", p % 3 == 0 ? random.nextDouble(0.02, 0.25) : 0.0);
    }

    private int[] drawCenters(int p) {
        int count = Math.min(size.centers(), centerCount(popularity.rank(p)));
        double[] keys = random.doubles(size.centers()).toArray();
        double[] rising = Arrays.stream(keys).sorted().toArray();
        return IntStream.range(0, keys.length)
                .filter(c -> keys[c] <= rising[count - 1])
                .toArray();
    }

    private int centerCount(int rank) {
        if (rank < size.products() / 100) {
            return Math.max(1, size.centers() * 4 / 5);
        }
        return rank < size.products() / 10
                ? random.nextInt(4, Math.max(6, size.centers() / 2 + 1))
                : random.nextInt(1, 5);
    }

    private void fill(int p) {
        double perDay = SyntheticDemand.UNITS_PER_DAY * size.products() * popularity.share(p) / centers[p].length;
        onHand[p] = new double[centers[p].length];
        for (int k = 0; k < onHand[p].length; k++) {
            int c = centers[p][k];
            onHand[p][k] = Math.ceil(perDay * random.nextInt(LEAST_DAYS, MOST_DAYS));
            stock.add(at(Sheet.STOCK, p, c).with("on_hand", onHand[p][k]));
            if (random.nextInt(3) == 0) {
                inbound.add(at(Sheet.INBOUND, p, c)
                        .with("units", Math.ceil(perDay * 28))
                        .with("arrival_date", SyntheticPlan.PLAN_DATE.plusDays(random.nextInt(1, 85))));
            }
        }
    }

    private static Row at(Sheet sheet, int p, int c) {
        return Row.blank(sheet).with("sku", SyntheticPlan.sku(p)).with("center", SyntheticPlan.center(c));
    }

    List<Row> products() {
        return products;
    }

    List<Row> stock() {
        return stock;
    }

    List<Row> inbound() {
        return inbound;
    }

    /** Numbers of the centers that have a product at the start, rising. */
    int[] centers(int product) {
        return centers[product].clone();
    }

    /** Units of a product at the start at the k-th of {@link #centers}. */
    double onHand(int product, int k) {
        return onHand[product][k];
    }
}

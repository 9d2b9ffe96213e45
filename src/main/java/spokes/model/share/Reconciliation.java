package spokes.model.share;

import java.util.Arrays;

/**
 * Base forecasts of products, of areas and of the products of every area that do not add up, made to: the bottom that is
 * nearest to all three, each weighed by its variance. That is trace minimization with a diagonal of variances (Wickramasuriya,
 * Athanasopoulos and Hyndman 2019, section 2.4; Hyndman et al. 2011) for this structure of two crossed groups,
 *
 * <p>min Σ (x − b)² / w + Σₚ (Σₐ x − P)² / v + Σₐ (Σₚ x − A)² / u, so x = b − w (λₚ + μₐ),
 *
 * <p>whose λ and μ, one for each product and area, solve a linear system that conjugate gradients (Hestenes and Stiefel 1952)
 * find by passing over the pairs only: no matrix of the size of the bottom is made.
 */
final class Reconciliation {
    private static final int ROUNDS = 500;
    private static final double EXACT = 1e-13;

    /** Where a product's pairs begin. */
    private final int[] first;

    private final int[] area;
    private final Level[] pairs;
    private final Level[] products;
    private final Level[] areas;

    /**
     * Base forecasts.
     *
     * @param first where a product's pairs begin, by product, and one more
     * @param area  of each pair
     * @param pairs forecasts of the pairs, with the variances of their errors
     */
    Reconciliation(int[] first, int[] area, Level[] pairs, Level[] products, Level[] areas) {
        this.first = first.clone();
        this.area = area.clone();
        this.pairs = pairs.clone();
        this.products = products.clone();
        this.areas = areas.clone();
    }

    /** The forecasts of the pairs that go with all; one below 0 becomes 0. */
    double[] pairs() {
        double[] multipliers = multipliers();
        double[] values = new double[pairs.length];
        for (int p = 0; p < products.length; p++) {
            for (int i = first[p]; i < first[p + 1]; i++) {
                double pull = multipliers[p] + multipliers[products.length + area[i]];
                values[i] = Math.max(0, pairs[i].mean() - pairs[i].variance() * pull);
            }
        }
        return values;
    }

    /** λ by product, then μ by area. */
    private double[] multipliers() {
        double[] rest = offsets();
        double[] diagonal = diagonal();
        double[] x = new double[rest.length];
        double[] z = divided(rest, diagonal);
        double[] step = z.clone();
        double left = product(rest, z);
        double exact = EXACT * EXACT * left;
        for (int round = 0; round < ROUNDS && left > exact; round++) {
            double[] image = image(step);
            double length = left / product(step, image);
            for (int i = 0; i < x.length; i++) {
                x[i] += length * step[i];
                rest[i] -= length * image[i];
            }
            z = divided(rest, diagonal);
            double next = product(rest, z);
            for (int i = 0; i < x.length; i++) {
                step[i] = z[i] + next / left * step[i];
            }
            left = next;
        }
        return x;
    }

    /** By how much the pairs sum up to more than the forecasts of products and areas. */
    private double[] offsets() {
        double[] offsets = new double[products.length + areas.length];
        for (int p = 0; p < products.length; p++) {
            offsets[p] = -products[p].mean();
        }
        for (int a = 0; a < areas.length; a++) {
            offsets[products.length + a] = -areas[a].mean();
        }
        forEach((i, p, a) -> {
            offsets[p] += pairs[i].mean();
            offsets[a] += pairs[i].mean();
        });
        return offsets;
    }

    private double[] diagonal() {
        double[] diagonal = own();
        forEach((i, p, a) -> {
            diagonal[p] += pairs[i].variance();
            diagonal[a] += pairs[i].variance();
        });
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = diagonal[i] > 0 ? diagonal[i] : 1;
        }
        return diagonal;
    }

    private double[] own() {
        double[] variances = new double[products.length + areas.length];
        Arrays.setAll(
                variances, i -> i < products.length ? products[i].variance() : areas[i - products.length].variance());
        return variances;
    }

    private double[] image(double... x) {
        double[] image = own();
        for (int i = 0; i < x.length; i++) {
            image[i] *= x[i];
        }
        forEach((i, p, a) -> {
            double pull = pairs[i].variance() * (x[p] + x[a]);
            image[p] += pull;
            image[a] += pull;
        });
        return image;
    }

    /** What is done with a pair, its product's place and its area's. */
    private interface Visit {
        void see(int pair, int product, int area);
    }

    private void forEach(Visit visit) {
        for (int p = 0; p < products.length; p++) {
            for (int i = first[p]; i < first[p + 1]; i++) {
                visit.see(i, p, products.length + area[i]);
            }
        }
    }

    private static double[] divided(double[] a, double... b) {
        double[] divided = new double[a.length];
        Arrays.setAll(divided, i -> a[i] / b[i]);
        return divided;
    }

    private static double product(double[] a, double... b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

package spokes.forecast.learner;

import java.util.Arrays;

/**
 * Grows one tree on the gradients of a loss: each split takes most off the second-order approximation of the loss (Chen
 * and Guestrin 2016, formula 7), found on histograms.
 */
final class TreeGrower {
    private final Binned table;
    private final double[] gradients;
    private final double[] curvatures;
    private final BoostedTrees.Growth growth;
    private final double ridge;

    /** @param ridge added to the curvature of a leaf: draws small leaves toward zero */
    TreeGrower(Binned table, double[] gradients, double[] curvatures, BoostedTrees.Growth growth, double ridge) {
        this.table = table;
        this.gradients = gradients;
        this.curvatures = curvatures;
        this.growth = growth;
        this.ridge = ridge;
    }

    Tree grow(int... rows) {
        return grow(rows, growth.depth());
    }

    private Tree grow(int[] rows, int depth) {
        Cut best = depth == 0 || rows.length < 2 * growth.leastRows() ? Cut.NONE : best(rows);
        if (best.feature < 0) {
            return new Tree.Leaf(value(rows));
        }
        byte[] bins = table.bins(best.feature);
        int[] left = Arrays.stream(rows).filter(r -> bins[r] <= best.bin).toArray();
        int[] right = Arrays.stream(rows).filter(r -> bins[r] > best.bin).toArray();
        return new Tree.Split(
                best.feature, table.edge(best.feature, best.bin), grow(left, depth - 1), grow(right, depth - 1));
    }

    private double value(int... rows) {
        double gradient = 0;
        double curvature = ridge;
        for (int row : rows) {
            gradient += gradients[row];
            curvature += curvatures[row];
        }
        return -growth.rate() * gradient / curvature;
    }

    private Cut best(int... rows) {
        Cut best = Cut.NONE;
        for (int feature = 0; feature < table.features(); feature++) {
            Cut cut = best(feature, rows);
            best = cut.gain > best.gain ? cut : best;
        }
        return best;
    }

    private Cut best(int feature, int... rows) {
        double[] g = new double[Binned.BINS];
        double[] c = new double[Binned.BINS];
        int[] counts = new int[Binned.BINS];
        byte[] bins = table.bins(feature);
        double gradient = 0;
        double curvature = 0;
        for (int row : rows) {
            int bin = bins[row];
            g[bin] += gradients[row];
            c[bin] += curvatures[row];
            counts[bin]++;
            gradient += gradients[row];
            curvature += curvatures[row];
        }
        Cut best = Cut.NONE;
        double whole = gain(gradient, curvature);
        double leftGradient = 0;
        double leftCurvature = 0;
        int left = 0;
        for (int bin = 0; bin < table.edges(feature); bin++) {
            leftGradient += g[bin];
            leftCurvature += c[bin];
            left += counts[bin];
            if (left >= growth.leastRows() && rows.length - left >= growth.leastRows()) {
                double gain = gain(leftGradient, leftCurvature)
                        + gain(gradient - leftGradient, curvature - leftCurvature)
                        - whole;
                best = gain > best.gain ? new Cut(feature, bin, gain) : best;
            }
        }
        return best;
    }

    private double gain(double gradient, double curvature) {
        return gradient * gradient / (curvature + ridge);
    }

    private record Cut(int feature, int bin, double gain) {
        static final Cut NONE = new Cut(-1, -1, 1e-12);
    }
}

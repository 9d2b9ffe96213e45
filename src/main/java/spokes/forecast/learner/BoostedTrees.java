package spokes.forecast.learner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gradient-boosted regression trees (Friedman 2001), small and our own: the sum of many shallow trees, each grown on what
 * the trees before it left over. Deterministic: no sampling, no threads.
 */
public final class BoostedTrees {
    private final double start;
    private final List<Tree> trees;

    private BoostedTrees(double start, List<Tree> trees) {
        this.start = start;
        this.trees = trees;
    }

    /**
     * How trees grow.
     *
     * @param rounds    trees
     * @param depth     questions in a row, at most
     * @param leastRows rows at an end, at least
     * @param rate      share of a tree that is added, above 0, at most 1
     */
    public record Growth(int rounds, int depth, int leastRows, double rate) {}

    /**
     * Learns to predict with least loss.
     *
     * @param start what is predicted before the first tree
     */
    public static BoostedTrees fit(Binned table, Loss loss, double start, Growth growth) {
        return fit(table, loss, start, growth, () -> {});
    }

    /**
     * The same.
     *
     * @param afterRound runs after every tree; may throw, if the work is no longer wanted
     */
    static BoostedTrees fit(Binned table, Loss loss, double start, Growth growth, Runnable afterRound) {
        double[] predictions = new double[table.rows()];
        Arrays.fill(predictions, start);
        double[] gradients = new double[table.rows()];
        double[] curvatures = new double[table.rows()];
        int[] all = IntStream.range(0, table.rows()).toArray();
        List<Tree> trees = new ArrayList<>();
        for (int round = 0; round < growth.rounds(); round++) {
            double curvature = 0;
            for (int i = 0; i < predictions.length; i++) {
                gradients[i] = loss.gradient(i, predictions[i]);
                curvatures[i] = loss.curvature(i, predictions[i]);
                curvature += curvatures[i];
            }
            double ridge = curvature / predictions.length * growth.leastRows();
            Tree tree = new TreeGrower(table, gradients, curvatures, growth, ridge).grow(all);
            trees.add(tree);
            for (int i = 0; i < predictions.length; i++) {
                predictions[i] += of(tree, table, i);
            }
            afterRound.run();
        }
        return new BoostedTrees(start, List.copyOf(trees));
    }

    private static double of(Tree tree, Binned table, int row) {
        Tree at = tree;
        while (at instanceof Tree.Split split) {
            at = table.isLeft(split.feature(), row, split.value()) ? split.left() : split.right();
        }
        return at.of();
    }

    /** What is predicted for a row of features. */
    public double predict(double... features) {
        double sum = start;
        for (Tree tree : trees) {
            sum += tree.of(features);
        }
        return sum;
    }
}

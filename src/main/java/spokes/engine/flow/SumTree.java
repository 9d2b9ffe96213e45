package spokes.engine.flow;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Sums of rows of numbers, added in an order that depends on nothing but how many rows there are: 16 neighbors to a
 * node, 16 nodes to the next. A changed row costs a few nodes, and gives the same bits as adding all again.
 */
final class SumTree {
    private static final int FAN = 16;

    private final int width;
    private final double[][][] levels;

    private SumTree(int width, double[][][] levels) {
        this.width = width;
        this.levels = levels;
    }

    /** A tree over rows, which are kept and must not change. */
    static SumTree of(int width, double[][] rows) {
        int depth = 1;
        for (int n = rows.length; n > 1; n = parents(n)) {
            depth++;
        }
        double[][][] levels = new double[depth][][];
        levels[0] = rows;
        SumTree tree = new SumTree(width, levels);
        for (int level = 1; level < depth; level++) {
            levels[level] = new double[parents(levels[level - 1].length)][];
            for (int i = 0; i < levels[level].length; i++) {
                levels[level][i] = tree.sum(level, i);
            }
        }
        return tree;
    }

    private static int parents(int n) {
        return (n + FAN - 1) / FAN;
    }

    private double[] sum(int level, int node) {
        double[] sum = new double[width];
        double[][] below = levels[level - 1];
        for (int i = node * FAN; i < Math.min(below.length, (node + 1) * FAN); i++) {
            for (int k = 0; k < width; k++) {
                sum[k] += below[i][k];
            }
        }
        return sum;
    }

    /**
     * The tree with other rows.
     *
     * @param changed indices of the rows that differ, rising
     * @param row     the row of an index
     */
    SumTree with(int[] changed, IntFunction<double[]> row) {
        double[][][] next = levels.clone();
        next[0] = levels[0].clone();
        for (int i : changed) {
            next[0][i] = row.apply(i);
        }
        SumTree tree = new SumTree(width, next);
        int[] touched = changed;
        for (int level = 1; level < next.length; level++) {
            next[level] = levels[level].clone();
            touched = Arrays.stream(touched).map(i -> i / FAN).distinct().toArray();
            for (int node : touched) {
                next[level][node] = tree.sum(level, node);
            }
        }
        return tree;
    }

    /** The sum of all rows. */
    double[] total() {
        double[][] top = levels[levels.length - 1];
        return top.length == 0 ? new double[width] : top[0].clone();
    }
}

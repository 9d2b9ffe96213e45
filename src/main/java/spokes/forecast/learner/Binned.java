package spokes.forecast.learner;

import java.util.Arrays;

/**
 * Rows of features, each feature cut into at most 32 parts of about as many rows: what trees split at.
 */
public final class Binned {
    static final int BINS = 32;

    private final double[][] edges;
    private final byte[][] bins;
    private final int rows;

    private Binned(double[][] edges, byte[][] bins, int rows) {
        this.edges = edges;
        this.bins = bins;
        this.rows = rows;
    }

    /**
     * Cuts features into parts.
     *
     * @param rows at least one, all of as many finite features
     */
    public static Binned of(double[]... rows) {
        int features = rows[0].length;
        double[][] edges = new double[features][];
        byte[][] bins = new byte[features][rows.length];
        for (int f = 0; f < features; f++) {
            int feature = f;
            double[] sorted = Arrays.stream(rows)
                    .mapToDouble(row -> row[feature])
                    .sorted()
                    .toArray();
            edges[f] = edges(sorted);
            for (int i = 0; i < rows.length; i++) {
                bins[f][i] = (byte) bin(edges[f], rows[i][f]);
            }
        }
        return new Binned(edges, bins, rows.length);
    }

    private static double[] edges(double... sorted) {
        double[] edges = new double[BINS - 1];
        int count = 0;
        for (int b = 1; b < BINS; b++) {
            double edge = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
            if (edge < sorted[sorted.length - 1] && (count == 0 || edge > edges[count - 1])) {
                edges[count++] = edge;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    /** How many edges a value is above. */
    private static int bin(double[] edges, double value) {
        int found = Arrays.binarySearch(edges, value);
        return found < 0 ? -found - 1 : found;
    }

    int rows() {
        return rows;
    }

    int features() {
        return bins.length;
    }

    /** Whether a row's feature is at most an edge. */
    boolean isLeft(int feature, int row, double edge) {
        int bin = bins[feature][row];
        return bin < edges[feature].length && edges[feature][bin] <= edge;
    }

    byte[] bins(int feature) {
        return bins[feature];
    }

    /** The value that separates a bin from the next one; values up to it are on the left. */
    double edge(int feature, int bin) {
        return edges[feature][bin];
    }

    int edges(int feature) {
        return edges[feature].length;
    }
}

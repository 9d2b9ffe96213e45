package spokes.forecast.fit;

/**
 * Linear least squares with a ridge, by the normal equations and Cholesky's decomposition. Rows are added one by one, so
 * that no matrix of all rows is kept.
 */
public final class LeastSquares {
    private static final double PIVOT = 1e-12;

    private final double[][] squares;
    private final double[] products;

    /** No rows yet, for so many coefficients. */
    public LeastSquares(int coefficients) {
        squares = new double[coefficients][coefficients];
        products = new double[coefficients];
    }

    /** Adds one observation. */
    public void add(double[] row, double value, double weight) {
        for (int i = 0; i < products.length; i++) {
            double w = weight * row[i];
            products[i] += w * value;
            for (int j = 0; j <= i; j++) {
                squares[i][j] += w * row[j];
            }
        }
    }

    /**
     * The coefficients of least squared error.
     *
     * @param ridge per coefficient, added to the diagonal: pulls the coefficient toward 0; directions that the rows do not
     *              determine stay 0
     */
    public double[] solve(double... ridge) {
        int n = products.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = squares[i][j] + (i == j ? ridge[i] : 0);
                for (int k = 0; k < j; k++) {
                    sum -= l[i][k] * l[j][k];
                }
                l[i][j] = i == j ? pivot(sum, squares[i][i]) : l[j][j] == 0 ? 0 : sum / l[j][j];
            }
        }
        return substitute(l);
    }

    /** Root of what is left on the diagonal; 0, for a column that the others determine. */
    private static double pivot(double left, double whole) {
        return left > PIVOT * whole && left > 0 ? Math.sqrt(left) : 0;
    }

    private double[] substitute(double[]... l) {
        int n = products.length;
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = products[i];
            for (int k = 0; k < i; k++) {
                sum -= l[i][k] * x[k];
            }
            x[i] = l[i][i] == 0 ? 0 : sum / l[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int k = i + 1; k < n; k++) {
                sum -= l[k][i] * x[k];
            }
            x[i] = l[i][i] == 0 ? 0 : sum / l[i][i];
        }
        return x;
    }
}

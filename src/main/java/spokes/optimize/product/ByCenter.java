package spokes.optimize.product;

/** Rows of amounts, one for each center. Plain loops: they are run so often that what a stream costs is seen. */
final class ByCenter {
    private ByCenter() {}

    static double sum(double[] amounts) {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        return sum;
    }

    static boolean isAnyAboveZero(double[] amounts) {
        for (double amount : amounts) {
            if (amount > 0) {
                return true;
            }
        }
        return false;
    }

    static double[] times(double[] amounts, double factor) {
        double[] scaled = new double[amounts.length];
        for (int c = 0; c < scaled.length; c++) {
            scaled[c] = amounts[c] * factor;
        }
        return scaled;
    }
}

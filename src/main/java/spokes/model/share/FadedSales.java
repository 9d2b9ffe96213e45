package spokes.model.share;

import java.util.Arrays;
import java.util.OptionalDouble;

/** What was sold until some week of every product in every area, where sales of long ago count less. */
final class FadedSales {
    /** Where a product's pairs begin. */
    final int[] first;

    /** By pair: its area. */
    final int[] area;

    /** By pair. */
    final double[] units;

    final double[] unitsOfProduct;
    final double[] linesOfProduct;
    final double[] unitsOfArea;
    final double[] linesOfArea;

    /**
     * Adds up sales.
     *
     * @param halfLife weeks after which a sale counts half; empty: all count alike
     * @param origin   the last week that is known
     */
    FadedSales(AreaSales sales, OptionalDouble halfLife, int origin) {
        int products = sales.products();
        first = new int[products + 1];
        int[] areas = new int[sales.first(products)];
        double[] sums = new double[areas.length];
        unitsOfProduct = new double[products];
        linesOfProduct = new double[products];
        unitsOfArea = new double[sales.areas()];
        linesOfArea = new double[sales.areas()];
        int pairs = 0;
        for (int p = 0; p < products; p++) {
            for (int entry = sales.first(p); entry < sales.first(p + 1); entry++) {
                if (sales.week(entry) < origin) {
                    continue;
                }
                int a = sales.area(entry);
                double weight = halfLife.isEmpty()
                        ? 1
                        : Math.exp(-Math.log(2) * (sales.week(entry) - origin) / halfLife.getAsDouble());
                if (pairs == first[p] || areas[pairs - 1] != a) {
                    areas[pairs++] = a;
                }
                double faded = weight * sales.units(entry);
                sums[pairs - 1] += faded;
                unitsOfProduct[p] += faded;
                unitsOfArea[a] += faded;
                linesOfProduct[p] += weight * sales.lines(entry);
                linesOfArea[a] += weight * sales.lines(entry);
            }
            first[p + 1] = pairs;
        }
        area = Arrays.copyOf(areas, pairs);
        units = Arrays.copyOf(sums, pairs);
    }

    /** Units of all. */
    double units() {
        return Arrays.stream(unitsOfArea).sum();
    }
}

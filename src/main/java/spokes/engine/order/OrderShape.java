package spokes.engine.order;

import java.util.Arrays;

/** An order without its number and day: where it goes, and how many of what. */
final class OrderShape {
    final int area;

    /** Numbers of products, rising. */
    final int[] products;

    /** Units of each. */
    final double[] units;

    OrderShape(int area, int[] products, double[] units) {
        this.area = area;
        this.products = products;
        this.units = units;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderShape shape
                && area == shape.area
                && Arrays.equals(products, shape.products)
                && Arrays.equals(units, shape.units);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(products) + Arrays.hashCode(units)) + area;
    }
}

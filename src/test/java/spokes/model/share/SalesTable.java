package spokes.model.share;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sales as tests write them: order lines, each of a product, an area, a week back from the plan date and units. */
public final class SalesTable {
    private final List<double[]> lines = new ArrayList<>();
    private int products;
    private int areas;

    /** Lines such as {@code "0 2 5 10"}: of product 0 in area 2, five weeks back, 10 units. */
    public static SalesTable of(String text) {
        SalesTable table = new SalesTable();
        text.lines().forEach(line -> {
            double[] cells = Arrays.stream(line.strip().split("\\s+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            table.add((int) cells[0], (int) cells[1], (int) cells[2], cells[3]);
        });
        return table;
    }

    /** Adds a line. */
    public SalesTable add(int product, int area, int week, double units) {
        lines.add(new double[] {product, area, week, units});
        products = Math.max(products, product + 1);
        areas = Math.max(areas, area + 1);
        return this;
    }

    /** What they add up to, of products that are all alike. */
    public AreaSales sales() {
        return sales(new int[products]);
    }

    /**
     * What they add up to.
     *
     * @param groups of each product
     */
    public AreaSales sales(int... groups) {
        return AreaSales.of(
                new AreaSales.Lines() {
                    @Override
                    public int size() {
                        return lines.size();
                    }

                    @Override
                    public int product(int line) {
                        return (int) lines.get(line)[0];
                    }

                    @Override
                    public int area(int line) {
                        return (int) lines.get(line)[1];
                    }

                    @Override
                    public int day(int line) {
                        return -3 - 7 * (int) lines.get(line)[2];
                    }

                    @Override
                    public double units(int line) {
                        return lines.get(line)[3];
                    }
                },
                groups,
                areas);
    }
}

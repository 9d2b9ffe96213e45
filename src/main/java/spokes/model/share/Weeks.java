package spokes.model.share;

/** Weekly series of sales from the oldest week to some origin, oldest first. */
public final class Weeks {
    private final AreaSales sales;
    private final int all;
    private final int size;

    /** @param origin the last week that is known */
    public Weeks(AreaSales sales, int origin) {
        this.sales = sales;
        this.all = sales.weeks();
        this.size = Math.max(0, all - origin);
    }

    /** A series without sales. */
    public double[] none() {
        return new double[size];
    }

    /** Adds an entry to a series, if it was known. */
    public void add(int entry, double... series) {
        int at = all - 1 - sales.week(entry);
        if (at < size) {
            series[at] += sales.units(entry);
        }
    }

    /** What was sold of a product. */
    public double[] product(int product) {
        double[] series = none();
        for (int entry = sales.first(product); entry < sales.first(product + 1); entry++) {
            add(entry, series);
        }
        return series;
    }

    /** What was sold in every area. */
    public double[][] areas() {
        double[][] series = new double[sales.areas()][size];
        for (int entry = 0; entry < sales.first(sales.products()); entry++) {
            add(entry, series[sales.area(entry)]);
        }
        return series;
    }
}

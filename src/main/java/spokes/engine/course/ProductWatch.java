package spokes.engine.course;

import java.util.Arrays;
import spokes.engine.flow.StockWatcher;

/** Reads one product's stock off at the begin of every day: what it is after all that happens at that moment. */
final class ProductWatch implements StockWatcher {
    private final double[][] lines;
    private final double[] lastDay;
    private final double[] lastUnits;
    private final int days;

    ProductWatch(int centers, int days) {
        lines = new double[centers][0];
        lastDay = new double[centers];
        lastUnits = new double[centers];
        this.days = days;
        Arrays.fill(lastDay, -1);
    }

    @Override
    public void at(double day, int center, double units) {
        if (lines[center].length == 0) {
            lines[center] = new double[days + 1];
        }
        double from = lastDay[center];
        for (int d = (int) Math.floor(from) + 1; d < day && d <= days; d++) {
            lines[center][d] = lastUnits[center] + (units - lastUnits[center]) * (d - from) / (day - from);
        }
        if (day == Math.rint(day) && day <= days) {
            lines[center][(int) day] = units;
        }
        lastDay[center] = day;
        lastUnits[center] = units;
    }

    /** Units by day at a center; empty if there never are any. */
    double[] line(int center) {
        return lines[center];
    }
}

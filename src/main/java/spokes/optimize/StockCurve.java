package spokes.optimize;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import spokes.engine.JudgedPlan.StockPoint;

/** What stock curves say: how much is there, what is drawn, what comes. */
public final class StockCurve {
    private StockCurve() {}

    /** Units at a moment, after all that happens at it; 0 of a curve without points. */
    public static double at(List<StockPoint> curve, double day) {
        double units = 0;
        for (int i = 0; i < curve.size() && curve.get(i).day() <= day; i++) {
            units = curve.get(i).units();
            if (i + 1 < curve.size() && curve.get(i + 1).day() > day) {
                units += slope(curve, i) * (day - curve.get(i).day());
            }
        }
        return units;
    }

    private static double slope(List<StockPoint> curve, int i) {
        StockPoint here = curve.get(i);
        StockPoint next = curve.get(i + 1);
        return (next.units() - here.units()) / (next.day() - here.day());
    }

    /** Units that customers draw between two moments. */
    public static double drawn(List<StockPoint> curve, double from, double to) {
        double units = 0;
        for (int i = 0; i + 1 < curve.size(); i++) {
            double begin = Math.max(from, curve.get(i).day());
            double end = Math.min(to, curve.get(i + 1).day());
            units += end > begin ? -slope(curve, i) * (end - begin) : 0;
        }
        return Math.max(0, units);
    }

    /** Units that become stock after one moment and before another. */
    public static double arrived(List<StockPoint> curve, double after, double before) {
        return jumps(curve, after, before, step -> Math.max(0, step));
    }

    /** Units that transfers take after one moment and before another. */
    public static double left(List<StockPoint> curve, double after, double before) {
        return jumps(curve, after, before, step -> Math.max(0, -step));
    }

    /**
     * The least, after one moment and before another, of what came until then less what left and what customers draw: below 0
     * how much has to be there at first. Units that come later than others leave or are drawn do not serve those.
     *
     * @param comes the curve on which units come and leave
     * @param draws the curve from which customers draw
     */
    public static double least(List<StockPoint> comes, List<StockPoint> draws, double after, double before) {
        double least =
                Math.min(0, arrived(comes, after, before) - left(comes, after, before) - drawn(draws, after, before));
        double net = 0;
        for (int i = 0; i + 1 < comes.size(); i++) {
            StockPoint here = comes.get(i);
            StockPoint next = comes.get(i + 1);
            if (isJump(here, next, after, before)) {
                double step = next.units() - here.units();
                least = Math.min(least, net + Math.min(0, step) - drawn(draws, after, here.day()));
                net += step;
            }
        }
        return least;
    }

    private static double jumps(List<StockPoint> curve, double after, double before, DoubleUnaryOperator units) {
        double sum = 0;
        for (int i = 0; i + 1 < curve.size(); i++) {
            StockPoint here = curve.get(i);
            StockPoint next = curve.get(i + 1);
            sum += isJump(here, next, after, before) ? units.applyAsDouble(next.units() - here.units()) : 0;
        }
        return sum;
    }

    private static boolean isJump(StockPoint here, StockPoint next, double after, double before) {
        return here.day() == next.day() && here.day() > after && here.day() < before;
    }
}

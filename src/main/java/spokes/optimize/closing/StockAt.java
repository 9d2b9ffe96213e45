package spokes.optimize.closing;

import java.util.List;
import spokes.engine.JudgedPlan.StockPoint;

/** Reads stock curves. */
final class StockAt {
    private StockAt() {}

    /** Units at a moment, after all that happens at it; 0 of a curve without points. */
    static double of(List<StockPoint> curve, double day) {
        double units = 0;
        for (int i = 0; i < curve.size() && curve.get(i).day() <= day; i++) {
            StockPoint here = curve.get(i);
            units = here.units();
            if (i + 1 < curve.size() && curve.get(i + 1).day() > day) {
                StockPoint next = curve.get(i + 1);
                units += (next.units() - here.units()) * (day - here.day()) / (next.day() - here.day());
            }
        }
        return units;
    }
}

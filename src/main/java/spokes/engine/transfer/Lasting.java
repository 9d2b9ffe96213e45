package spokes.engine.transfer;

import java.util.ArrayList;
import java.util.List;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Move;

/** How long units that come to a center last there. */
public final class Lasting {
    private static final double LEAST_RATE = 1e-12;

    private record Point(double day, double units) {}

    private Lasting() {}

    /**
     * Days that the units of a move last at the receiver, at most what is left of the horizon.
     *
     * @param judgment a plan with the move
     * @param product  number of what moves
     */
    public static double days(Judgment judgment, Move move, int product) {
        double left = Math.max(0, judgment.network.terms.horizonDays - Math.max(0, move.ready()));
        double perDay = servedPerDay(judgment, move, product);
        return perDay > LEAST_RATE ? Math.min(left, move.units() / perDay) : left;
    }

    /** Mean units per day that the receiver serves while it has stock, from when the move is sellable. */
    private static double servedPerDay(Judgment judgment, Move move, int product) {
        List<Point> curve = new ArrayList<>();
        judgment.watch(product, (day, center, units) -> {
            if (center == move.to()) {
                curve.add(new Point(day, units));
            }
        });
        double units = 0;
        double days = 0;
        for (int i = 1; i < curve.size(); i++) {
            Point from = curve.get(i - 1);
            Point to = curve.get(i);
            if (from.day >= move.ready() && to.day > from.day && from.units > 0) {
                units += from.units - to.units;
                days += to.day - from.day;
            }
        }
        return days > 0 ? units / days : 0;
    }
}

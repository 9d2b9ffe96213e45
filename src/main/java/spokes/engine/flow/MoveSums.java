package spokes.engine.flow;

import java.util.List;
import spokes.engine.network.Item;
import spokes.engine.network.Move;

/** What the moves of one product add up to beside their freight (model.md, section 6). */
public final class MoveSums {
    private MoveSums() {}

    /**
     * ∫ of the units in transit over the horizon, in unit-days.
     *
     * @param taken units that each move took
     */
    public static double daysInTransit(List<Move> moves, double[] taken, int horizonDays) {
        double unitDays = 0;
        for (int i = 0; i < moves.size(); i++) {
            double from = Math.max(0, moves.get(i).departure());
            double to = Math.min(horizonDays, moves.get(i).ready());
            unitDays += taken[i] * Math.max(0, to - from);
        }
        return unitDays;
    }

    /** Adds goods lost or damaged on the way, and CO2e, to sums; see {@link Totals}. */
    public static void add(Item item, List<Move> moves, double[] taken, int horizonDays, double[] totals) {
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            if (move.arrival() < horizonDays) {
                totals[Totals.LOSS_OF_MOVES] += taken[i] * item.unitCost * move.lossRate();
            }
            if (move.takes()) {
                totals[Totals.CO2] += taken[i] * item.weightKg / 1000 * move.km() * move.kgCo2PerTonneKm();
            }
        }
    }
}

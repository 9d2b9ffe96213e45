package spokes.forecast.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders that were taken back: a return of as many units of the same product to the same area within some days. Neither
 * is demand. Other returns are: the customer wanted the goods, and got them.
 */
final class Cancellations {
    private final int days;
    private final Map<Line, List<Integer>> returns = new HashMap<>();

    private record Line(int product, String area, double units) {}

    Cancellations(int days) {
        this.days = days;
    }

    /** Notes a return. */
    void add(int product, String area, double units, int day) {
        returns.computeIfAbsent(new Line(product, area, units), line -> new ArrayList<>())
                .add(day);
    }

    /** Whether a sale was taken back; its return is used up by that. */
    boolean take(int product, String area, double units, int day) {
        List<Integer> found = returns.get(new Line(product, area, units));
        if (found == null) {
            return false;
        }
        int best = -1;
        for (int i = 0; i < found.size(); i++) {
            int after = found.get(i) - day;
            best = after >= 0 && after <= days && (best < 0 || found.get(i) < found.get(best)) ? i : best;
        }
        if (best < 0) {
            return false;
        }
        found.remove(/* index */ best);
        return true;
    }
}

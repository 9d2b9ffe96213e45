package spokes.engine.result;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well customers are served over the horizon (model.md, section 7); days are business days unless they are called
 * calendar days.
 *
 * @param meanDays          units-weighted mean of delivery days; 0 with nothing shipped
 * @param p50Days           smallest number of days in which half of the delivered units arrive
 * @param p90Days           the same for 90 %
 * @param p95Days           the same for 95 %
 * @param coverage          share of demand delivered within 1, 2, 3, 5 days
 * @param fillRate          units delivered / units demanded
 * @param meanZone          mean zone of deliveries that have one, else 0
 * @param meanKm            mean road km of deliveries that have them, else 0
 * @param within300Miles    share of demand within 300 great-circle miles of a center that has the SKU when it is asked
 * @param meanCalendarDays  units-weighted mean of the days from order to door; 0 with nothing shipped
 * @param calendarCoverage  share of demand delivered within 1, 2, 3, 5 calendar days
 * @param parcelsPerOrder   parcels that leave per order delivered, orders of several products included; 0 without orders
 * @param splitRate         share of delivered orders that leave in more than one parcel
 */
public record ServiceLevels(
        double meanDays,
        double p50Days,
        double p90Days,
        double p95Days,
        Map<Integer, Double> coverage,
        double fillRate,
        double meanZone,
        double meanKm,
        double within300Miles,
        double meanCalendarDays,
        Map<Integer, Double> calendarCoverage,
        double parcelsPerOrder,
        double splitRate) {
    public ServiceLevels {
        coverage = Collections.unmodifiableMap(new TreeMap<>(coverage));
        calendarCoverage = Collections.unmodifiableMap(new TreeMap<>(calendarCoverage));
    }

    /** Share of demand delivered within this many days: 1, 2, 3 or 5. */
    public double within(int days) {
        Double share = coverage.get(days);
        if (share == null) {
            throw new IllegalArgumentException(
                    "coverage is counted within %s days, not %d".formatted(coverage.keySet(), days));
        }
        return share;
    }
}

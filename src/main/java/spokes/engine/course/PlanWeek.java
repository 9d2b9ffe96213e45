package spokes.engine.course;

/**
 * One week of the horizon; the last may be shorter. Units, orders and money of all weeks add up to the plan's.
 *
 * @param week             counted from 0, the week of the plan date
 * @param unitsDemanded    units asked for
 * @param unitsShipped     units delivered
 * @param orders           orders delivered
 * @param shipping         money of outbound shipping, orders of several products as their lines
 * @param picking          money of pick and pack, likewise
 * @param meanDays         units-weighted mean of delivery days; 0 if nothing is delivered
 * @param meanCalendarDays the same from order to door
 * @param within2          share of demand delivered within 2 business days; 0 without demand
 */
public record PlanWeek(
        int week,
        double unitsDemanded,
        double unitsShipped,
        double orders,
        double shipping,
        double picking,
        double meanDays,
        double meanCalendarDays,
        double within2) {

    /** Money of shipping and of pick and pack for a delivered order; 0 without orders. */
    public double deliveryCostPerOrder() {
        return orders > 0 ? (shipping + picking) / orders : 0;
    }
}

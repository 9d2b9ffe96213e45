package spokes.optimize.launch;

import static java.util.Objects.requireNonNull;

/**
 * What a center has to have of the product on the first day.
 *
 * @param center   its code
 * @param demand   units that the areas that it serves then ask for while stock has to last
 * @param safety   units beyond that, for a demand that is not known exactly
 * @param expected units that are there on the first day by the plan, with the usual demand until then
 * @param arrives  units that become stock there while stock has to last, less those that planned transfers take
 * @param spare    units beyond the need when there is least, as what comes late serves nobody before; below 0 if some are missing
 * @param missing  whole units that are missing
 * @param moved    those of them that other centers can spare
 * @param bought   units that have to be bought for it, in whole cases
 */
public record CenterNeed(
        String center,
        double demand,
        double safety,
        double expected,
        double arrives,
        double spare,
        double missing,
        double moved,
        double bought) {
    public CenterNeed {
        requireNonNull(center, "center");
    }

    /** Units that have to be there on the first day. */
    public double target() {
        return demand + safety;
    }

    /** The same with what comes. */
    CenterNeed with(double more, double purchase) {
        return new CenterNeed(
                center, demand, safety, expected, arrives, spare, missing, moved + more, bought + purchase);
    }

    /** Units that nothing is found for yet. */
    double open() {
        return Math.max(0, missing - moved - bought);
    }
}

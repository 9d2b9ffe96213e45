package spokes.forecast.history;

/**
 * What a planner knows of a past week of a product beside its sales.
 *
 * @param factor how many times its usual demand it had, as by a promotion; above 0, 1 if it was usual
 * @param extra  units of it that came on top; 0 or more
 * @param known  share of the week in which sales tell the demand: less than 1 if it was out of stock, 0 if all the time
 */
public record KnownWeek(double factor, double extra, double known) {
    /** A week of which less than so much is known is not known. */
    private static final double LEAST_KNOWN = 0.5;

    public KnownWeek {
        if (!(factor > 0) || !(extra >= 0) || !(known >= 0 && known <= 1)) {
            throw new IllegalArgumentException(
                    "a week of factor %s, %s units on top, known by %s: above 0, 0 or more, a share"
                            .formatted(factor, extra, known));
        }
    }

    /** Whether its sales do not tell its demand. */
    public boolean isUnknown() {
        return known < LEAST_KNOWN;
    }

    /** Whether it was out of stock for some of its days. */
    public boolean isStockOut() {
        return known < 1;
    }

    /** Whether its demand was not as usual. */
    public boolean isPromotion() {
        return factor != 1 || extra > 0;
    }

    /** What sales of such a week would have been in a usual one. */
    double usual(double sold) {
        return isUnknown() ? 0 : Math.max(0, sold - extra) / factor / known;
    }
}

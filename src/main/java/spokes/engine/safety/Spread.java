package spokes.engine.safety;

/**
 * How the demand of one product varies from day to day. Two numbers of every area, added up over those that a center serves,
 * say how their sum varies, in one pass: what is an area's alone and what it does together with others (risk pooling: Eppen,
 * Management Science 25 (1979), 498–501; Snyder &amp; Shen, section 7.2).
 */
sealed interface Spread permits SalesSpread, ForecastSpread {
    /** The part of the area at a position that variances add up of. */
    double alone(int position);

    /** The part of the area at a position that deviations add up of. */
    double together(int position);

    /** σᵢ: standard deviation of a day's units of the area at a position in the demand. */
    double deviation(int position);

    /**
     * Variance of a day's units of some areas together, at least 0.
     *
     * @param alone    sum of {@link #alone} over them
     * @param together sum of {@link #together} over them
     */
    double variance(double alone, double together);

    /** Variance over some independent days on which those areas ask for a number of units in all. */
    double varianceOver(double days, double units, double alone, double together);

    /** Variance of a day's units of some areas together, by their positions in the demand. */
    default double varianceOfAreas(int... positions) {
        double alone = 0;
        double together = 0;
        for (int i : positions) {
            alone += alone(i);
            together += together(i);
        }
        return variance(alone, together);
    }
}

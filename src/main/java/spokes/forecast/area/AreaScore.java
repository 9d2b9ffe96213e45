package spokes.forecast.area;

/**
 * How far forecasts were off where demand came, in units of naive forecasts (root mean squared scaled error; the weights of
 * Makridakis, Spiliotis and Assimakopoulos 2022).
 *
 * @param ofPairs of products in areas: the errors of a product's areas are taken together, as most sell nothing in most
 *                weeks; the mean over products weighs them by the units that came
 * @param ofAreas of areas, all taken together
 */
public record AreaScore(double ofPairs, double ofAreas) {
    /** By how much this is of another: 1 if both are as good, less if this is better. */
    double relativeTo(AreaScore other) {
        return (ratio(ofPairs, other.ofPairs) + ratio(ofAreas, other.ofAreas)) / 2;
    }

    private static double ratio(double value, double other) {
        return other > 0 ? value / other : 1;
    }
}

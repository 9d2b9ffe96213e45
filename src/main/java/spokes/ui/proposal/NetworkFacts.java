package spokes.ui.proposal;

import java.util.List;

/**
 * A network of centers, stock left aside.
 *
 * @param openCenters codes of the open centers
 * @param fixed       money over the horizon of open centers, with opening
 * @param shipping    outbound shipping
 * @param picking     pick and pack
 * @param meanDays    mean delivery days of units
 * @param coverage    share of units within 1, 2, 3 and 5 delivery days
 */
public record NetworkFacts(
        List<String> openCenters,
        double fixed,
        double shipping,
        double picking,
        double meanDays,
        List<Double> coverage) {
    public NetworkFacts {
        openCenters = List.copyOf(openCenters);
        coverage = List.copyOf(coverage);
    }

    /** All of its money. */
    public double total() {
        return fixed + shipping + picking;
    }

    /** Share of units within 2 delivery days. */
    public double withinTwoDays() {
        return coverage.get(1);
    }
}

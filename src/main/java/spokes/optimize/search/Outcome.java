package spokes.optimize.search;

import java.util.Optional;
import spokes.optimize.serving.Served;

/**
 * What a search found.
 *
 * @param plan        the best plan, if any was found
 * @param bound       no plan costs less; +∞ if there is none
 * @param branches    how many parts of all plans were searched
 */
public record Outcome(Optional<Served> plan, double bound, int branches) {}

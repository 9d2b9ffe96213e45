package spokes.optimize.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import spokes.optimize.location.Budget;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.search.LocationSearch;
import spokes.optimize.search.Outcome;

/**
 * A published case with its published optimum: cap41 of OR-Library (J. E. Beasley, Journal of the Operational Research
 * Society 41, 1990), people.brunel.ac.uk/~mastjjb/jeb/orlib/capinfo.html, used with its terms: free, with notice.
 */
class OrLibraryTest {
    @Test
    void thePublishedOptimumIsFoundAndProven() throws IOException, URISyntaxException {
        Path file = Path.of(Objects.requireNonNull(OrLibraryTest.class.getResource("cap41.txt"))
                .toURI());
        LocationProblem problem = OrLibrary.facilities(file, Double.NaN);

        Outcome outcome = new LocationSearch(problem, Budget.seconds(60, 0, 2), (cost, bound) -> {}).run();

        assertThat(outcome.plan().orElseThrow().cost()).isCloseTo(1040444.375, within(0.001));
        assertThat(outcome.bound()).isCloseTo(1040444.375, within(1.0));
    }
}

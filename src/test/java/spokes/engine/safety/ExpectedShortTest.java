package spokes.engine.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.PascalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The closed forms of expected short units against the sums that they stand for. */
class ExpectedShortTest {

    /** Σ (k − S)·P(D = k), with P(D = k) from P(D = 0) up by the recursion of the distribution. */
    private static double summed(double mean, double variance, double stock) {
        boolean poisson = variance <= mean;
        double r = poisson ? 0 : mean * mean / (variance - mean);
        double p = mean / variance;
        double log = poisson ? -mean : r * Math.log(p);
        double sum = 0;
        int end = (int) (mean + 60 * Math.sqrt(Math.max(mean, variance)) + 400);
        for (int k = 0; k < end; k++) {
            sum += Math.max(0, k - stock) * Math.exp(log);
            log += poisson ? Math.log(mean / (k + 1)) : Math.log((r + k) / (k + 1) * (1 - p));
        }
        return sum;
    }

    @Test
    void theClosedFormIsTheSumForAnyMeanVarianceAndStock() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            double mean = Math.exp(random.nextDouble(-5, 6));
            double variance = random.nextInt(4) == 0 ? mean : mean * (1 + Math.exp(random.nextDouble(-9, 3)));
            double stock = random.nextDouble(0, 3 * mean + 3);
            stock = random.nextBoolean() ? Math.floor(stock) : stock;
            assertThat(UncertainDemand.of(mean, variance).expectedShort(stock))
                    .as("mean %s, variance %s, stock %s", mean, variance, stock)
                    .isCloseTo(summed(mean, variance, stock), within(1e-8 * Math.max(1, mean)));
        }
    }

    @Test
    void theClosedFormIsTheMeanOfManyDraws() {
        // Pascal: the number of failures before the fourth success, p = 0.25: mean 12, variance 48
        Random random = new Random(3);
        PascalDistribution pascal = PascalDistribution.of(4, 0.25);
        double shortOf15 = IntStream.range(0, 400_000)
                .mapToDouble(i -> Math.max(0, pascal.inverseCumulativeProbability(random.nextDouble()) - 15))
                .average()
                .orElseThrow();
        assertThat(new NegativeBinomialDemand(12, 48).expectedShort(15)).isCloseTo(shortOf15, within(0.02));
    }

    @Test
    void withoutStockAllDemandIsShort() {
        assertThat(UncertainDemand.of(3.5, 3.5).expectedShort(0)).isEqualTo(3.5);
        assertThat(UncertainDemand.of(3.5, 9).expectedShort(0)).isEqualTo(3.5);
        assertThat(UncertainDemand.of(3.5e6, 9e6).expectedShort(0)).isEqualTo(3.5e6);
    }

    @Test
    void variationCostsEvenWhereStockCoversTheMean() {
        double calm = UncertainDemand.of(100, 100).expectedShort(100);
        double wild = UncertainDemand.of(100, 900).expectedShort(100);
        // roughly σ·G(0) = 0.399 σ
        assertThat(calm).isBetween(3.9, 4.1);
        assertThat(wild).isBetween(11.5, 12.5);
    }

    @Test
    void aVarianceBelowTheMeanCountsAsTheMean() {
        assertThat(UncertainDemand.of(20, 0)).isEqualTo(new PoissonDemand(20));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.9", "1, 1", "1.00001, 1", "1.5, 1", "100, 1", "100, 1.2"})
    void aboveAMillionUnitsNothingJumps(double varianceToMean, double stockToMean) {
        double below = UncertainDemand.of(1e6, varianceToMean * 1e6).expectedShort(stockToMean * 1e6);
        double above = UncertainDemand.of(1e6 + 1, varianceToMean * (1e6 + 1)).expectedShort(stockToMean * (1e6 + 1));
        assertThat(above).isCloseTo(below, within(0.2));
    }

    @ParameterizedTest
    @CsvSource({
        "1e-300, 1e-300, 0", "1e-12, 1e12, 5", "1e-9, 1, 1e15", "1, 1e18, 3", "1e5, 100000.2, 1e5", "1e6, 1000002, 1e6",
        "1e6, 1e30, 1e9", "1e15, 1e15, 1e15", "1e15, 1e40, 1e3", "5, 5, 1e300", "5, 50, 1e300", "1e15, 1e16, 1e300"
    })
    void extremesStayFinite(double mean, double variance, double stock) {
        double expected = UncertainDemand.of(mean, variance).expectedShort(stock);
        assertThat(expected).isBetween(0.0, mean);
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.3", "6, 6", "6, 40", "250, 251", "250, 90000", "2e6, 4e6"})
    void whatIsEnoughIsTheLeastThatIs(double mean, double variance) {
        UncertainDemand demand = UncertainDemand.of(mean, variance);
        for (double probability : new double[] {0.001, 0.1, 0.5, 0.9, 0.95, 0.999}) {
            double enough = demand.enoughFor(probability);
            // P(D > n) = E[(D − n)⁺] − E[(D − n − 1)⁺] for whole units
            double exceeded = demand.expectedShort(enough) - demand.expectedShort(enough + 1);
            assertThat(exceeded).isLessThanOrEqualTo(1 - probability + 1e-6);
            if (enough > 0) {
                double oneLess = demand.expectedShort(enough - 1) - demand.expectedShort(enough);
                assertThat(oneLess).isGreaterThan(1 - probability - 1e-6);
            }
        }
    }

    @Test
    void demandOfNothingHasNoDistribution() {
        assertThatThrownBy(() -> UncertainDemand.of(0, 1)).hasMessage("mean demand must be above 0, was 0.0");
    }
}

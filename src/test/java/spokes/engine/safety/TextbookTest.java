package spokes.engine.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published answers: examples and problems of Snyder &amp; Shen, Fundamentals of Supply Chain Theory, with the digits that
 * the public tests of the Python package {@code stockpyl} have for them.
 */
class TextbookTest {
    private static final Offset<Double> TO_THE_DIGITS_GIVEN = within(1e-7);

    /** Example 4.1: newspapers, too many cost 0.18 each, too few 0.70; 50 a day are asked for, give or take 8. */
    private static final Newsvendor NEWSPAPERS = new Newsvendor(0.18, 0.70);

    private static final NormalDemand READERS = new NormalDemand(50, 8);

    @Test
    void theNewsvendorBuysUpToTheCriticalRatio() {
        assertThat(NEWSPAPERS.criticalRatio()).isCloseTo(0.70 / 0.88, TO_THE_DIGITS_GIVEN);
        double papers = NEWSPAPERS.orderUpTo(READERS);
        assertThat(papers).isCloseTo(56.60395592743389, TO_THE_DIGITS_GIVEN);
        assertThat(NEWSPAPERS.expectedCost(READERS, papers)).isCloseTo(1.997605193176645, TO_THE_DIGITS_GIVEN);
    }

    @Test
    void anotherStockCostsTheNewsvendorMore() {
        assertThat(NEWSPAPERS.expectedCost(READERS, 40)).isCloseTo(7.356131552870388, TO_THE_DIGITS_GIVEN);
    }

    @Test
    void aLeadTimeAddsPeriodsOfDemand() {
        // example 4.4: four periods of lead time and one of review
        NormalDemand fivePeriods = new NormalDemand(5 * 50, 8 * Math.sqrt(5));
        double papers = NEWSPAPERS.orderUpTo(fivePeriods);
        assertThat(papers).isCloseTo(264.7668943741548, TO_THE_DIGITS_GIVEN);
        assertThat(NEWSPAPERS.expectedCost(fivePeriods, papers)).isCloseTo(4.466781004149578, TO_THE_DIGITS_GIVEN);
        assertThat(NEWSPAPERS.expectedCost(fivePeriods, 180)).isCloseTo(49.000164748034095, TO_THE_DIGITS_GIVEN);
    }

    @Test
    void problem41() {
        Newsvendor coats = new Newsvendor(65 - 22, 129 - 65 + 15);
        NormalDemand demand = new NormalDemand(900, 60);
        assertThat(coats.orderUpTo(demand)).isCloseTo(922.7214038234755, TO_THE_DIGITS_GIVEN);
        assertThat(coats.expectedCost(demand, coats.orderUpTo(demand)))
                .isCloseTo(2718.196781782411, TO_THE_DIGITS_GIVEN);
        assertThat(coats.expectedCost(demand, 1040)).isCloseTo(6044.298415188692, TO_THE_DIGITS_GIVEN);
    }

    @Test
    void whereUnitsAreWholeTheFirstThatIsEnoughIsBest() {
        // example 4.7 without fixed cost
        Newsvendor vendor = new Newsvendor(1, 4);
        PoissonDemand six = new PoissonDemand(6);
        assertThat(vendor.orderUpTo(six)).isEqualTo(8);
        assertThat(vendor.expectedCost(six, 8)).isCloseTo(3.570106945770946, TO_THE_DIGITS_GIVEN);
        assertThat(vendor.expectedCost(six, 5)).isCloseTo(6.590296024616344, TO_THE_DIGITS_GIVEN);
    }

    @Test
    void problem48a() {
        Newsvendor vendor = new Newsvendor(200, 270);
        PoissonDemand eighteen = new PoissonDemand(18);
        assertThat(vendor.orderUpTo(eighteen)).isEqualTo(19);
        assertThat(vendor.expectedCost(eighteen, 19)).isCloseTo(786.0884409351115, TO_THE_DIGITS_GIVEN);
        assertThat(vendor.expectedCost(eighteen, 13)).isCloseTo(1445.751062891969, TO_THE_DIGITS_GIVEN);
    }

    @ParameterizedTest
    @CsvSource({"-1.4, 1.436668142708465", "0.3, 0.266761242117210", "3.1, 2.672490952231408e-04"})
    void theStandardNormalLossFunction(double z, double loss) {
        assertThat(StandardNormal.loss(z)).isCloseTo(loss, TO_THE_DIGITS_GIVEN);
    }

    @ParameterizedTest
    @CsvSource({"11, 8, 3, 0.249946411763059", "10.5, 15, 5, 5.002155685433356"})
    void theNormalLossFunction(double stock, double mean, double deviation, double loss) {
        assertThat(new NormalDemand(mean, deviation).expectedShort(stock)).isCloseTo(loss, TO_THE_DIGITS_GIVEN);
    }

    @ParameterizedTest
    @CsvSource({"220, 200, 0.536005857158494", "5, 7, 2.292599516747219", "11, 7, 0.102799704109245"})
    void thePoissonLossFunction(double stock, double mean, double loss) {
        // the second and third were summed over a table of limited length
        assertThat(new PoissonDemand(mean).expectedShort(stock)).isCloseTo(loss, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "14, 23.333333333333336, 8.819171036881968, 9.740089476453932",
        "28, 23.333333333333336, 8.819171036881968, 1.805485505752903",
        "10, 15, 6.123724356957944, 5.533809274622726"
    })
    void theNegativeBinomialLossFunction(double stock, double mean, double deviation, double loss) {
        // published to four digits
        assertThat(new NegativeBinomialDemand(mean, deviation * deviation).expectedShort(stock))
                .isCloseTo(loss, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({"5, 0.2, 1.310720", "3, 0.7, 0.011571"})
    void theGeometricDistributionIsTheNegativeBinomialWithOneFailure(double stock, double p, double loss) {
        // by hand: (1 − p)^(S + 1) / p
        double mean = (1 - p) / p;
        assertThat(new NegativeBinomialDemand(mean, mean / p).expectedShort(stock))
                .isCloseTo(loss, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"0.90, 1.2816", "0.95, 1.6449", "0.98, 2.0537", "0.99, 2.3263", "0.5, 0"})
    void theFactorByCycleServiceIsThatOfEveryTable(double level, double factor) {
        assertThat(StandardNormal.factorByCycleService(level)).isCloseTo(factor, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"0.3989423, 0", "0.0833155, 1", "0.0084907, 2", "1.0833155, -1"})
    void theFactorByFillRateInvertsTheTableOfTheLossFunction(double loss, double factor) {
        assertThat(StandardNormal.factorByFillRate(loss)).isCloseTo(factor, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({"0", "1e-300", "1e-9", "0.01", "9.9999", "10", "8.082903760571858", "1e6", "1e30"})
    void theFactorByFillRateIsFiniteAndGivesTheLossBack(double loss) {
        double factor = StandardNormal.factorByFillRate(loss);
        assertThat(factor).isFinite();
        assertThat(StandardNormal.loss(factor)).isCloseTo(loss, within(1e-12 + 1e-12 * loss));
    }

    @Test
    void whereNothingCostsThereIsNothingToDecide() {
        assertThatThrownBy(() -> new Newsvendor(0, 0)).hasMessage("costs of holding and shortage: 0.0, 0.0");
    }
}

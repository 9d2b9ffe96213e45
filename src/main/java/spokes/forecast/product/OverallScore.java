package spokes.forecast.product;

import java.util.OptionalDouble;
import spokes.model.demand.Accuracy;

/**
 * How good forecasts were on weeks that were held back, all products together, as what is learned at other times does there. Of a
 * single time there are no others: then it taught what it is measured by, and errors elsewhere are likely greater.
 *
 * @param times      how many times were tried
 * @param weeks      weeks that each looked ahead
 * @param forecast   of the forecast
 * @param naive      of the seasonal naive forecast; of the last value where there was no year
 * @param recent     of the mean of the last eight weeks, which is the demand where there is no forecast
 * @param coverage80 share of weeks within the interval of 80 %
 * @param coverage95 share of weeks within the interval of 95 %
 */
public record OverallScore(
        int times,
        int weeks,
        Errors forecast,
        Errors naive,
        Errors recent,
        OptionalDouble coverage80,
        OptionalDouble coverage95) {

    /**
     * Errors of one way to forecast.
     *
     * @param sums   over all products
     * @param roots  sum over products and times of the root mean squared scaled error
     * @param trials how many of them there are
     */
    public record Errors(Accuracy sums, double roots, int trials) {
        static final Errors NONE = new Errors(Accuracy.NONE, 0, 0);

        static Errors of(Accuracy trial) {
            return new Errors(trial, trial.rmsse().orElse(0), trial.steps() > 0 ? 1 : 0);
        }

        Errors plus(Errors other) {
            return new Errors(sums.plus(other.sums), roots + other.roots, trials + other.trials);
        }

        /** Weighted absolute percentage error, as a share. */
        public OptionalDouble wape() {
            return sums.wape();
        }

        /** Mean absolute scaled error. */
        public OptionalDouble mase() {
            return sums.mase();
        }

        /** Mean over products of the root mean squared scaled error. */
        public OptionalDouble rmsse() {
            return trials > 0 ? OptionalDouble.of(roots / trials) : OptionalDouble.empty();
        }

        /** (forecast − actual) / actual, as a share. */
        public OptionalDouble bias() {
            return sums.bias();
        }
    }

    /** Whether the forecast was better than the seasonal naive one. */
    public boolean beatsNaive() {
        return forecast.sums.absoluteError() < naive.sums.absoluteError();
    }
}

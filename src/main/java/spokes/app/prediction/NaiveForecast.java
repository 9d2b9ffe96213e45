package spokes.app.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import spokes.forecast.history.Histories;
import spokes.forecast.history.ProductHistory;
import spokes.forecast.method.SeasonalNaive;
import spokes.model.demand.ForecastScore;
import spokes.model.demand.ForecastWeek;
import spokes.model.demand.ProductForecast;
import spokes.session.UseForecast;

/**
 * What anybody can say of demand without a method: each week sells what the same week sold a year ago, or of a product of less
 * than a year what the last week sold. It errs as it would have erred so far. Areas share it as their orders do.
 */
final class NaiveForecast {
    private static final int YEAR = 52;
    private static final double DAYS = 7;

    private final Histories histories;
    private final int weeks;
    private final List<ProductForecast> products = new ArrayList<>();
    private final List<ForecastWeek> rates = new ArrayList<>();

    private NaiveForecast(Histories histories, int weeks) {
        this.histories = histories;
        this.weeks = weeks;
    }

    /** The step that takes it over. */
    static UseForecast of(Histories histories, int weeks) {
        NaiveForecast forecast = new NaiveForecast(histories, weeks);
        histories.products().forEach(forecast::add);
        return new UseForecast(weeks, forecast.products, forecast.rates);
    }

    private void add(ProductHistory history) {
        double[] sold = history.sold();
        int missing = histories.span().missing();
        SeasonalNaive naive = new SeasonalNaive();
        double[] steps = naive.forecast(sold, YEAR, weeks + missing);
        for (int week = 0; week < weeks; week++) {
            rates.add(new ForecastWeek(
                    history.product(),
                    OptionalInt.of(week),
                    Math.max(0, steps[week + missing] / DAYS),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty()));
        }
        products.add(new ProductForecast(
                history.product(),
                naive.name(),
                Optional.empty(),
                Optional.of(histories.planDate()),
                sold.length,
                ForecastScore.NONE,
                OptionalDouble.empty(),
                ForecastScore.NONE,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(Math.sqrt(squaredError(sold))),
                ""));
    }

    /** Mean squared error of a week of such a forecast within the history, of a year's lag if it was ever made so. */
    private static double squaredError(double... sold) {
        int lag = sold.length > YEAR ? YEAR : 1;
        double sum = 0;
        for (int week = lag; week < sold.length; week++) {
            sum += Math.pow(sold[week] - sold[week - lag], 2);
        }
        return sold.length > lag ? sum / (sold.length - lag) : sold[0] * sold[0];
    }
}

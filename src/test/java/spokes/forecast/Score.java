package spokes.forecast;

import java.util.List;
import spokes.forecast.series.Scale;
import spokes.model.demand.DemandForecast;

/**
 * Means over series of the measures of the field.
 *
 * @param series how many
 * @param smape  symmetric mean absolute percentage error, in percent (Makridakis and Hibon 2000)
 * @param mase   mean absolute scaled error (Hyndman and Koehler 2006)
 * @param rmsse  root mean squared scaled error, series without change left out (Makridakis et al. 2022)
 * @param bias   sum of forecast − actual by sum of actual, in percent
 */
record Score(int series, double smape, double mase, double rmsse, double bias) {

    /** The score of forecasts, one for each series. */
    static Score of(List<HeldBack> held, List<double[]> forecasts) {
        double smape = 0;
        double mase = 0;
        double rmsse = 0;
        int changing = 0;
        double error = 0;
        double sum = 0;
        for (int i = 0; i < held.size(); i++) {
            double[] forecast = forecasts.get(i);
            double[] truth = held.get(i).truth();
            double[] history = held.get(i).series().values();
            double absolute = 0;
            double squares = 0;
            for (int h = 0; h < truth.length; h++) {
                double e = forecast[h] - truth[h];
                double both = Math.abs(forecast[h]) + Math.abs(truth[h]);
                smape += both > 0 ? 200 * Math.abs(e) / both / truth.length : 0;
                absolute += Math.abs(e) / truth.length;
                squares += e * e / truth.length;
                error += e;
                sum += truth[h];
            }
            double naive = Scale.absolute(history, held.get(i).series().season());
            mase += naive > 0 ? absolute / naive : 0;
            double scale = Scale.squared(history);
            rmsse += scale > 0 ? Math.sqrt(squares / scale) : 0;
            changing += scale > 0 ? 1 : 0;
        }
        int n = held.size();
        return new Score(n, smape / n, mase / n, rmsse / Math.max(1, changing), 100 * error / sum);
    }

    /** Overall weighted average against a reference (Makridakis, Spiliotis and Assimakopoulos 2020). */
    double owa(Score reference) {
        return (smape / reference.smape + mase / reference.mase) / 2;
    }

    /** Share of the truth that an interval covers, in percent. */
    static double coverage(List<HeldBack> held, List<DemandForecast> forecasts, boolean is95) {
        double inside = 0;
        double all = 0;
        for (int i = 0; i < held.size(); i++) {
            DemandForecast forecast = forecasts.get(i);
            double[] truth = held.get(i).truth();
            for (int step = 1; step <= truth.length; step++) {
                double low = is95 ? forecast.low95(step) : forecast.low80(step);
                double high = is95 ? forecast.high95(step) : forecast.high80(step);
                inside += truth[step - 1] >= low && truth[step - 1] <= high ? 1 : 0;
                all++;
            }
        }
        return 100 * inside / all;
    }
}

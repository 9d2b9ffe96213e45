package spokes.forecast.smoothing;

/**
 * One way through a history with given parameters: the recursions of Hyndman et al. (2008, tables 2.2 and 2.3).
 */
final class EtsPass {
    private static final double LEAST_MEAN = 1e-10;

    private final EtsForm form;
    private final double alpha;
    private final double beta;
    private final double gamma;
    private final double phi;
    private final double[] seasons;
    private double level;
    private double trend;
    private int position;

    EtsPass(EtsForm form, double[] parameters, double level, double trend, double... seasons) {
        this.form = form;
        this.alpha = parameters[0];
        this.beta = parameters[1];
        this.gamma = parameters[2];
        this.phi = parameters[3];
        this.level = level;
        this.trend = trend;
        this.seasons = seasons;
    }

    /** −2 log likelihood of the history, without constants; infinite if a mean that errors are relative to is not positive. */
    double over(double... history) {
        double squares = 0;
        double logs = 0;
        for (double value : history) {
            double mean = mean();
            double error = value - mean;
            if (form.isErrorRelative()) {
                if (mean < LEAST_MEAN) {
                    return Double.POSITIVE_INFINITY;
                }
                squares += error / mean * (error / mean);
                logs += Math.log(mean);
            } else {
                squares += error * error;
            }
            learn(error);
        }
        return history.length * Math.log(Math.max(squares, Double.MIN_NORMAL)) + 2 * logs;
    }

    /** The mean of the next value. */
    private double mean() {
        double base = level + phi * trend;
        return switch (form.seasonality()) {
            case NONE -> base;
            case ADDITIVE -> base + seasons[position];
            case MULTIPLICATIVE -> base * seasons[position];
        };
    }

    /** Errors in the units of the history: relative ones multiply with the mean, and so are the same here. */
    private void learn(double error) {
        boolean multiplies = form.seasonality() == EtsForm.Seasonality.MULTIPLICATIVE;
        double index = multiplies ? seasons[position] : 1;
        double base = level + phi * trend;
        double adjusted = error / index;
        if (form.seasonality() == EtsForm.Seasonality.ADDITIVE) {
            seasons[position] += gamma * error;
        } else if (multiplies) {
            seasons[position] += gamma * error / base;
        }
        level = base + alpha * adjusted;
        trend = phi * trend + beta * adjusted;
        position = (position + 1) % seasons.length;
    }

    double[] steps(int horizon) {
        double[] steps = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            steps[h] = mean();
            learn(0);
        }
        return steps;
    }
}

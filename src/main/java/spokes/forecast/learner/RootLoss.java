package spokes.forecast.learner;

import java.util.List;

/**
 * The root mean squared scaled error of a constant forecast over the steps ahead (Makridakis et al. 2022), less a price for
 * what is forecast in units. Without the price forecasts would be too low in sum, as most histories fall silent more often
 * than they sell; the price lifts those most that sell much, where it costs least.
 *
 * @param price per unit of demand, 0 or more
 */
record RootLoss(List<Example> examples, double price) implements Loss {
    /** Keeps the loss smooth where the forecast is right, as a share of the squared scale. */
    private static final double ROUND = 3e-4;

    @Override
    public double gradient(int row, double prediction) {
        Example e = examples.get(row);
        double error = prediction * e.level() - e.mean();
        return e.level() * (error / e.scale() / root(e, error) - price);
    }

    @Override
    public double curvature(int row, double prediction) {
        Example e = examples.get(row);
        double error = prediction * e.level() - e.mean();
        return e.level() * e.level() / e.scale() / root(e, error);
    }

    private static double root(Example e, double error) {
        return Math.sqrt(error * error + e.variance() + ROUND * e.scale() * e.scale());
    }
}

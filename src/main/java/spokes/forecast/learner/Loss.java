package spokes.forecast.learner;

/** What a wrong prediction costs; smooth, with its least value somewhere. */
public interface Loss {
    /** How fast the loss of a row grows with its prediction. */
    double gradient(int row, double prediction);

    /** How fast the gradient grows, or a bound on it; above 0. */
    double curvature(int row, double prediction);
}

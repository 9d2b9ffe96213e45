package spokes.forecast.selection;

import spokes.model.demand.Accuracy;
import spokes.model.demand.DemandForecast;

/** What is forecast for one series, how it was chosen, and how large its usual error is. */
public final class Chosen {
    private final double[] means;
    private final DemandForecast.Basis basis;
    private final double surprise;

    /**
     * A choice.
     *
     * @param own       accuracy at earlier times
     * @param reference accuracy of the seasonal naive forecast at the same times
     * @param method    in plain words
     */
    Chosen(double[] means, Accuracy own, Accuracy reference, String method, double surprise) {
        this.means = means;
        this.basis = new DemandForecast.Basis(method, own, reference);
        this.surprise = surprise;
    }

    /** A copy of the means, step by step. */
    public double[] means() {
        return means.clone();
    }

    /** How it was chosen and what it was worth before. */
    public DemandForecast.Basis basis() {
        return basis;
    }

    /**
     * How large the usual error of one step is; a little more than measured, as the last of few ends is measured on short
     * histories.
     */
    public double surprise() {
        return surprise;
    }
}

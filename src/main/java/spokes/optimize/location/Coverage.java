package spokes.optimize.location;

/** A share of demand that has to be served well. Immutable; the arrays are for reading only. */
public final class Coverage {
    private final double[][] amount;
    private final double required;

    /**
     * Demand to serve well.
     *
     * @param amount   by center and client: what counts if the center serves the whole client
     * @param required least sum of it
     */
    public Coverage(double[][] amount, double required) {
        this.amount = amount;
        this.required = required;
    }

    /** By center and client: what counts if the center serves the whole client. */
    public double[][] amount() {
        return amount;
    }

    /** Least sum of what counts. */
    public double required() {
        return required;
    }

    /** How much counts where clients are served so. */
    public double met(Shares shares) {
        double sum = 0;
        for (int e = 0; e < shares.size(); e++) {
            sum += shares.share(e) * amount[shares.center(e)][shares.client(e)];
        }
        return sum;
    }
}

package spokes.optimize.serving;

import spokes.optimize.location.Shares;

/** Which centers are open, who serves whom, and what that costs. Immutable. */
public final class Served {
    private final double cost;
    private final double least;
    private final int[] centers;
    private final Shares shares;

    /**
     * A plan.
     *
     * @param cost    money of open centers and of serving
     * @param least   money that serving from just these centers costs at least; the cost itself if there is no better way
     * @param centers numbers of the open centers, rising; not to be changed any more
     */
    public Served(double cost, double least, int[] centers, Shares shares) {
        this.cost = cost;
        this.least = least;
        this.centers = centers;
        this.shares = shares;
    }

    /** Money of open centers and of serving. */
    public double cost() {
        return cost;
    }

    /** Money that serving from just these centers costs at least; the cost itself if there is no better way. */
    public double least() {
        return least;
    }

    /** Numbers of the open centers, rising. */
    public int[] centers() {
        return centers.clone();
    }

    /** Who serves whom; for reading only. */
    public Shares shares() {
        return shares;
    }
}

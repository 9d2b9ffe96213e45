package spokes.optimize.location;

import java.util.Arrays;

/** Which center serves which share of which client: a growing list, in the order it was made. */
public final class Shares {
    private int[] centers = new int[16];
    private int[] clients = new int[16];
    private double[] shares = new double[16];
    private int size;

    /** Adds a share. */
    public void add(int center, int client, double share) {
        if (size == centers.length) {
            centers = Arrays.copyOf(centers, 2 * size);
            clients = Arrays.copyOf(clients, 2 * size);
            shares = Arrays.copyOf(shares, 2 * size);
        }
        centers[size] = center;
        clients[size] = client;
        shares[size++] = share;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The serving center of an entry. */
    public int center(int entry) {
        return centers[entry];
    }

    /** The client of an entry. */
    public int client(int entry) {
        return clients[entry];
    }

    /** The share of the client that it gets there, above 0, at most 1. */
    public double share(int entry) {
        return shares[entry];
    }

    /** Money of serving so, without the centers themselves. */
    public double cost(LocationProblem problem) {
        double sum = 0;
        for (int e = 0; e < size; e++) {
            sum += shares[e] * problem.cost(centers[e])[clients[e]];
        }
        return sum;
    }
}

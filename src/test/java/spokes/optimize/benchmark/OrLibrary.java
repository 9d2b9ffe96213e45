package spokes.optimize.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringTokenizer;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.LocationProblem.Rules;

/** The files of OR-Library (J. E. Beasley) as location problems. */
final class OrLibrary {
    private final StringTokenizer words;

    private OrLibrary(Path file) throws IOException {
        words = new StringTokenizer(Files.readString(file).replace("capacity", "NaN"));
    }

    private double number() {
        return Double.parseDouble(words.nextToken());
    }

    private int count() {
        return Integer.parseInt(words.nextToken());
    }

    /**
     * Facility location: an area may be served by several centers.
     *
     * @param capacity of every center; NaN for those of the file
     */
    static LocationProblem facilities(Path file, double capacity) throws IOException {
        OrLibrary in = new OrLibrary(file);
        int m = in.count();
        int n = in.count();
        double[] capacities = new double[m];
        double[] fixed = new double[m];
        for (int i = 0; i < m; i++) {
            double own = in.number();
            capacities[i] = Double.isNaN(capacity) ? own : capacity;
            fixed[i] = in.number();
        }
        double[] demand = new double[n];
        double[][] cost = new double[m][n];
        for (int j = 0; j < n; j++) {
            demand[j] = in.number();
            for (int i = 0; i < m; i++) {
                cost[i][j] = in.number();
            }
        }
        return new LocationProblem(
                fixed, capacities, demand, cost, new Rules(1, m, false), Optional.empty(), Optional.empty());
    }

    /** p-median on a graph. */
    static LocationProblem medians(Path file) throws IOException {
        OrLibrary in = new OrLibrary(file);
        int n = in.count();
        int edges = in.count();
        int p = in.count();
        double[][] cost = new double[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(cost[i], 1e9);
            cost[i][i] = 0;
        }
        for (int e = 0; e < edges; e++) {
            int i = in.count() - 1;
            int j = in.count() - 1;
            cost[i][j] = in.number();
            cost[j][i] = cost[i][j];
        }
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    cost[i][j] = Math.min(cost[i][j], cost[i][k] + cost[k][j]);
                }
            }
        }
        double[] one = new double[n];
        Arrays.fill(one, 1);
        return problem(same(n, Double.POSITIVE_INFINITY), one, cost, new Rules(p, p, false));
    }

    /** Capacitated p-median: each client by one center; the first words are its number and the best known cost. */
    static LocationProblem capacitatedMedians(Path file) throws IOException {
        OrLibrary in = new OrLibrary(file);
        in.count();
        in.number();
        int n = in.count();
        int p = in.count();
        double capacity = in.number();
        double[][] at = new double[n][2];
        double[] demand = new double[n];
        for (int i = 0; i < n; i++) {
            in.count();
            at[i][0] = in.number();
            at[i][1] = in.number();
            demand[i] = in.number();
        }
        double[][] cost = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                cost[i][j] = Math.floor(Math.hypot(at[i][0] - at[j][0], at[i][1] - at[j][1]));
            }
        }
        return problem(same(n, capacity), demand, cost, new Rules(p, p, true));
    }

    private static LocationProblem problem(double[] capacity, double[] demand, double[][] cost, Rules rules) {
        return new LocationProblem(
                new double[demand.length], capacity, demand, cost, rules, Optional.empty(), Optional.empty());
    }

    private static double[] same(int size, double value) {
        double[] values = new double[size];
        Arrays.fill(values, value);
        return values;
    }
}

package spokes.optimize.search;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import spokes.optimize.location.Coverage;
import spokes.optimize.location.Limits;
import spokes.optimize.location.LocationProblem;
import spokes.optimize.location.LocationProblem.Rules;
import spokes.optimize.location.Minimums;

/** Small random location problems. */
final class Worlds {
    private Worlds() {}

    /** What a problem has beside costs. */
    record Kind(
            boolean capacities,
            boolean singleSource,
            int exactly,
            boolean coverage,
            boolean minimums,
            boolean gaps,
            boolean limits) {
        static Kind plain() {
            return new Kind(false, false, 0, false, false, false, false);
        }

        Kind withCapacities() {
            return new Kind(true, singleSource, exactly, coverage, minimums, gaps, limits);
        }

        Kind withSingleSource() {
            return new Kind(capacities, true, exactly, coverage, minimums, gaps, limits);
        }

        Kind withExactly(int count) {
            return new Kind(capacities, singleSource, count, coverage, minimums, gaps, limits);
        }

        Kind withCoverage() {
            return new Kind(capacities, singleSource, exactly, true, minimums, gaps, limits);
        }

        Kind withMinimums() {
            return new Kind(capacities, singleSource, exactly, coverage, true, gaps, limits);
        }

        /** Some centers cannot serve some clients. */
        Kind withGaps() {
            return new Kind(capacities, singleSource, exactly, coverage, minimums, true, limits);
        }

        /** Some centers have to be open, and there is a budget. */
        Kind withLimits() {
            return new Kind(capacities, singleSource, exactly, coverage, minimums, gaps, true);
        }
    }

    static LocationProblem random(long seed, int centers, int clients, Kind kind) {
        Random random = new Random(seed);
        double[] demand = fill(random, clients, 1, 20);
        double total = Arrays.stream(demand).sum();
        double[] fixed = fill(random, centers, 20, 200);
        double[] capacity = kind.capacities ? fill(random, centers, 0.25 * total, 0.7 * total) : endless(centers);
        double[][] cost = new double[centers][clients];
        double[][] counted = new double[centers][clients];
        double[][] covered = new double[centers][clients];
        for (int i = 0; i < centers; i++) {
            for (int j = 0; j < clients; j++) {
                counted[i][j] = demand[j] * (0.5 + random.nextDouble());
                double way = random.nextDouble();
                cost[i][j] = kind.gaps && random.nextInt(4) == 0
                        ? Double.POSITIVE_INFINITY
                        : demand[j] * 10 * way + counted[i][j];
                covered[i][j] = way < 0.5 ? demand[j] : 0;
            }
        }
        return new LocationProblem(
                fixed,
                capacity,
                demand,
                cost,
                new Rules(
                        kind.exactly,
                        kind.exactly > 0 ? kind.exactly : centers,
                        kind.singleSource,
                        kind.limits ? limits(random, fixed) : Limits.NONE),
                kind.coverage ? Optional.of(new Coverage(covered, 0.7 * total)) : Optional.empty(),
                kind.minimums
                        ? Optional.of(new Minimums(fill(random, centers, 0, 0.8 * total), counted))
                        : Optional.empty());
    }

    private static double[] fill(Random random, int size, double low, double high) {
        return random.doubles(size, low, high).toArray();
    }

    private static double[] endless(int size) {
        double[] capacity = new double[size];
        Arrays.fill(capacity, Double.POSITIVE_INFINITY);
        return capacity;
    }

    private static Limits limits(Random random, double... money) {
        boolean[] isPinned = new boolean[money.length];
        for (int i = 0; i < isPinned.length; i++) {
            isPinned[i] = random.nextInt(4) == 0;
        }
        double all = Arrays.stream(money).sum();
        return new Limits(
                isPinned, money, random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : all * random.nextDouble());
    }
}

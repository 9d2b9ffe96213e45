package spokes.exchange.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import spokes.model.demand.DemandSeries;

/**
 * A series while its rows are read. Rows in the order of their periods cost a number each; others are put aside and sorted
 * in at the end.
 */
final class SeriesDraft {
    private final String id;
    private final List<Aside> asides = new ArrayList<>();
    private double[] values = new double[8];
    private int size;
    private long first;
    private int season;
    private int horizon;
    private boolean isWhole = true;

    /** A row that did not follow the one before it. */
    private record Aside(long t, double value, int row) {}

    SeriesDraft(String id) {
        this.id = id;
    }

    /** One of its rows cannot be read: what is missing then may be that one. */
    void leaveOut() {
        isWhole = false;
    }

    void add(long t, double value, int row) {
        if (size == 0) {
            first = t;
        }
        if (t == first + size && asides.isEmpty()) {
            append(value);
        } else {
            asides.add(new Aside(t, value, row));
        }
    }

    private void append(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** Takes the periods of a season; false if another row said otherwise. */
    boolean takesSeason(int given) {
        season = season == 0 ? given : season;
        return season == given;
    }

    /** Takes the steps ahead; false if another row said otherwise. */
    boolean takesHorizon(int given) {
        horizon = horizon == 0 ? given : horizon;
        return horizon == given;
    }

    int season() {
        return Math.max(season, 1);
    }

    int horizon() {
        return horizon;
    }

    /** Sorts in what was put aside and tells the first row that is a period twice or leaves one out. */
    void finish(Problem problem) {
        if (asides.isEmpty()) {
            return;
        }
        List<Aside> all = new ArrayList<>(asides);
        for (int i = 0; i < size; i++) {
            all.add(new Aside(first + i, values[i], 0));
        }
        all.sort(Comparator.comparingLong(Aside::t).thenComparingInt(Aside::row));
        first = all.getFirst().t;
        size = 0;
        for (Aside next : all) {
            if (next.t == first + size - 1 && size > 0) {
                problem.at(next.row, "series %s has period %d twice".formatted(id, next.t));
                return;
            }
            if (next.t != first + size) {
                if (isWhole) {
                    problem.at(next.row, missing(next.t));
                }
                return;
            }
            append(next.value);
        }
    }

    private String missing(long t) {
        return "series %s has no period %d before %d; write a row with value 0 for a period without demand"
                .formatted(id, first + size, t);
    }

    DemandSeries series(int steps) {
        return new DemandSeries(id, Arrays.copyOf(values, size), season(), steps);
    }

    /** Is told what is wrong. */
    interface Problem {
        /** @param row as a spreadsheet shows it; 0 if unknown */
        void at(int row, String message);
    }
}

package spokes.ui.map.heat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How dense demand is where it is densest, by bandwidth: the upper end of the scale, which must not change while the planner
 * pans. Worked out for a few bandwidths and taken between them, so that it glides with the zoom.
 */
final class Peak {
    /** Bandwidths it is worked out for, to a doubling of it. */
    private static final int STEPS = 4;

    /** So many of the fullest squares are looked at closely. */
    private static final int CANDIDATES = 48;

    /** Squares as wide as a bandwidth, on each side, beyond which nothing adds. */
    private static final int REACH = 4;

    private final Demand demand;
    private final Map<Integer, Double> logs = new HashMap<>();

    Peak(Demand demand) {
        this.demand = demand;
    }

    /** Units on a square kilometer at most, smoothed by a bandwidth in world coordinates; 0 without demand. */
    double of(double bandwidth) {
        if (demand.size() == 0) {
            return 0;
        }
        double steps = Math.log(bandwidth) / Math.log(2) * STEPS;
        int below = (int) Math.floor(steps);
        double share = steps - below;
        return Math.exp((1 - share) * log(below) + share * log(below + 1));
    }

    private double log(int step) {
        return logs.computeIfAbsent(
                step, s -> Math.log(Math.max(Double.MIN_NORMAL, exact(Math.pow(2, s / (double) STEPS)))));
    }

    /** Demand in a square: how much, and around which point. */
    private static final class Square {
        private double weight;
        private double x;
        private double y;

        void add(double more, double atX, double atY) {
            weight += more;
            x += more * atX;
            y += more * atY;
        }

        double weight() {
            return weight;
        }

        double x() {
            return x / weight;
        }

        double y() {
            return y / weight;
        }
    }

    private record Key(int column, int row) {}

    private double exact(double bandwidth) {
        Map<Key, Square> squares = new HashMap<>();
        for (int i = 0; i < demand.size(); i++) {
            if (demand.weight(i) > 0) {
                squares.computeIfAbsent(key(demand.x(i), demand.y(i), bandwidth), _ -> new Square())
                        .add(demand.weight(i), demand.x(i), demand.y(i));
            }
        }
        List<Square> fullest = new ArrayList<>(squares.values());
        fullest.sort(Comparator.comparingDouble(Square::weight).reversed());
        return fullest.stream()
                .limit(CANDIDATES)
                .mapToDouble(square -> density(squares, square.x(), square.y(), bandwidth))
                .max()
                .orElse(0);
    }

    private static Key key(double x, double y, double bandwidth) {
        return new Key((int) Math.floor(x / bandwidth), (int) Math.floor(y / bandwidth));
    }

    private static double density(Map<Key, Square> squares, double x, double y, double bandwidth) {
        Key middle = key(x, y, bandwidth);
        double sum = 0;
        for (int row = middle.row() - REACH; row <= middle.row() + REACH; row++) {
            for (int column = middle.column() - REACH; column <= middle.column() + REACH; column++) {
                Square square = squares.get(new Key(column, row));
                if (square != null) {
                    double right = square.x() - x;
                    double down = square.y() - y;
                    sum += square.weight() * Math.exp(-(right * right + down * down) / (2 * bandwidth * bandwidth));
                }
            }
        }
        return sum / (2 * Math.PI * bandwidth * bandwidth);
    }
}

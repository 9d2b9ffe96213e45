package spokes.engine.flow;

import java.util.Arrays;

/** Units of one product by area and center, area by area. Immutable. */
public final class Flows {
    /** Stands for a center where demand is unmet; it comes after all centers of an area. */
    public static final int NOBODY = -1;

    private final long[] pairs;
    private final double[] units;

    private Flows(long[] pairs, double[] units) {
        this.pairs = pairs;
        this.units = units;
    }

    /** How many pairs of area and center there are. */
    public int size() {
        return units.length;
    }

    /** Position of the area in the product's demand. */
    public int position(int i) {
        return (int) (pairs[i] >>> Integer.SIZE);
    }

    /** Number of the center that delivers; {@link #NOBODY} if the units are unmet. */
    public int center(int i) {
        int center = (int) pairs[i];
        return center == Integer.MAX_VALUE ? NOBODY : center;
    }

    /** Units, above 0. */
    public double units(int i) {
        return units[i];
    }

    /** Collects deliveries in the order in which they happen. */
    static final class Builder {
        private long[] pairs;
        private double[] units;
        private int size;

        Builder(int expected) {
            pairs = new long[expected];
            units = new double[expected];
        }

        void add(int position, int center, double amount) {
            if (size == units.length) {
                int more = Math.max(8, size * 3 / 2);
                pairs = Arrays.copyOf(pairs, more);
                units = Arrays.copyOf(units, more);
            }
            pairs[size] = (long) position << Integer.SIZE | (center == NOBODY ? Integer.MAX_VALUE : center);
            units[size++] = amount;
        }

        /** The units of each pair, added in the order in which they were delivered. */
        Flows build() {
            long[] distinct = Arrays.stream(pairs, 0, size).sorted().distinct().toArray();
            double[] sums = new double[distinct.length];
            for (int i = 0; i < size; i++) {
                sums[Arrays.binarySearch(distinct, pairs[i])] += units[i];
            }
            return new Flows(distinct, sums);
        }
    }
}

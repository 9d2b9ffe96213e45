package spokes.engine.flow;

import java.util.Arrays;

/** Units of one product by area and center, area by area. Immutable. */
public final class Flows {
    /** Stands for a center where demand is unmet. */
    public static final int NOBODY = -1;

    private final int[] positions;
    private final int[] centers;
    private final double[] units;

    private Flows(int[] positions, int[] centers, double[] units) {
        this.positions = positions;
        this.centers = centers;
        this.units = units;
    }

    /** How many pairs of area and center there are. */
    public int size() {
        return units.length;
    }

    /** Position of the area in the product's demand. */
    public int position(int i) {
        return positions[i];
    }

    /** Number of the center that delivers; {@link #NOBODY} if the units are unmet. */
    public int center(int i) {
        return centers[i];
    }

    /** Units, above 0. */
    public double units(int i) {
        return units[i];
    }

    /** Collects flows, area by area. */
    static final class Builder {
        private int[] positions;
        private int[] centers;
        private double[] units;
        private int size;

        Builder(int expected) {
            positions = new int[expected];
            centers = new int[expected];
            units = new double[expected];
        }

        void add(int position, int center, double amount) {
            if (size == units.length) {
                int more = Math.max(8, size * 3 / 2);
                positions = Arrays.copyOf(positions, more);
                centers = Arrays.copyOf(centers, more);
                units = Arrays.copyOf(units, more);
            }
            positions[size] = position;
            centers[size] = center;
            units[size++] = amount;
        }

        Flows build() {
            return new Flows(Arrays.copyOf(positions, size), Arrays.copyOf(centers, size), Arrays.copyOf(units, size));
        }
    }
}

package spokes.engine.order;

import java.util.Arrays;

/** What one parcel holds, several lines of an order or one, and its price by zone. To be filled again and again. */
public final class Load {
    /** Prices; from {@link #at} on by zone, [1] to [9]. */
    public double[] prices = new double[0];

    public int at;
    public double units;
    public double kg;
    public double cm3;

    /** Whether it surely is one parcel, by the only service. */
    boolean isOneParcel;

    int[] lines = new int[8];
    int count;

    void clear() {
        units = 0;
        kg = 0;
        cm3 = 0;
        count = 0;
    }

    void put(int line) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
        }
        lines[count++] = line;
    }
}

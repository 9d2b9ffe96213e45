package spokes.engine.network;

import java.util.stream.IntStream;
import spokes.engine.carriage.ParcelCard;

/**
 * The centers of every area by zone, as sets, so that who looks for the cheapest one that has stock reads a word a zone and
 * can stop as soon as no farther zone can be cheaper; and the areas that are near each center.
 */
public final class LaneOrder {
    /** Bits in a word of a set of centers. */
    public static final int WORD = Long.SIZE;

    private final int centers;
    private final int words;
    private final byte[] zones;
    private final byte[][] zonesOf;
    private final long[] byZone;
    private final int[][] near;
    private final long[] nearSets;
    private boolean complete;

    LaneOrder(int centers, int areas) {
        this.centers = centers;
        this.words = words(centers);
        zones = new byte[centers * areas];
        zonesOf = new byte[centers][areas];
        byZone = new long[areas * ParcelCard.ZONES * words];
        near = new int[centers][];
        nearSets = new long[areas * words];
    }

    /** Words of a set of so many centers, at least one. */
    public static int words(int centers) {
        return Math.max(1, (centers + WORD - 1) / WORD);
    }

    /** The centers for which something holds, as a set. */
    static long[] set(boolean[] holds) {
        long[] set = new long[words(holds.length)];
        for (int c = 0; c < holds.length; c++) {
            set[c / WORD] |= holds[c] ? 1L << c : 0;
        }
        return set;
    }

    void setZone(int center, int area, int parcelZone) {
        zones[area * centers + center] = (byte) parcelZone;
        zonesOf[center][area] = (byte) parcelZone;
        if (parcelZone > 0) {
            byZone[(area * ParcelCard.ZONES + parcelZone - 1) * words + center / WORD] |= 1L << center;
        }
    }

    void setNear(int center, IntStream rising) {
        near[center] = rising.toArray();
        for (int area : near[center]) {
            nearSets[area * words + center / WORD] |= 1L << center;
        }
    }

    /** The zone that a parcel takes by the card, 1 to 9, at {@code area × centers + center}; 0 where there is none. */
    public byte[] zones() {
        return zones;
    }

    /** The same of one center by area. */
    public byte[] zonesOf(int center) {
        return zonesOf[center];
    }

    /** Whether a parcel takes a zone on every lane: all places are known, and no lane is explicit. */
    public boolean isComplete() {
        return complete;
    }

    /** Takes note that all zones are set. */
    void finish() {
        boolean all = true;
        for (byte zone : zones) {
            all &= zone > 0;
        }
        complete = all;
    }

    /** Sets of centers; the one of an area and a zone begins at {@code (area × 9 + zone − 1) × words}. */
    public long[] byZone() {
        return byZone;
    }

    /** Sets of the centers within 300 miles; the one of an area begins at {@code area × words}. */
    public long[] nearSets() {
        return nearSets;
    }

    /** Numbers of the areas within 300 miles of a center, rising; to be read only. */
    public int[] near(int center) {
        return near[center];
    }
}

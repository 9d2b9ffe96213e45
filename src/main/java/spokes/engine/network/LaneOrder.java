package spokes.engine.network;

import spokes.engine.carriage.ParcelCard;

/**
 * The centers of every area by zone, nearest zone first, and which of them are near; area by area, to be read by the
 * byte. Whoever looks for the cheapest center of an area can stop as soon as no farther zone can be cheaper.
 */
public final class LaneOrder {
    /** Bits in a word of a set of centers. */
    public static final int WORD = Long.SIZE;

    private final int centers;
    private final int words;
    private final byte[] zones;
    private final char[] byZone;
    private final long[] near;

    LaneOrder(int centers, int areas) {
        this.centers = centers;
        this.words = words(centers);
        zones = new byte[centers * areas];
        byZone = new char[centers * areas];
        near = new long[words * areas];
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

    void set(int center, int area, int parcelZone, boolean isNear) {
        zones[area * centers + center] = (byte) parcelZone;
        if (isNear) {
            near[area * words + center / WORD] |= 1L << center;
        }
    }

    /** Orders the centers of an area by parcel zone, unreachable ones last, else by number. */
    void sort(int area) {
        int row = area * centers;
        int[] next = new int[ParcelCard.ZONES + 2];
        for (int c = 0; c < centers; c++) {
            next[bucket(zones[row + c]) + 1]++;
        }
        for (int z = 1; z < next.length; z++) {
            next[z] += next[z - 1];
        }
        for (int c = 0; c < centers; c++) {
            byZone[row + next[bucket(zones[row + c])]++] = (char) c;
        }
    }

    private static int bucket(int zone) {
        return zone == 0 ? ParcelCard.ZONES : zone - 1;
    }

    /** The zone that a parcel takes by the card, 1 to 9, at {@code area × centers + center}; 0 where there is none. */
    public byte[] zones() {
        return zones;
    }

    /** Numbers of centers; from {@code area × centers} on those of an area, by rising zone, zone 0 last. */
    public char[] byZone() {
        return byZone;
    }

    /** Sets of the centers within 300 miles; from {@code area × words} on that of an area. */
    public long[] near() {
        return near;
    }
}

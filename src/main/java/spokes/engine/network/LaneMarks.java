package spokes.engine.network;

/**
 * How every area lies to all centers: for each center a byte of its zone and of whether it is near, eight to a word, so that
 * areas that lie alike to some centers are told by a few words.
 */
public final class LaneMarks {
    private static final int BITS = Byte.SIZE;
    private static final int CENTERS_A_WORD = Long.SIZE / BITS;
    private static final long NEAR = 0x10;

    /** An odd number whose bits are as good as drawn (2⁶⁴ by the golden ratio; Knuth, volume 3, section 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final int words;
    private final long[] marks;

    LaneMarks(int centers, int areas) {
        words = (centers + CENTERS_A_WORD - 1) / CENTERS_A_WORD;
        marks = new long[words * areas];
    }

    void set(int center, int area, int zone, boolean isNear) {
        marks[area * words + center / CENTERS_A_WORD] |= (zone | (isNear ? NEAR : 0)) << shift(center);
    }

    private static int shift(int center) {
        return center % CENTERS_A_WORD * BITS;
    }

    /** The bits of some centers in the words of an area. */
    public long[] bitsOf(int[] centers) {
        long[] bits = new long[words];
        for (int center : centers) {
            bits[center / CENTERS_A_WORD] |= ((1L << BITS) - 1) << shift(center);
        }
        return bits;
    }

    /** A number that areas that lie alike have in common, and others likely not. */
    public int number(int area, long[] bits) {
        long number = 0;
        for (int w = 0; w < bits.length; w++) {
            number = (number ^ (marks[area * words + w] & bits[w])) * SPREAD;
        }
        return (int) (number >>> Integer.SIZE);
    }

    /** Whether two areas lie alike to the centers of some bits. */
    public boolean areAlike(int area, int other, long[] bits) {
        long differs = 0;
        for (int w = 0; w < bits.length; w++) {
            differs |= (marks[area * words + w] ^ marks[other * words + w]) & bits[w];
        }
        return differs == 0;
    }
}

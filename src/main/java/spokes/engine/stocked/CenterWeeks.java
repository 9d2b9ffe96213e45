package spokes.engine.stocked;

import org.jspecify.annotations.Nullable;

/**
 * By center, the weeks in which it has each product: who asks for a few centers reads a small place. Made for a center when
 * first asked for. Where sets have one word and weeks fit into one. Safe to share between threads; what it tells never changes.
 */
public final class CenterWeeks {
    private final StockedWeeks[] stocked;
    private final long[] @Nullable [] made;

    private CenterWeeks(StockedWeeks[] stocked, long[] @Nullable [] made) {
        this.stocked = stocked;
        this.made = made;
    }

    /** The weeks of all products, by number. */
    public static CenterWeeks of(StockedWeeks... stocked) {
        return new CenterWeeks(stocked, new long[Long.SIZE][]);
    }

    /**
     * The same after some centers have other products.
     *
     * @param next    who has each product then
     * @param changed the centers that differ in any of them
     */
    public synchronized CenterWeeks with(StockedWeeks[] next, long changed) {
        long[] @Nullable [] kept = made.clone();
        for (long left = changed; left != 0; left &= left - 1) {
            kept[Long.numberOfTrailingZeros(left)] = null;
        }
        return new CenterWeeks(next, kept);
    }

    /** By product, the weeks in which a center has it; to be read only. */
    public synchronized long[] of(int center) {
        long[] known = made[center];
        if (known == null) {
            known = new long[stocked.length];
            for (int product = 0; product < known.length; product++) {
                known[product] = (stocked[product].ever >>> center & 1) == 0 ? 0 : stocked[product].weeks(center);
            }
            made[center] = known;
        }
        return known;
    }
}

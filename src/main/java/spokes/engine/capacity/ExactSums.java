package spokes.engine.capacity;

import spokes.engine.basis.Terms;

/**
 * Sums of amounts that do not depend on the order in which they came, nor on what came and went meanwhile: whole parts
 * and parts of 2⁻⁴⁰ are added apart, as integers, what is finer is cut off. A single amount counts as
 * {@link Terms#MAX_AMOUNT} at most, so that eight million of them cannot overflow. Two words a place, because every
 * preview copies all places; the sums of split orders, which are few, keep every bit instead.
 */
final class ExactSums {
    private static final double PARTS = 0x1p40;

    private final long[] whole;
    private final long[] parts;

    ExactSums(int size) {
        this(new long[size], new long[size]);
    }

    private ExactSums(long[] whole, long[] parts) {
        this.whole = whole;
        this.parts = parts;
    }

    /**
     * Adds an amount, or takes away one that was added.
     *
     * @param sign 1 or −1
     */
    void add(int place, double amount, int sign) {
        double held = Terms.amount(amount);
        long floor = (long) held;
        whole[place] += sign * floor;
        parts[place] += sign * (long) ((held - floor) * PARTS);
    }

    void addAll(ExactSums other) {
        for (int i = 0; i < whole.length; i++) {
            whole[i] += other.whole[i];
            parts[i] += other.parts[i];
        }
    }

    double get(int place) {
        return whole[place] + parts[place] / PARTS;
    }

    ExactSums copy() {
        return new ExactSums(whole.clone(), parts.clone());
    }
}

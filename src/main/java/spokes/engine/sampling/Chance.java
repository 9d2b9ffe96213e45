package spokes.engine.sampling;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * A stream of random numbers that begins where it is told: SplitMix64 (Steele, Lea &amp; Flood, Fast splittable pseudorandom
 * number generators, OOPSLA 2014).
 */
final class Chance implements UniformRandomProvider {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    /** The stream that belongs to these numbers together; others have streams that have nothing to do with it. */
    static Chance of(long... numbers) {
        long state = GOLDEN;
        for (long number : numbers) {
            state = mixed(state + GOLDEN + mixed(number));
        }
        return new Chance(state);
    }

    /** A number that belongs to a text. */
    static long number(String text) {
        long number = text.length();
        for (int i = 0; i < text.length(); i++) {
            number = 31 * number + text.charAt(i);
        }
        return mixed(number);
    }

    @Override
    public long nextLong() {
        state += GOLDEN;
        return mixed(state);
    }

    private static long mixed(long bits) {
        long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}

package spokes.engine.order;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A sum of doubles without any rounding, so that neither order nor threads change a bit of it, and what was added can
 * be taken away again. Rounded once, when it is read.
 *
 * <p>A fixed-point number that spans all doubles in digits of 32 bits, kept in longs so that carries can wait: the small
 * superaccumulator of R. M. Neal, "Fast exact summation using small and large superaccumulators", 2015. Amounts as they
 * usually are wait in numbers of two words, one for each exponent: his large one.
 */
public final class ExactSum {
    private static final int DIGIT_BITS = 32;
    private static final long DIGIT = (1L << DIGIT_BITS) - 1;
    private static final int DIGITS = 70;
    private static final int MANTISSA_BITS = 52;
    private static final long FRACTION = (1L << MANTISSA_BITS) - 1;
    private static final int NOT_FINITE = 0x7ff;
    private static final int LEAST_EXPONENT = -1074;
    private static final int DIGITS_READ = 4; // 97 bits at least: enough to round 53 when the rest is told by one

    /** Each addition is below 2^34, so that so many of them stay within a long. */
    private static final int MAX_PENDING = 1 << 20;

    /** Exponents of what waits: from 2^-32 to below 2^32. */
    private static final int LEAST_WAITING = 1023 - 32;

    private static final int WAITING = 64;

    /** Each of them adds less than 2^116, so that so many of them stay within two words. */
    private static final int MAX_WAITING = 1 << 10;

    private final long[] digits;
    private final long[] low = new long[WAITING];
    private final long[] high = new long[WAITING];
    private int pending;
    private int waits;

    public ExactSum() {
        digits = new long[DIGITS];
    }

    private ExactSum(long[] digits) {
        this.digits = digits;
    }

    /**
     * Adds the product of a whole number and a value; products of parts of the number add up to that of the whole.
     *
     * @param times how often; below 0 to take it away
     */
    public void add(long times, double value) {
        long bits = Double.doubleToRawLongBits(value);
        int waiting = (int) (bits >>> MANTISSA_BITS) - LEAST_WAITING;
        if (waiting >= 0 && waiting < WAITING) {
            long mantissa = (bits & FRACTION) | (1L << MANTISSA_BITS);
            long product = mantissa * times;
            long sum = low[waiting] + product;
            low[waiting] = sum;
            high[waiting] += Math.multiplyHigh(mantissa, times) + (Long.compareUnsigned(sum, product) < 0 ? 1 : 0);
            if (++waits == MAX_WAITING) {
                addWaiting(this);
                waits = 0;
                Arrays.fill(low, 0);
                Arrays.fill(high, 0);
            }
        } else {
            addAny(times, bits, value);
        }
    }

    private void addAny(long times, long bits, double value) {
        int exponent = (int) (bits >>> MANTISSA_BITS) & NOT_FINITE;
        if (exponent == NOT_FINITE) {
            throw new IllegalArgumentException("cannot add " + value);
        }
        long fraction = bits & FRACTION;
        long mantissa = exponent == 0 ? fraction : fraction | 1L << MANTISSA_BITS;
        long factor = Math.absExact(times);
        int place = Math.max(exponent, 1) - 1;
        add(mantissa * factor, Math.multiplyHigh(mantissa, factor), place, (bits ^ times) >> (Long.SIZE - 1));
        if (++pending == MAX_PENDING) {
            carry();
        }
    }

    /**
     * Adds a number of two words.
     *
     * @param place how far it is shifted to the left
     * @param sign  0 to add, −1 to take away
     */
    private void add(long low, long high, int place, long sign) {
        int digit = place / DIGIT_BITS;
        int shift = place % DIGIT_BITS;
        long a = (low & DIGIT) << shift;
        long b = (low >>> DIGIT_BITS) << shift;
        long c = (high & DIGIT) << shift;
        long d = (high >>> DIGIT_BITS) << shift;
        digits[digit] += signed(a & DIGIT, sign);
        digits[digit + 1] += signed((a >>> DIGIT_BITS) + (b & DIGIT), sign);
        digits[digit + 2] += signed((b >>> DIGIT_BITS) + (c & DIGIT), sign);
        digits[digit + 3] += signed((c >>> DIGIT_BITS) + (d & DIGIT), sign);
        digits[digit + 4] += signed(d >>> DIGIT_BITS, sign);
    }

    private static long signed(long amount, long sign) {
        return (amount ^ sign) - sign;
    }

    /** Adds all of another sum. */
    public void add(ExactSum other) {
        ExactSum settled = other.copy();
        for (int i = 0; i < DIGITS; i++) {
            digits[i] += settled.digits[i];
        }
        carry();
    }

    /** Adds what waits in a sum. */
    private void addWaiting(ExactSum other) {
        for (int i = 0; i < WAITING; i++) {
            long sign = other.high[i] >> (Long.SIZE - 1);
            long lowest = signed(other.low[i], sign);
            long above = (other.high[i] ^ sign) + (sign != 0 && lowest == 0 ? 1 : 0);
            if ((lowest | above) != 0) {
                add(lowest, above, LEAST_WAITING + i - 1, sign);
            }
        }
        carry();
    }

    /** The same sum, to be added to. */
    public ExactSum copy() {
        ExactSum copy = new ExactSum(digits.clone());
        copy.carry();
        copy.addWaiting(this);
        return copy;
    }

    /** Settles all carries: every digit but the last is from 0 to 2^32 − 1, the last has the sign. */
    private void carry() {
        for (int i = 0; i < DIGITS - 1; i++) {
            digits[i + 1] += digits[i] >> DIGIT_BITS;
            digits[i] &= DIGIT;
        }
        pending = 1;
    }

    /** The double nearest to the sum, half to even. */
    public double value() {
        ExactSum settled = copy();
        if (settled.digits[DIGITS - 1] >= 0) {
            return settled.magnitude();
        }
        for (int i = 0; i < DIGITS; i++) {
            settled.digits[i] = -settled.digits[i];
        }
        settled.carry();
        return -settled.magnitude();
    }

    private double magnitude() {
        int top = DIGITS - 1;
        while (top > 0 && digits[top] == 0) {
            top--;
        }
        int low = Math.max(0, top + 1 - DIGITS_READ);
        BigInteger read = BigInteger.ZERO;
        for (int i = top; i >= low; i--) {
            read = read.shiftLeft(DIGIT_BITS).add(BigInteger.valueOf(digits[i]));
        }
        for (int i = 0; i < low; i++) {
            read = digits[i] == 0 ? read : read.setBit(0);
        }
        return Math.min(Math.scalb(read.doubleValue(), low * DIGIT_BITS + LEAST_EXPONENT), Double.MAX_VALUE);
    }
}

package spokes.engine.basis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding to 9 decimals of the exact binary value, half to even: what model.md, section 5, compares costs by. */
public final class Rounding {
    private static final double SCALE = 1e9;
    private static final double FAST_BELOW = 1L << 50;

    private Rounding() {}

    /** The double nearest to a finite value rounded to 9 decimals. */
    public static double nineDecimals(double value) {
        double scaled = value * SCALE;
        double whole = Math.rint(scaled);
        double fromTie = Math.abs(Math.abs(scaled - whole) - 0.5);
        if (Math.abs(scaled) < FAST_BELOW && fromTie > 2 * Math.ulp(scaled)) {
            return whole / SCALE;
        }
        return new BigDecimal(value).setScale(9, RoundingMode.HALF_EVEN).doubleValue();
    }
}

package spokes.forecast.history;

import java.util.function.IntPredicate;

/**
 * Tells products that sell no longer. Croston (1972) takes intervals between sales for geometric: a product that sold in a
 * share p of its weeks has z weeks without a sale by chance with a probability of (1 − p)^z. If that is small, it has ended,
 * as stock that has become obsolete does (Teunter, Syntetos and Babai 2011).
 *
 * @param weeks  weeks without a sale that are needed at least
 * @param chance the probability below which it has ended
 */
public record EndedRule(int weeks, double chance) {
    private static final int YEAR = 52;
    /** Weeks of the year before that are looked at for a sale after such a silence: a season's. */
    private static final int SEASON = 13;

    /**
     * Whether a history, from its first sale on, has come to its end.
     *
     * @param isUnknown whether sales of a week, 0 is the oldest, do not tell its demand: then it is no silence
     * @param values    units sold in each week
     */
    public boolean isEnded(IntPredicate isUnknown, double... values) {
        int last = values.length - 1;
        int silent = 0;
        while (last >= 0 && (isUnknown.test(last) || !(values[last] > 0))) {
            silent += isUnknown.test(last) ? 0 : 1;
            last--;
        }
        if (last < 0 || silent < weeks || comesBack(last, values)) {
            return false;
        }
        double sold = 0;
        for (int t = 0; t <= last; t++) {
            sold += values[t] > 0 ? 1 : 0;
        }
        // one more week of each kind, so that few weeks are no certainty (Laplace)
        double often = (sold + 1) / (last + 3.0);
        return Math.pow(1 - often, silent) < chance;
    }

    /** Whether it sells by season: a year ago it was as silent, and sold afterwards. */
    private static boolean comesBack(int last, double... values) {
        int from = last + 1 - YEAR;
        int now = values.length - YEAR;
        return from >= 0 && !sold(from, now, values) && sold(now, now + SEASON, values);
    }

    private static boolean sold(int from, int to, double... values) {
        boolean sold = false;
        for (int t = from; t < Math.min(to, values.length); t++) {
            sold |= values[t] > 0;
        }
        return sold;
    }
}

package spokes.engine.routing;

/** Rates of some weeks side by side, as they are added up. */
final class RateRows {
    private RateRows() {}

    /** Adds rates to others. In steps of halves: so short a loop would cost more than what it does. */
    static void add(double[] rates, int first, int count, double[] into, int place) {
        int from = first;
        int to = place;
        int left = count;
        for (; left >= 16; left -= 8, from += 8, to += 8) {
            addFour(rates, from, into, to);
            addFour(rates, from + 4, into, to + 4);
        }
        if (left >= 8) {
            addFour(rates, from, into, to);
            addFour(rates, from + 4, into, to + 4);
            left -= 8;
            from += 8;
            to += 8;
        }
        if (left >= 4) {
            addFour(rates, from, into, to);
            left -= 4;
            from += 4;
            to += 4;
        }
        if (left >= 2) {
            into[to] += rates[from];
            into[to + 1] += rates[from + 1];
            left -= 2;
            from += 2;
            to += 2;
        }
        if (left > 0) {
            into[to] += rates[from];
        }
    }

    private static void addFour(double[] rates, int from, double[] into, int to) {
        into[to] += rates[from];
        into[to + 1] += rates[from + 1];
        into[to + 2] += rates[from + 2];
        into[to + 3] += rates[from + 3];
    }

    /** Puts the sums of so many rates, none first, all last; sums of two keep additions from waiting for each other. */
    static void sumUp(double[] rates, int first, int count, double[] into, int place) {
        double sum = 0;
        into[place] = 0;
        int i = 0;
        for (; i + 2 <= count; i += 2) {
            double one = rates[first + i];
            into[place + i + 1] = sum + one;
            sum += one + rates[first + i + 1];
            into[place + i + 2] = sum;
        }
        if (i < count) {
            into[place + i + 1] = sum + rates[first + i];
        }
    }
}

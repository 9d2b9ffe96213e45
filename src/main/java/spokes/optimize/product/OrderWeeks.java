package spokes.optimize.product;

import spokes.engine.placement.StockNetwork;

/** The time around the middle of each week, when it is looked who has a product for the orders of the week. */
final class OrderWeeks {
    /** Stock that lasts less than this may be gone in another order of sums, days. */
    static final double MOMENT = 1e-6;

    private final StockNetwork network;
    private final Timeline time;
    private final int[] after;
    private final boolean[] isStocked;
    private final boolean[] isEmpty;

    OrderWeeks(StockNetwork network, Timeline time) {
        this.network = network;
        this.time = time;
        after = new int[network.weeks()];
        isStocked = new boolean[after.length];
        isEmpty = new boolean[after.length];
        int s = 0;
        for (int week = 0; week < after.length; week++) {
            while (time.spans.get(s).to() <= network.middleOfWeek(week)) {
                s++;
            }
            after[week] = s;
            Timeline.Span span = time.spans.get(s);
            boolean isLong = span.to() - network.middleOfWeek(week) > MOMENT;
            isStocked[week] = span.isServed() && isLong;
            isEmpty[week] = !span.isServed() && isLong && wasEmpty(s, network.middleOfWeek(week));
        }
    }

    private boolean wasEmpty(int s, double middle) {
        if (s == 0 || middle - time.spans.get(s).from() > MOMENT) {
            return true;
        }
        Timeline.Span before = time.spans.get(s - 1);
        return !before.isServed() && before.days() > MOMENT;
    }

    /** The first span after the middle of a week. */
    int after(int week) {
        return after[week];
    }

    /** Whether there surely is stock then. */
    boolean isStocked(int week) {
        return isStocked[week];
    }

    /** Whether there surely is none. */
    boolean isEmpty(int week) {
        return isEmpty[week];
    }

    /** Until when centers only run out after the middle of a week, at most to that of the next. */
    double end(int week) {
        double next = week + 1 < after.length ? network.middleOfWeek(week + 1) : network.horizonDays();
        return Math.min(next, time.quietUntil(network.middleOfWeek(week)));
    }

    /** Since when centers only ran out before the middle of a week, at most from that of the one before. */
    double begin(int week) {
        double last = week > 0 ? network.middleOfWeek(week - 1) : 0;
        return Math.max(last, time.quietSince(network.middleOfWeek(week)));
    }
}

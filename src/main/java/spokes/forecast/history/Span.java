package spokes.forecast.history;

/**
 * The weeks of which all orders are known. Weeks are counted from the plan date: −1 is the last before it.
 *
 * @param first the first whole week
 * @param last  the last whole week; one before the first if there is none
 */
public record Span(int first, int last) {
    private static final int DAYS = 7;
    /** Days before the last sale in which the usual time between days with orders is looked for: a quarter. */
    private static final int RECENT = 91;

    /** No week. */
    static final Span NONE = new Span(0, -1);

    /** How many weeks there are. */
    public int weeks() {
        return last - first + 1;
    }

    /** Weeks between the last one and the plan date, of which not all orders are known. */
    public int missing() {
        return -1 - last;
    }

    /**
     * The span of days with orders. A week at either end is whole if no more days of it are silent than days between
     * orders usually are.
     *
     * @param hasOrders by day before the plan date, 0 is the last one; one day at least has orders
     */
    static Span of(boolean... hasOrders) {
        int newest = 0;
        while (newest < hasOrders.length && !hasOrders[newest]) {
            newest++;
        }
        int oldest = hasOrders.length - 1;
        while (oldest >= 0 && !hasOrders[oldest]) {
            oldest--;
        }
        if (oldest < 0) {
            return NONE;
        }
        int gap = usualGap(newest, oldest, hasOrders);
        boolean wholeEnd = newest % DAYS < gap;
        boolean wholeStart = DAYS - 1 - oldest % DAYS < gap;
        int first = -1 - oldest / DAYS + (wholeStart ? 0 : 1);
        int last = -1 - newest / DAYS - (wholeEnd ? 0 : 1);
        return first > last ? NONE : new Span(first, last);
    }

    private static int usualGap(int newest, int oldest, boolean... hasOrders) {
        int gap = 1;
        int last = newest;
        for (int day = newest + 1; day <= Math.min(oldest, newest + RECENT); day++) {
            if (hasOrders[day]) {
                gap = Math.max(gap, day - last);
                last = day;
            }
        }
        return Math.min(gap, DAYS);
    }
}

package spokes.engine.sensitivity;

import java.util.List;

/**
 * What the result of a plan is sensitive to.
 *
 * @param now     what the plan comes to as it is
 * @param center  code of the one center that it is compared with
 * @param best    the cheapest center to have all in, of those that ship on all days
 * @param isToday whether the plan is what today is: it plans no transfers, so there is nothing to save against it
 * @param bars    by input, those whose total swings farthest first
 * @param leftOut inputs that the plan has nothing of, with the reason, as {@code inbound_late_days: nothing is inbound}
 */
public record Tornado(Outcome now, String center, Single best, boolean isToday, List<Bar> bars, List<String> leftOut) {
    public Tornado {
        bars = List.copyOf(bars);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * All from one center, at the values that the plan has.
     *
     * @param center code of the center
     * @param total  all cost over the horizon
     */
    public record Single(String center, double total) {}
}

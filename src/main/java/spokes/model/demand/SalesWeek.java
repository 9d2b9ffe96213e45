package spokes.model.demand;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What was sold in a week before the plan, and what is known of it.
 *
 * @param firstDay its first day
 * @param units    what was sold
 * @param usual    what it counts as in a forecast: less than was sold where the week says nothing about those to come
 * @param mark     why it is not as others are
 */
public record SalesWeek(LocalDate firstDay, double units, double usual, Mark mark) {

    /** Why a week is not as others are. */
    public enum Mark {
        /** It is as others are. */
        NONE,
        /** It sold so much that it says nothing about the weeks to come. */
        OUTLIER,
        /** There was a promotion. */
        PROMOTION,
        /** There was none to sell for some days. */
        STOCK_OUT
    }

    public SalesWeek {
        requireNonNull(firstDay, "firstDay");
        requireNonNull(mark, "mark");
    }
}

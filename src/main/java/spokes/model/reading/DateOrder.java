package spokes.model.reading;

/** Which of two numbers of a date is the day, where it has no year first. */
public enum DateOrder {
    /** 3/14/2026, as in the United States */
    MONTH_FIRST,
    /** 14/3/2026 */
    DAY_FIRST
}

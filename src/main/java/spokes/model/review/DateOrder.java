package spokes.model.review;

/** Which of the first two numbers of a date such as 3/4/2026 is the month. */
public enum DateOrder {
    /** 3/4/2026 is March 4. */
    MONTH_FIRST,
    /** 3/4/2026 is April 3. */
    DAY_FIRST
}

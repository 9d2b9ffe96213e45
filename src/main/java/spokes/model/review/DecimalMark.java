package spokes.model.review;

/** What stands before the decimals of a number; the other one is between thousands. */
public enum DecimalMark {
    /** 1,234.5 */
    POINT,
    /** 1.234,5 */
    COMMA
}

package spokes.model.reading;

/** What stands before the decimals of a number. */
public enum DecimalMark {
    /** 1,234.5 */
    POINT,
    /** 1.234,5 */
    COMMA
}

package spokes.engine.breakeven;

/** What may turn an answer. */
public enum Input {
    /** Orders a month: demand, stock and everything on its way grow together. */
    ORDERS,
    /** Money a month that each center beyond the reference's one costs, whatever it does. */
    FIXED_COST,
    /** Money that each of those centers takes per order. */
    PICK_FEE,
    /** What is paid over the printed rate card. */
    RATE_FACTOR,
    /** Money that one day sooner at the door is worth per order. */
    VALUE_OF_A_DAY
}

package spokes.engine.flow;

/** Where each sum stands in the row of numbers that products add up in: some fixed ones, then centers, then
 * times. */
public final class Totals {
    public static final int SHIPPED = 0;
    public static final int UNMET = 1;
    public static final int ORDERS = 2;
    public static final int OUTBOUND = 3;
    public static final int PICK = 4;
    public static final int RECEIVING = 5;
    public static final int STORAGE = 6;
    public static final int CAPITAL = 7;
    public static final int LOSS = 8;
    public static final int RETURNS = 9;
    public static final int LOST_MARGIN = 10;
    public static final int SURPLUS = 11;

    /** Units delivered from a zone that is known, and the sum of those zones. */
    public static final int ZONED = 12;

    public static final int ZONES = 13;

    /** Units delivered over a distance that is known, and the sum of those road km. */
    public static final int MEASURED = 14;

    public static final int KM = 15;

    /** Units asked for within 300 miles of a center that has the product at that moment. */
    public static final int NEAR = 16;

    /** Products without a price of which demand is unmet. */
    public static final int WITHOUT_PRICE = 17;

    /** Units delivered × price. */
    public static final int SALES = 18;

    /** kg of CO2e of deliveries. */
    public static final int CO2 = 19;

    /** Centers where serving demand emptied a product. */
    public static final int STOCK_OUTS = 20;

    /** Goods lost or damaged in moves. */
    public static final int LOSS_OF_MOVES = 21;

    private static final int FIXED = 22;

    private Totals() {}

    /** Where a center's billed handling stands: what counts toward its monthly minimum. */
    public static int billed(int center) {
        return FIXED + center;
    }

    /** Where the units stand whose delivery takes a time, by its number among {@code DeliveryTimes}. */
    public static int time(int centers, int number) {
        return FIXED + centers + number;
    }

    /** How many sums there are. */
    public static int size(int centers, int times) {
        return FIXED + centers + times;
    }
}

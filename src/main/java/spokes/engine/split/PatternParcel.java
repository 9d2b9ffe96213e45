package spokes.engine.split;

import java.util.List;

/**
 * One parcel that the orders of a pattern become in one week.
 *
 * @param pattern number of the pattern
 * @param week    week of the horizon
 * @param orders  how many such orders the week brings
 * @param area    number of the area
 * @param center  number of the center that ships it
 * @param money   price, and pick and pack, of one such parcel
 * @param lines   what is in it
 */
public record PatternParcel(
        int pattern, int week, double orders, int area, int center, double money, List<Line> lines) {
    public PatternParcel {
        lines = List.copyOf(lines);
    }

    /**
     * A line in a parcel.
     *
     * @param product    number of the product
     * @param units      units in one order
     * @param lineCenter number of the center that line routing picks
     * @param charged    money that the line was charged in outbound_shipping and pick_and_pack
     */
    public record Line(int product, double units, int lineCenter, double charged) {}
}

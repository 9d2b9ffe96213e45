package spokes.engine.measure;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What was paid to carriers against what the rate card asks for the same orders (model.md, section 8).
 *
 * <p>Compared are orders of history that one open center shipped by parcel, with paid freight, a zone and a weight; each
 * is priced whole, with its present surcharges.
 *
 * @param bands           the same by zone and weight, those that have orders, by zone and then weight
 * @param orders          how many orders were compared
 * @param paid            money paid for them
 * @param modeled         money that the card asks for them now
 * @param factor          the {@code rate_factor} with which the card would ask what was paid; 0 with nothing to compare
 * @param repeatedOnLines whether the sheet repeats an order's freight on each of its rows, so that it counts once; else
 *                        the rows of an order add up
 */
public record Calibration(
        List<Band> bands, int orders, double paid, double modeled, double factor, boolean repeatedOnLines) {
    public Calibration {
        bands = List.copyOf(bands);
    }

    /**
     * Orders of one zone and weight band.
     *
     * @param zone    1 to 9
     * @param fromLb  pounds of an order, more than this
     * @param toLb    and at most this; empty for the last band
     * @param orders  how many
     * @param paid    money paid for them
     * @param modeled money that the card asks for them now
     * @param factor  the {@code rate_factor} with which the card would ask what was paid
     */
    public record Band(
            int zone, double fromLb, OptionalDouble toLb, int orders, double paid, double modeled, double factor) {}
}

package spokes.engine.contribution;

import java.util.Optional;
import spokes.engine.carriage.FreightBook;
import spokes.model.carrier.FreightRate;

/**
 * What travels together between centers, or from a supply point to a center (model.md, section 6).
 *
 * @param what  transfer or inbound
 * @param from  code of the sender; empty if unknown
 * @param to    number of the receiver
 * @param mode  mode of freight as stated or settled; empty if none is
 * @param day   day it leaves, if it is a transfer, or arrives, from the plan date
 * @param rate  its freight row, if there is one
 * @param km    road km, 0 if unknown
 * @param kg    weight of all its products
 * @param m3    their volume
 * @param units their units
 */
public record Shipment(
        What what,
        String from,
        int to,
        String mode,
        int day,
        Optional<FreightRate> rate,
        double km,
        double kg,
        double m3,
        double units) {

    /** What kind of shipment. */
    public enum What {
        TRANSFER,
        INBOUND
    }

    /** Its freight; 0 if nobody asks for any. */
    public double freight() {
        return isPaid()
                ? rate.map(row -> FreightBook.cost(row, km, kg, m3, units)).orElse(0.0)
                : 0;
    }

    /** Inbound of unknown origin costs nothing. */
    private boolean isPaid() {
        return what == What.TRANSFER || !from.isEmpty();
    }

    /** The share of some of its goods: by weight, or by units if none weighs anything. */
    public double share(double partKg, double partUnits) {
        if (kg > 0) {
            return partKg / kg;
        }
        return units > 0 ? partUnits / units : 0;
    }

    /** The same with its load. */
    Shipment loaded(double loadKg, double loadM3, double loadUnits) {
        return new Shipment(what, from, to, mode, day, rate, km, loadKg, loadM3, loadUnits);
    }

    /** The same by a freight row. */
    Shipment rated(Optional<FreightRate> row) {
        return new Shipment(what, from, to, mode, day, row, km, kg, m3, units);
    }
}

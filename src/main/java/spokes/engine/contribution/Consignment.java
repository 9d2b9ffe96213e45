package spokes.engine.contribution;

import java.util.List;
import spokes.engine.network.Item;

/** A shipment with the goods in it, in list order. */
record Consignment(Shipment shipment, List<Goods> goods) {

    /**
     * Units of one product in a shipment.
     *
     * @param charged   whether the shipment's freight is for them as well; not for what had left before the plan
     * @param arrives   whether they reach the dock within the horizon
     * @param daysOnWay days of the horizon on which they are ours and in transit
     */
    record Goods(Item item, double units, boolean charged, boolean arrives, double daysOnWay) {
        double kg() {
            return units * item.weightKg;
        }
    }

    /** A shipment of which only the places are known, loaded with these goods. */
    static Consignment load(Shipment empty, List<Goods> goods) {
        double kg = 0;
        double m3 = 0;
        double units = 0;
        for (Goods part : goods) {
            kg += part.charged() ? part.kg() : 0;
            m3 += part.charged() ? part.units() * part.item().m3 : 0;
            units += part.charged() ? part.units() : 0;
        }
        return new Consignment(empty.loaded(kg, m3, units), goods);
    }
}

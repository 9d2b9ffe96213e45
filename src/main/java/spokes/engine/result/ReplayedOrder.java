package spokes.engine.result;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import spokes.model.goods.ProductKey;

/**
 * What the replay did with one order, and why.
 *
 * @param client  whose customer ordered; empty by default
 * @param order   the order's code
 * @param date    day on which it came
 * @param routing why it leaves from where it leaves
 * @param parcels what leaves for it; none if nobody has anything of it
 * @param missing units that nobody had
 * @param offers  what each center that reaches its area could have done, the best first; of the first area, if its lines
 *                go to several
 */
public record ReplayedOrder(
        String client,
        String order,
        LocalDate date,
        Routing routing,
        List<Parcel> parcels,
        List<Goods> missing,
        List<Offer> offers) {
    public ReplayedOrder {
        parcels = List.copyOf(parcels);
        missing = List.copyOf(missing);
        offers = List.copyOf(offers);
    }

    /** Why an order leaves from where it leaves. */
    public enum Routing {
        /** One center had all of it. */
        ONLY_ONE_HAD_ALL,
        /** Several centers had all of it; it leaves from the one that costs least. */
        CHEAPEST_OF_THOSE_WITH_ALL,
        /** No center had all of it; it leaves in as few parcels as can be, of those ways the cheapest. */
        FEWEST_PARCELS,
        /** Some of it was nowhere; the rest leaves by the same rules. */
        PARTLY,
        /** Nobody had any of it. */
        NOBODY_HAD_ANY
    }

    /** Units of a product. */
    public record Goods(ProductKey product, double units) {}

    /**
     * What leaves one center.
     *
     * @param center       its code
     * @param area         code of where it goes
     * @param goods        what is in it
     * @param service      the carrier's service; empty on an explicit lane or by freight
     * @param zone         1 to 9; 0 if unknown
     * @param kg           weight
     * @param billableLb   what it is billed by, in pounds; 0 without a service
     * @param rowMaxLb     up to which weight its row of the card goes, in pounds; 0 without one row, as where a parcel is
     *                     too heavy for the card and becomes several
     * @param price        money to the carrier
     * @param picking      money for pick and pack
     * @param days         delivery days
     * @param calendarDays mean calendar days to the door of what is ordered on that weekday
     */
    public record Parcel(
            String center,
            String area,
            List<Goods> goods,
            String service,
            int zone,
            double kg,
            double billableLb,
            double rowMaxLb,
            double price,
            double picking,
            double days,
            double calendarDays) {
        public Parcel {
            goods = List.copyOf(goods);
        }
    }

    /**
     * What a center could have done.
     *
     * @param center     its code
     * @param wholeLines lines of the order that it had whole
     * @param hasAll     whether it had all of them
     * @param price      money to the carrier for all lines that go by parcel, as one from there
     * @param picking    money for pick and pack of it
     * @param days       delivery days of it
     */
    public record Offer(String center, int wholeLines, boolean hasAll, double price, double picking, double days) {
        /** Money for shipping, picking and packing. */
        public double money() {
            return price + picking;
        }
    }

    /**
     * What is said of an order in a list of many.
     *
     * @param position by the time at which it came, from 0
     * @param client   whose customer ordered; empty by default
     * @param order    the order's code
     * @param date     day on which it came
     * @param shipping money to carriers
     * @param paid     money that was really paid; empty if it is not known
     * @param parcels  what leaves for it
     * @param isWhole  whether all of it leaves
     */
    public record Brief(
            int position,
            String client,
            String order,
            LocalDate date,
            double shipping,
            OptionalDouble paid,
            int parcels,
            boolean isWhole) {
        /** How far what the plan pays is from what was paid, either way; 0 if that is not known or not all leaves. */
        public static double apart(double shipping, OptionalDouble paid, boolean isWhole) {
            return isWhole && paid.isPresent() ? Math.abs(shipping - paid.getAsDouble()) : 0;
        }
    }

    /** Money for shipping, picking and packing. */
    public double money() {
        return parcels.stream()
                .mapToDouble(parcel -> parcel.price() + parcel.picking())
                .sum();
    }
}

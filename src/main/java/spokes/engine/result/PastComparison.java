package spokes.engine.result;

/**
 * What really happened to the orders of a window, what we model for what really happened, and what the plan's replay does
 * with the same orders (model.md, section 8). Each part counts the orders of which the sheet says enough, and that the
 * replay delivers whole: so all three speak of the same goods.
 *
 * @param freight what was paid to carriers
 * @param days    calendar days from order to door
 * @param parcels parcels per order
 */
public record PastComparison(Freight freight, Days days, Parcels parcels) {

    /** Whether the sheet says anything of what really happened. */
    public boolean isAny() {
        return freight.stated > 0 || days.stated > 0 || parcels.stated > 0;
    }

    /**
     * Money to carriers.
     *
     * @param stated   orders with paid freight
     * @param compared those of them that open centers shipped, on lanes that have a price, and that the replay delivers
     * @param paid     money that was paid for the compared ones
     * @param modeled  money that we reckon for the same parcels from the centers that really shipped
     * @param replayed money that the plan pays for the same orders
     */
    public record Freight(int stated, int compared, double paid, double modeled, double replayed) {
        /** How far what we model is from what was paid, as a share; 0 with nothing to compare. */
        public double error() {
            return paid > 0 ? modeled / paid - 1 : 0;
        }
    }

    /**
     * Calendar days.
     *
     * @param stated   orders with a day of delivery
     * @param compared those of them that open centers shipped, on lanes that have a time, and that the replay delivers
     * @param actual   mean days of the compared ones
     * @param modeled  mean days that we expect from the centers that really shipped
     * @param replayed mean days that we expect of the plan's parcels
     * @param slower   how many of the compared ones the plan is expected to deliver later than they came
     */
    public record Days(int stated, int compared, double actual, double modeled, double replayed, int slower) {}

    /**
     * Parcels.
     *
     * @param stated        orders of which parcels, or the centers of all lines, are known
     * @param compared      those of them that the replay delivers
     * @param actual        parcels per order
     * @param actualSplit   share of orders of more than one parcel
     * @param replayed      parcels per order of the plan
     * @param replayedSplit share of orders of more than one parcel of the plan
     */
    public record Parcels(
            int stated, int compared, double actual, double actualSplit, double replayed, double replayedSplit) {}
}

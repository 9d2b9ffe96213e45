package spokes.engine.placement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import spokes.engine.basis.Terms;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Lanes;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.network.Supply;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;

/**
 * One product as a plan of stock sees it. Centers are numbers of {@link StockSites}, areas are positions in the product's
 * demand. For one thread.
 */
public final class StockedProduct {
    private final Network network;
    private final Item item;
    private final LaneCosts lanes;
    private final Supply supply;
    private final List<Move> moves;
    private final List<Inbound> inbound;
    private final HoldingLimits.Range range;
    private final Optional<Inbound> purchase;
    private final LeastInbound freight;

    /**
     * A product.
     *
     * @param moves    transfers that are under way
     * @param inbound  shipments that will be counted
     * @param range    units that each center is to have
     * @param purchase what is bought
     * @param freight  what inbound shipments pay at least
     */
    StockedProduct(
            Network network,
            int number,
            List<Move> moves,
            List<Inbound> inbound,
            HoldingLimits.Range range,
            Optional<Inbound> purchase,
            LeastInbound freight) {
        this.network = network;
        this.freight = freight;
        item = network.items.get(number);
        lanes = new LaneCosts(network, item);
        supply = network.supply(number);
        this.moves = List.copyOf(moves);
        this.inbound = purchase.map(bought ->
                        Stream.concat(inbound.stream(), Stream.of(bought)).toList())
                .orElseGet(() -> List.copyOf(inbound));
        this.range = range;
        this.purchase = purchase;
    }

    /** The same if so many units were bought of it. */
    public StockedProduct buying(double units) {
        Optional<Inbound> bought = purchase.map(row -> new Inbound(
                row.center(), row.product(), units, row.arrivalDate(), row.supplyPoint(), row.mode(), row.reference()));
        List<Inbound> others =
                inbound.subList(0, inbound.size() - (int) purchase.stream().count());
        return new StockedProduct(network, item.number, moves, others, range, bought, freight);
    }

    /** Whether any of it can be bought: then that is the last of its shipments. */
    public boolean isBought() {
        return purchase.isPresent();
    }

    /** Least units of a purchase order. */
    public double leastOrder() {
        return Terms.amount(item.product.moq());
    }

    /** Its number. */
    public int number() {
        return item.number;
    }

    /** Client and SKU. */
    public ProductKey key() {
        return item.key();
    }

    /** Whether a center may hold it. */
    public boolean isAllowed(int center) {
        return item.allowed[center];
    }

    /** Units that a center is to have at least: its opening stock and all that comes to it within the horizon. */
    public double least(int center) {
        return range.least[center];
    }

    /** Units that a center may have at any moment, those that came included; +∞ if any number. */
    public double most(int center) {
        return range.most[center];
    }

    /** Units that a center may have at the start: none where more is promised than there is. */
    public double mostAtStart(int center) {
        return range.barred[center] ? 0 : range.most[center];
    }

    /** Whether any center has a least or a most. */
    public boolean isLimited() {
        return range.isLimited;
    }

    /** Units at a center that can be sold or moved at the start. */
    public double opening(int center) {
        return supply.opening[center];
    }

    /** The day on which a center's stock was counted, days from the plan date. */
    int counted(int center) {
        return supply.counted[center];
    }

    /** Shipments that become stock of an open center within the horizon; what is bought comes last. */
    public List<Inbound> inbound() {
        return inbound;
    }

    /** Money for freight and loss that a unit of a shipment pays at least if that is addressed to a center. */
    public double freight(Inbound shipment, int center) {
        return freight.perUnit(shipment, center);
    }

    /** The day on which what arrives on a day is sellable at a center, days from the plan date, at least 0. */
    public double ready(Inbound shipment, int center) {
        return Math.max(0, network.terms.day(shipment.arrivalDate()) + network.sites.dockToStockDays[center]);
    }

    /** Transfers that are under way. */
    List<Move> moves() {
        return moves;
    }

    /** Whether a transfer that was sent has yet to leave its center's stock, or comes where it cannot be sold. */
    public boolean isBound() {
        for (Move move : moves) {
            if (move.takes() || !item.allowed[move.to()]) {
                return true;
            }
        }
        return false;
    }

    /** Units under way that come to a center within the horizon, however stock is placed. */
    public List<Coming> coming() {
        return moves.isEmpty()
                ? List.of()
                : moves.stream()
                        .filter(move -> !move.takes() && move.ready() < network.terms.horizonDays)
                        .map(move -> new Coming(move.to(), move.units(), Math.max(0, move.ready())))
                        .toList();
    }

    /**
     * Units under way to a center.
     *
     * @param ready day they are sellable, days from the plan date
     */
    public record Coming(int center, double units, double ready) {}

    /** Money for what is under way: the capital in it until it is sellable, and what is lost of it. */
    public double underWay() {
        double money = 0;
        for (Move move : moves) {
            if (!move.takes()) {
                double from = Math.max(0, move.departure());
                double to = Math.min(network.terms.horizonDays, move.ready());
                money += move.units() * Math.max(0, to - from) * capitalPerDay();
                money +=
                        move.arrival() < network.terms.horizonDays ? move.units() * item.unitCost * move.lossRate() : 0;
            }
        }
        return money;
    }

    /** Orders that a unit stands for. */
    public double ordersPerUnit() {
        return item.shipping.ordersPerUnit;
    }

    /** Cubic meters of space that a unit takes, over the share that goods fill. */
    public double spaceM3() {
        return item.m3 / network.terms.storageFill;
    }

    /** Money a day for the space of a unit at a center. */
    public double spacePerDay(int center) {
        return spaceM3() * network.sites.storagePerM3Month[center] / Terms.DAYS_PER_MONTH;
    }

    /** Money a day that a center asks at least while it has any stock. */
    public double binPerDay(int center) {
        return network.sites.binFeePerMonth[center] / Terms.DAYS_PER_MONTH;
    }

    /** Money that a unit costs. */
    public double unitCost() {
        return item.unitCost;
    }

    /** Money a day for the capital in a unit. */
    public double capitalPerDay() {
        return item.unitCost * network.terms.capitalRate / Terms.DAYS_PER_YEAR;
    }

    /** Money to receive a unit at a center. */
    public double receiving(int center) {
        return network.sites.receivingPerUnit[center];
    }

    /** Money that a unit of unmet demand loses; below 0 if it is sold at a loss. */
    public double lostMargin() {
        return item.price > 0 ? item.price - item.unitCost : 0;
    }

    /** Money that a unit beyond the cover target is written down by at the end. */
    public double writeDown() {
        return item.unitCost * network.terms.writeDownRate;
    }

    /** How many areas ask for it. */
    public int areas() {
        return item.demand.size();
    }

    /** Code of an area. */
    public String area(int position) {
        return network.areas.code(item.demand.areas[position]);
    }

    /** Whether every week asks for the same. */
    public boolean isSteady() {
        return item.demand.isSteady();
    }

    /** Units a day that an area asks for in a week. */
    public double rate(int position, int week) {
        return item.demand.rate(position, week);
    }

    /**
     * Money per unit delivered: shipping, pick and pack, loss and returns.
     *
     * @param into by center, then area; +∞ where a center cannot serve
     */
    public void serving(double[] into) {
        new DeliveredUnit(network, item, lanes).money(into);
    }

    /**
     * What areas rank centers by: money per unit, and the value of days.
     *
     * @param into by center, then area; +∞ where a center cannot serve
     */
    public void ranks(double[] into) {
        new DeliveredUnit(network, item, lanes).ranks(into);
    }

    /** Whether an area prefers a center to another that it ranks alike. */
    public boolean isNearer(int center, int than, int position) {
        return lanes.isBetter(center, 0, than, 0, item.demand.areas[position]);
    }

    /** Money per unit to pick and pack at a center. */
    public double picking(int center) {
        return lanes.pickPerUnit(center);
    }

    /** The center to which what an area sends back goes; below 0 if none. */
    public int returnCenter(int position) {
        int center = network.lanes.returnCenter(item.demand.areas[position]);
        return center == Lanes.NO_CENTER ? -1 : center;
    }

    /** Money that a center is paid for what comes back of a delivered unit. */
    public double returnHandling(int center) {
        return item.returnRate * network.sites.returnProcessing[center];
    }

    /** Whether a center may hold the product and reaches an area. */
    public boolean canServe(int center, int position) {
        return !Double.isInfinite(lanes.rank(center, item.demand.areas[position]));
    }

    /** Delivery days from a center that can serve an area. */
    public double days(int center, int position) {
        return lanes.days(center, item.demand.areas[position]);
    }
}

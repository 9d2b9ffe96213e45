package spokes.engine.explain;

import java.util.List;
import spokes.engine.carriage.CalendarDays;
import spokes.engine.contribution.CenterBills;
import spokes.engine.contribution.Deliveries;
import spokes.engine.contribution.Freights;
import spokes.engine.contribution.Ledger;
import spokes.engine.contribution.NearDemand;
import spokes.engine.contribution.SplitOrders;
import spokes.engine.contribution.Stocks;
import spokes.engine.flow.Judgment;
import spokes.engine.network.LaneCosts;
import spokes.engine.question.Measure;
import spokes.model.Workspace;

/** Which contributions make up each measure; for one question and thread. */
final class Ledgers {
    /** The cost lines, in the order in which they are added. */
    static final List<Measure> LINES = List.of(
            Measure.OUTBOUND_SHIPPING,
            Measure.SPLITS,
            Measure.PICK_AND_PACK,
            Measure.TRANSFERS,
            Measure.INBOUND,
            Measure.RECEIVING,
            Measure.STORAGE,
            Measure.CAPITAL,
            Measure.FIXED,
            Measure.LOSS_AND_DAMAGE,
            Measure.RETURNS,
            Measure.LOST_MARGIN,
            Measure.SURPLUS);

    private final Judgment judgment;
    private final Deliveries deliveries;
    private final Stocks stocks;
    private final Freights freights;
    private final SplitOrders splits;

    Ledgers(Judgment judgment, Workspace workspace) {
        this.judgment = judgment;
        deliveries = new Deliveries(judgment);
        stocks = new Stocks(judgment);
        freights = new Freights(judgment, workspace);
        splits = new SplitOrders(judgment);
    }

    /** Contributions to a cost line. */
    private Ledger line(Measure line) {
        return switch (line) {
            case OUTBOUND_SHIPPING -> deliveries.delivered((item, lanes, c, a) -> lanes.shipping(c, a));
            case SPLITS -> splits.extraCost();
            case PICK_AND_PACK -> deliveries.delivered((item, lanes, c, a) -> lanes.pickPerUnit(c));
            case TRANSFERS -> freights.transferFreight();
            case INBOUND -> freights.inboundFreight();
            case RECEIVING -> stocks.received();
            case STORAGE -> stocks.stored();
            case CAPITAL -> Ledger.all(stocks.boundOnHand(), freights.boundInTransit());
            case FIXED -> new CenterBills(judgment, deliveries, stocks).fixed();
            case LOSS_AND_DAMAGE ->
                Ledger.all(
                        deliveries.delivered((item, lanes, c, a) -> item.unitCost * lanes.lossRate(c, a)),
                        freights.lost());
            case RETURNS -> deliveries.returned();
            case LOST_MARGIN -> deliveries.unmet(item -> item.price > 0 ? item.price - item.unitCost : 0);
            case SURPLUS -> stocks.surplus();
            default -> throw new IllegalArgumentException("no cost line: " + line);
        };
    }

    /** Contributions to anything but a sum of cost lines. */
    Ledger of(Measure measure) {
        return switch (measure) {
            case SALES -> deliveries.delivered((item, lanes, c, a) -> item.price);
            case CO2E ->
                Ledger.all(
                        deliveries.delivered(
                                (item, lanes, c, a) -> lanes.co2PerUnit(c, a),
                                (item, lanes, c, a) ->
                                        item.weightKg / 1000 * Math.max(0, judgment.network.roadKm(c, a))),
                        freights.emitted());
            case ORDERS -> deliveries.delivered((item, lanes, c, a) -> item.shipping.ordersPerUnit);
            case UNITS_SHIPPED, P50_DAYS, P90_DAYS, P95_DAYS -> deliveries.delivered((item, lanes, c, a) -> 1);
            case UNITS_UNMET -> deliveries.unmet(item -> 1);
            case UNITS_DEMANDED -> demanded((item, lanes, c, a) -> 1, 1);
            case FILL_RATE -> demanded((item, lanes, c, a) -> 1, 0);
            case MEAN_DAYS -> deliveries.delivered((item, lanes, c, a) -> lanes.days(c, a));
            case COVERAGE_1 -> covered(1);
            case COVERAGE_2 -> covered(2);
            case COVERAGE_3 -> covered(3);
            case COVERAGE_5 -> covered(5);
            case MEAN_CALENDAR_DAYS ->
                deliveries.delivered((item, lanes, c, a) -> wait(lanes, c, a).mean());
            case CALENDAR_COVERAGE_1 -> atTheDoor(1);
            case CALENDAR_COVERAGE_2 -> atTheDoor(2);
            case CALENDAR_COVERAGE_3 -> atTheDoor(3);
            case CALENDAR_COVERAGE_5 -> atTheDoor(5);
            case MEAN_ZONE -> zones();
            case MEAN_KM -> distances();
            case WITHIN_300_MILES -> new NearDemand(judgment, stocks).asked();
            case PARCELS_PER_ORDER -> Ledger.all(orders(1), splits.extraParcels());
            case SPLIT_RATE -> Ledger.all(orders(0), splits.splitOrders());
            case STOCK_OUTS -> stocks.soldOut();
            default -> line(measure);
        };
    }

    private Ledger demanded(Deliveries.PerUnit delivered, double unmet) {
        return Ledger.all(deliveries.delivered(delivered), deliveries.unmet(item -> unmet));
    }

    private Ledger covered(int days) {
        return demanded((item, lanes, c, a) -> lanes.days(c, a) <= days ? 1 : 0, 0);
    }

    private Ledger atTheDoor(int calendarDays) {
        return demanded((item, lanes, c, a) -> wait(lanes, c, a).shareWithin(calendarDays), 0);
    }

    private CalendarDays.Wait wait(LaneCosts lanes, int center, int area) {
        return judgment.network.times.calendarDays(lanes.time(center, area));
    }

    private Ledger zones() {
        return deliveries.delivered(
                (item, lanes, c, a) -> judgment.network.lanes.zone(c, a),
                (item, lanes, c, a) -> judgment.network.lanes.zone(c, a) > 0 ? 1 : 0);
    }

    private Ledger distances() {
        return deliveries.delivered(
                (item, lanes, c, a) -> Math.max(0, judgment.network.roadKm(c, a)),
                (item, lanes, c, a) -> judgment.network.roadKm(c, a) >= 0 ? 1 : 0);
    }

    /** Orders delivered as the weight, each adding so much. */
    private Ledger orders(double each) {
        return deliveries.delivered(
                (item, lanes, c, a) -> each * item.shipping.ordersPerUnit,
                (item, lanes, c, a) -> item.shipping.ordersPerUnit);
    }

    Stocks stocks() {
        return stocks;
    }

    CenterBills bills() {
        return new CenterBills(judgment, deliveries, stocks);
    }
}

package spokes.engine.explain;

import java.util.List;
import java.util.Optional;
import spokes.engine.contribution.Contribution;
import spokes.engine.derivation.DeliverySteps;
import spokes.engine.derivation.Derivation;
import spokes.engine.derivation.Operation;
import spokes.engine.derivation.ShipmentSteps;
import spokes.engine.derivation.StockSteps;
import spokes.engine.flow.Judgment;
import spokes.engine.question.Measure;
import spokes.model.Workspace;

/** How single entries are computed. */
final class Leaves {
    private final Judgment judgment;
    private final Workspace workspace;
    private final Ledgers ledgers;
    private final StockSteps stocks;

    Leaves(Judgment judgment, Workspace workspace, Ledgers ledgers) {
        this.judgment = judgment;
        this.workspace = workspace;
        this.ledgers = ledgers;
        this.stocks = new StockSteps(judgment, workspace);
    }

    /** How an entry's share in a measure is computed. */
    Optional<Derivation> derive(Narrowed at, Entry entry) {
        Optional<Derivation> amount = derive(entry.line(), entry.what());
        return Books.isMean(at.measure()) ? amount.map(whole -> divided(at, whole)) : amount;
    }

    private static Derivation divided(Narrowed at, Derivation amount) {
        return Derivation.of(
                "what it adds to " + at.measure().label(),
                "",
                Operation.QUOTIENT,
                List.of(amount, Derivation.given("all " + at.measure().weighedBy(), at.divisor(), "")));
    }

    private Optional<Derivation> derive(Measure line, Contribution c) {
        return switch (c.kind()) {
            case DELIVERY, UNMET, DEMAND, RETURN -> Optional.of(flow(line, new DeliverySteps(judgment, workspace, c)));
            case PARCEL, CHARGED -> Optional.of(split(line, c));
            case TRANSFER, INBOUND -> Optional.of(shipped(line, new ShipmentSteps(judgment.network, workspace, c)));
            case STOCK, STOCK_OUT, CENTER -> Optional.of(stock(line, c));
        };
    }

    private static Derivation flow(Measure line, DeliverySteps delivery) {
        return switch (line) {
            case OUTBOUND_SHIPPING -> delivery.shipping();
            case PICK_AND_PACK -> delivery.picking();
            case LOSS_AND_DAMAGE -> delivery.loss();
            case RETURNS -> delivery.returns();
            case LOST_MARGIN -> delivery.lostMargin();
            case SALES -> delivery.sales();
            case CO2E -> delivery.co2();
            case ORDERS -> delivery.orders();
            case PARCELS_PER_ORDER -> delivery.orders();
            case SPLIT_RATE -> delivery.notSplit();
            case FILL_RATE -> delivery.delivered();
            case MEAN_DAYS -> delivery.unitDays();
            case MEAN_CALENDAR_DAYS -> delivery.unitCalendarDays();
            case COVERAGE_1 -> delivery.within(1);
            case COVERAGE_2 -> delivery.within(2);
            case COVERAGE_3 -> delivery.within(3);
            case COVERAGE_5 -> delivery.within(5);
            case CALENDAR_COVERAGE_1 -> delivery.withinCalendar(1);
            case CALENDAR_COVERAGE_2 -> delivery.withinCalendar(2);
            case CALENDAR_COVERAGE_3 -> delivery.withinCalendar(3);
            case CALENDAR_COVERAGE_5 -> delivery.withinCalendar(5);
            case MEAN_ZONE -> delivery.unitZones();
            case MEAN_KM -> delivery.unitKm();
            case WITHIN_300_MILES -> delivery.near();
            default -> delivery.units();
        };
    }

    private Derivation split(Measure line, Contribution c) {
        DeliverySteps lane = new DeliverySteps(judgment, workspace, c);
        return switch (line) {
            case PARCELS_PER_ORDER -> lane.splitShare("parcels beyond one for each order");
            case SPLIT_RATE -> lane.splitShare("orders that become more than one parcel");
            default -> c.kind() == Contribution.Kind.PARCEL ? lane.parcels() : lane.chargedAlready();
        };
    }

    private static Derivation shipped(Measure line, ShipmentSteps part) {
        return switch (line) {
            case LOSS_AND_DAMAGE -> part.loss();
            case CAPITAL -> part.capital();
            case CO2E -> part.co2();
            default -> part.freight();
        };
    }

    private Derivation stock(Measure line, Contribution c) {
        return switch (line) {
            case STORAGE -> stocks.storage(c, ledgers.stocks().holding(c.product(), c.center()));
            case CAPITAL -> stocks.capital(c);
            case SURPLUS -> stocks.surplus(c);
            case STOCK_OUTS -> stocks.soldOut(c);
            case FIXED -> stocks.fixed(c, ledgers.bills().listHandling()[c.center()]);
            default -> stocks.receiving(c);
        };
    }
}

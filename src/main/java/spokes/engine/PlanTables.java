package spokes.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;
import spokes.engine.flow.FirstChoice;
import spokes.engine.flow.Flows;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Outcome;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Move;
import spokes.engine.network.Moves;
import spokes.engine.network.Network;
import spokes.engine.result.Departure;
import spokes.engine.result.LaneFlow;
import spokes.engine.result.StockState;
import spokes.model.goods.DemandRate;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;

/** A judgment as tables: flows, stock by center, stock over time. */
final class PlanTables {
    /** Units per day that are as good as none: days of supply would be past counting. */
    private static final double LEAST_DEMAND = 1e-12;

    private final Judgment judgment;
    private final Network network;

    PlanTables(Judgment judgment) {
        this.judgment = judgment;
        this.network = judgment.network;
    }

    void eachFlow(Consumer<LaneFlow> sink) {
        for (Item item : network.items) {
            LaneCosts lanes = new LaneCosts(network, item);
            Flows ofItem = judgment.flows(item.number);
            for (int i = 0; i < ofItem.size(); i++) {
                if (ofItem.center(i) != Flows.NOBODY) {
                    int area = item.demand.areas[ofItem.position(i)];
                    sink.accept(flow(item, lanes, ofItem.center(i), area, ofItem.units(i)));
                }
            }
        }
    }

    private LaneFlow flow(Item item, LaneCosts lanes, int center, int area, double units) {
        return new LaneFlow(
                network.sites.codes.code(center),
                network.areas.code(area),
                item.key(),
                units,
                units * item.shipping.ordersPerUnit,
                lanes.days(center, area),
                network.lanes.zone(center, area),
                Math.max(0, network.roadKm(center, area)),
                units * lanes.shipping(center, area),
                units * lanes.pickPerUnit(center));
    }

    List<DemandRate> listDemand() {
        List<DemandRate> rates = new ArrayList<>();
        for (Item item : network.items) {
            Demand demand = item.demand;
            for (int i = 0; i < demand.size(); i++) {
                String area = network.areas.code(demand.areas[i]);
                if (demand.isSteady()) {
                    rates.add(new DemandRate(area, item.key(), OptionalInt.empty(), demand.rate(i, 0)));
                } else {
                    for (int week = 0; week < network.terms.weeks(); week++) {
                        rates.add(new DemandRate(area, item.key(), OptionalInt.of(week), demand.rate(i, week)));
                    }
                }
            }
        }
        return rates;
    }

    List<Departure> listDepartures(List<Transfer> transfers) {
        return transfers.stream()
                .filter(transfer -> transfer.status() == Transfer.Status.PLANNED)
                .filter(transfer -> network.moves().fate(transfer) == Moves.Fate.HAPPENS)
                .map(transfer -> departure(network.moves().move(transfer)))
                .toList();
    }

    private Departure departure(Move move) {
        return new Departure(
                move.transfer(), move.mode(), day(move.departure()), day(move.arrival()), day(move.ready()));
    }

    private LocalDate day(double day) {
        return network.terms.planDate.plusDays((long) Math.ceil(Math.min(day, Terms.MAX_DAY)));
    }

    List<StockState> listStock() {
        List<StockState> states = new ArrayList<>();
        for (Item item : network.items) {
            double[] perDay = FirstChoice.demandPerDay(network, item);
            Outcome outcome = judgment.outcome(item.number);
            double[] opening = network.supply(item.number).opening;
            for (int c = 0; c < opening.length; c++) {
                if (opening[c] > 0 || outcome.incoming[c] > 0 || outcome.outgoing[c] > 0 || perDay[c] > 0) {
                    states.add(state(item, c, opening[c], perDay[c], outcome));
                }
            }
        }
        return states;
    }

    private StockState state(Item item, int center, double usable, double perDay, Outcome outcome) {
        double soldOut = outcome.soldOut[center];
        return new StockState(
                item.key(),
                network.sites.codes.code(center),
                usable,
                outcome.incoming[center],
                outcome.outgoing[center],
                perDay,
                perDay > LEAST_DEMAND ? OptionalDouble.of(usable / perDay) : OptionalDouble.empty(),
                judge(usable, perDay),
                soldOut < 0 ? OptionalDouble.empty() : OptionalDouble.of(soldOut),
                outcome.closing[center]);
    }

    private StockState.State judge(double usable, double perDay) {
        if (!(usable > 0)) {
            return StockState.State.OUT;
        }
        if (usable < network.terms.shortDays * perDay) {
            return StockState.State.SHORT;
        }
        return usable > network.terms.coverTargetDays * perDay ? StockState.State.SURPLUS : StockState.State.HEALTHY;
    }

    List<JudgedPlan.StockPoint> stockCurve(ProductKey product, String center) {
        int item = network.number(product);
        int site = network.sites.codes.find(center);
        List<JudgedPlan.StockPoint> points = new ArrayList<>();
        if (item != Codes.NONE && site != Codes.NONE) {
            judgment.watch(item, (day, c, units) -> {
                JudgedPlan.StockPoint point = new JudgedPlan.StockPoint(day, units);
                if (c == site && (points.isEmpty() || !points.getLast().equals(point))) {
                    points.add(point);
                }
            });
        }
        return points;
    }
}

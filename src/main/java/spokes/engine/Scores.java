package spokes.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import spokes.engine.course.PlanWeek;
import spokes.engine.course.WeekTotals;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Totals;
import spokes.engine.measure.DeliveryDays;
import spokes.engine.network.DeliveryTimes;
import spokes.engine.network.Network;
import spokes.engine.network.Sites;
import spokes.engine.result.CostLine;
import spokes.engine.result.Costs;
import spokes.engine.result.ServiceLevels;
import spokes.engine.result.StockOut;

/** Turns the sums of a judgment into the plan's numbers (model.md, sections 6 and 7). */
final class Scores {
    /** Numbers of days within which coverage is counted. */
    private static final int[] COVERAGE_DAYS = {1, 2, 3, 5};

    private static final double SHARE_TOLERANCE = 1e-12;

    private final Network network;
    private final DeliveryTimes times;
    private final double[] totals;
    private final Beside beside;

    private Scores(Network network, double[] totals, Beside beside) {
        this.network = network;
        this.times = network.times;
        this.totals = totals;
        this.beside = beside;
    }

    /**
     * What is not added up by product.
     *
     * @param transfers    freight of transfers, money
     * @param splits       money that orders cost beyond what their lines were charged
     * @param extraParcels parcels beyond one for each order
     * @param splitOrders  orders of more than one parcel
     */
    record Beside(double transfers, double splits, double extraParcels, double splitOrders) {
        private static final Beside NOTHING = new Beside(0, 0, 0, 0);
    }

    /** The numbers of a judgment. */
    static Evaluation of(Judgment judgment) {
        double[] totals = judgment.totals();
        Beside beside = new Beside(
                judgment.shipments().freight(),
                judgment.splits().extraCost(),
                judgment.splits().extraParcels(),
                judgment.splits().splitOrders());
        return of(judgment.network, totals, beside, new StockOuts(judgment, (int) totals[Totals.STOCK_OUTS]));
    }

    /**
     * The numbers of such sums.
     *
     * @param totals all products together, see {@link Totals}
     */
    static Evaluation of(Network network, double[] totals, Beside beside, List<StockOut> stockOuts) {
        Scores scores = new Scores(network, totals, beside);
        return new Evaluation(
                network.terms.horizonDays,
                scores.totals[Totals.ORDERS],
                scores.demanded(),
                scores.totals[Totals.SHIPPED],
                scores.totals[Totals.UNMET],
                new Costs(scores.lines()),
                scores.service(),
                scores.totals[Totals.SALES],
                scores.totals[Totals.CO2] + network.inbound.co2Kg,
                stockOuts);
    }

    /** Units by delivery days, rising. */
    static List<DeliveryDays> deliveryDays(Judgment judgment) {
        Scores scores = new Scores(judgment.network, judgment.totals(), Beside.NOTHING);
        SortedMap<Double, Double> units = new TreeMap<>();
        for (int time = 0; time < scores.times.count(); time++) {
            if (scores.delivered(time) > 0) {
                units.merge(scores.times.businessDays(time), scores.delivered(time), Double::sum);
            }
        }
        return units.entrySet().stream()
                .map(entry -> new DeliveryDays(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The weeks of a judgment, of what its products deliver in each. */
    static List<PlanWeek> weeks(Judgment judgment) {
        List<PlanWeek> weeks = new ArrayList<>();
        for (double[] totals : WeekTotals.of(judgment)) {
            weeks.add(new Scores(judgment.network, totals, Beside.NOTHING).week(weeks.size()));
        }
        return weeks;
    }

    private PlanWeek week(int week) {
        ServiceLevels service = service();
        return new PlanWeek(
                week,
                demanded(),
                totals[Totals.SHIPPED],
                totals[Totals.ORDERS],
                totals[Totals.OUTBOUND],
                totals[Totals.PICK],
                service.meanDays(),
                service.meanCalendarDays(),
                service.within(2));
    }

    private double demanded() {
        return totals[Totals.SHIPPED] + totals[Totals.UNMET];
    }

    private Map<CostLine, Double> lines() {
        Map<CostLine, Double> lines = new EnumMap<>(CostLine.class);
        lines.put(CostLine.OUTBOUND_SHIPPING, totals[Totals.OUTBOUND]);
        lines.put(CostLine.SPLITS, beside.splits);
        lines.put(CostLine.PICK_AND_PACK, totals[Totals.PICK]);
        lines.put(CostLine.TRANSFERS, beside.transfers);
        lines.put(CostLine.INBOUND, network.inbound.freight);
        lines.put(CostLine.RECEIVING, totals[Totals.RECEIVING]);
        lines.put(CostLine.STORAGE, totals[Totals.STORAGE]);
        lines.put(CostLine.CAPITAL, totals[Totals.CAPITAL]);
        lines.put(CostLine.FIXED, fixed());
        lines.put(CostLine.LOSS_AND_DAMAGE, totals[Totals.LOSS] + totals[Totals.LOSS_OF_MOVES] + network.inbound.loss);
        lines.put(CostLine.RETURNS, totals[Totals.RETURNS]);
        lines.put(CostLine.LOST_MARGIN, totals[Totals.LOST_MARGIN]);
        lines.put(CostLine.SURPLUS, totals[Totals.SURPLUS]);
        return lines;
    }

    /**
     * Fixed cost of the open centers, what is missing to their monthly minimum, and once what opening takes of those
     * that the plan opened.
     */
    private double fixed() {
        Sites sites = network.sites;
        double months = network.terms.months();
        double money = 0;
        for (int c = 0; c < sites.size(); c++) {
            double missing = sites.minimumPerMonth[c] * months - totals[Totals.billed(c)];
            money += sites.fixedPerMonth[c] * months + Math.max(0, missing) + sites.openingOnce[c];
        }
        return money;
    }

    private ServiceLevels service() {
        double shipped = totals[Totals.SHIPPED];
        double orders = totals[Totals.ORDERS];
        return new ServiceLevels(
                share(sum(times::businessDays), shipped),
                percentile(0.5),
                percentile(0.9),
                percentile(0.95),
                coverage((time, limit) -> times.businessDays(time) <= limit ? 1 : 0),
                share(shipped, demanded()),
                share(totals[Totals.ZONES], totals[Totals.ZONED]),
                share(totals[Totals.KM], totals[Totals.MEASURED]),
                share(totals[Totals.NEAR], demanded()),
                share(sum(time -> times.calendarDays(time).mean()), shipped),
                coverage((time, limit) -> times.calendarDays(time).shareWithin(limit)),
                orders > 0 ? 1 + beside.extraParcels / orders : 0,
                share(beside.splitOrders, orders));
    }

    /** Share of what is delivered in a time that is at the door within a number of days. */
    @FunctionalInterface
    private interface ShareWithin {
        double of(int time, int limit);
    }

    private Map<Integer, Double> coverage(ShareWithin within) {
        Map<Integer, Double> coverage = new TreeMap<>();
        for (int limit : COVERAGE_DAYS) {
            coverage.put(limit, share(sum(time -> within.of(time, limit)), demanded()));
        }
        return coverage;
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }

    private double delivered(int time) {
        return totals[Totals.time(network.sites.size(), time)];
    }

    /** Σ units delivered · what their time counts. */
    private double sum(IntToDoubleFunction value) {
        double sum = 0;
        for (int time = 0; time < times.count(); time++) {
            sum += delivered(time) > 0 ? delivered(time) * value.applyAsDouble(time) : 0;
        }
        return sum;
    }

    /** The smallest number of days in which at least this share of the delivered units arrives. */
    private double percentile(double share) {
        double wanted = share * totals[Totals.SHIPPED] * (1 - SHARE_TOLERANCE);
        double sum = 0;
        for (int time = 0; time < times.count(); time++) {
            sum += delivered(time);
            if (delivered(time) > 0 && sum >= wanted) {
                return times.businessDays(time);
            }
        }
        return 0;
    }
}

package spokes.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Outcome;
import spokes.engine.flow.Totals;
import spokes.engine.network.Network;
import spokes.engine.network.Sites;

/** Turns the sums of a judgment into the plan's numbers (model.md, sections 6 and 7). */
final class Scores {
    /** Numbers of days within which coverage is counted. */
    private static final int[] COVERAGE_DAYS = {1, 2, 3, 5};

    private static final double SHARE_TOLERANCE = 1e-12;

    private final Judgment judgment;
    private final Network network;
    private final double[] totals;

    private Scores(Judgment judgment) {
        this.judgment = judgment;
        this.network = judgment.network;
        this.totals = judgment.totals();
    }

    static Evaluation of(Judgment judgment) {
        Scores scores = new Scores(judgment);
        return new Evaluation(
                judgment.network.terms.horizonDays,
                scores.totals[Totals.ORDERS],
                scores.demanded(),
                scores.totals[Totals.SHIPPED],
                scores.totals[Totals.UNMET],
                new Costs(scores.lines()),
                scores.service(),
                0,
                0,
                scores.stockOuts());
    }

    private double demanded() {
        return totals[Totals.SHIPPED] + totals[Totals.UNMET];
    }

    private Map<CostLine, Double> lines() {
        Map<CostLine, Double> lines = new EnumMap<>(CostLine.class);
        lines.put(CostLine.OUTBOUND_SHIPPING, totals[Totals.OUTBOUND]);
        lines.put(CostLine.PICK_AND_PACK, totals[Totals.PICK]);
        lines.put(CostLine.TRANSFERS, judgment.shipments().freight());
        lines.put(CostLine.INBOUND, network.inbound.freight);
        lines.put(CostLine.RECEIVING, totals[Totals.RECEIVING]);
        lines.put(CostLine.STORAGE, totals[Totals.STORAGE]);
        lines.put(CostLine.CAPITAL, totals[Totals.CAPITAL]);
        lines.put(CostLine.FIXED, fixed());
        lines.put(
                CostLine.LOSS_AND_DAMAGE,
                totals[Totals.LOSS] + judgment.shipments().loss() + network.inbound.loss);
        lines.put(CostLine.RETURNS, totals[Totals.RETURNS]);
        lines.put(CostLine.LOST_MARGIN, totals[Totals.LOST_MARGIN]);
        lines.put(CostLine.SURPLUS, totals[Totals.SURPLUS]);
        return lines;
    }

    /** Fixed cost of the open centers, and what is missing to their monthly minimum. */
    private double fixed() {
        Sites sites = network.sites;
        double months = network.terms.months();
        double money = 0;
        for (int c = 0; c < sites.size(); c++) {
            double missing = sites.minimumPerMonth[c] * months - totals[Totals.billed(c)];
            money += sites.fixedPerMonth[c] * months + Math.max(0, missing);
        }
        return money;
    }

    private ServiceLevels service() {
        double[] days = network.dayValues();
        Map<Integer, Double> coverage = new TreeMap<>();
        for (int limit : COVERAGE_DAYS) {
            coverage.put(limit, share(deliveredWithin(limit, days), demanded()));
        }
        double shipped = totals[Totals.SHIPPED];
        return new ServiceLevels(
                share(unitDays(days), shipped),
                percentile(0.5, days),
                percentile(0.9, days),
                percentile(0.95, days),
                coverage,
                share(shipped, demanded()),
                share(totals[Totals.ZONES], totals[Totals.ZONED]),
                share(totals[Totals.KM], totals[Totals.MEASURED]),
                share(totals[Totals.NEAR], demanded()),
                0,
                Map.of(),
                0,
                0);
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }

    private double delivered(int day) {
        return totals[Totals.days(network.sites.size(), day)];
    }

    private double unitDays(double[] days) {
        double sum = 0;
        for (int i = 0; i < days.length; i++) {
            sum += delivered(i) * days[i];
        }
        return sum;
    }

    private double deliveredWithin(double limit, double[] days) {
        double sum = 0;
        for (int i = 0; i < days.length && days[i] <= limit; i++) {
            sum += delivered(i);
        }
        return sum;
    }

    /** The smallest number of days in which at least this share of the delivered units arrives. */
    private double percentile(double share, double[] days) {
        double wanted = share * totals[Totals.SHIPPED] * (1 - SHARE_TOLERANCE);
        double sum = 0;
        for (int i = 0; i < days.length; i++) {
            sum += delivered(i);
            if (delivered(i) > 0 && sum >= wanted) {
                return days[i];
            }
        }
        return 0;
    }

    private List<StockOut> stockOuts() {
        List<StockOut> found = new ArrayList<>();
        for (int p = 0; p < network.items.size(); p++) {
            Outcome outcome = judgment.outcome(p);
            for (int c = 0; outcome.runsOut && c < outcome.soldOut.length; c++) {
                if (outcome.soldOut[c] >= 0) {
                    found.add(
                            new StockOut(network.items.get(p).key(), network.sites.codes.code(c), outcome.soldOut[c]));
                }
            }
        }
        return found;
    }
}

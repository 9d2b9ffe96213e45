package spokes.engine.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import spokes.engine.basis.Terms;
import spokes.engine.demand.Demand;
import spokes.engine.flow.Judgment;
import spokes.engine.flow.Outcome;
import spokes.engine.network.Item;
import spokes.engine.network.LaneCosts;
import spokes.engine.network.Network;

/**
 * How much of a product a center should have, on the shelf and on order, at every review: demand over lead time and review
 * period + z·√((L + R)·σ_d² + d²·σ_L²) (model.md, section 7; Silver, Pyke &amp; Thomas, Inventory and Production Management
 * in Supply Chains, 4th edition, sections 6.7 to 6.10, with the variance of demand over a lead time that varies itself).
 *
 * <p>d and σ_d are those of the areas that rank the center first among the centers that hold the product, so fewer centers
 * pool more risk.
 *
 * @param center        number of the center
 * @param perDay        d: mean units per day over the horizon
 * @param deviation     σ_d: standard deviation of a day's units
 * @param leadDays      L
 * @param leadDeviation σ_L, days
 * @param factor        z
 * @param demand        mean units over L + R
 * @param safety        units beyond that; below 0 only for a cycle service below one half
 * @param economic      the target of least expected cost of holding and of spilling to the next center over a review
 *                      period ({@link Newsvendor}); empty where one of them costs nothing
 */
public record Target(
        int center,
        double perDay,
        double deviation,
        double leadDays,
        double leadDeviation,
        double factor,
        double demand,
        double safety,
        OptionalDouble economic) {

    /** Units that should be there, at least 0. */
    public double units() {
        return Math.max(0, demand + safety);
    }

    /**
     * By center: whether it holds a product at the start or gets some within the horizon, beyond what transfers take away;
     * if no center does, every one that may.
     */
    public static boolean[] holders(Judgment judgment, int product) {
        Outcome outcome = judgment.outcome(product);
        double[] opening = judgment.network.supply(product).opening;
        boolean[] holds = new boolean[opening.length];
        boolean any = false;
        for (int c = 0; c < opening.length; c++) {
            holds[c] = opening[c] + outcome.incoming[c] - outcome.outgoing[c] > Terms.NO_UNITS;
            any |= holds[c];
        }
        return any ? holds : judgment.network.items.get(product).allowed.clone();
    }

    /**
     * The targets of a product at every center that somebody ranks first.
     *
     * @param holds by center: whether it is to hold the product
     */
    public static List<Target> list(Network network, Uncertainty uncertainty, int product, boolean[] holds) {
        Item item = network.items.get(product);
        if (item.demand.size() == 0) {
            return List.of();
        }
        Spread spread = uncertainty.variability().get(product);
        Catchments catchments = Catchments.of(
                network,
                item,
                new LaneCosts(network, item),
                spread,
                holds,
                (position, center) -> item.demand.mean(position, network.terms));
        List<Target> targets = new ArrayList<>();
        for (int c = 0; c < holds.length; c++) {
            if (catchments.units[c] > 0) {
                targets.add(target(network, item, uncertainty.leadTimes(), spread, catchments, c));
            }
        }
        return targets;
    }

    /**
     * Units that the targets of a product at any set of centers do not exceed together; +∞ where a fill rate is asked for.
     * Standard deviations of sums are at most the sums of standard deviations, and √(a + b) at most √a + √b.
     */
    public static double most(Network network, Uncertainty uncertainty, int product) {
        Terms terms = network.terms;
        Demand demand = network.items.get(product).demand;
        if (terms.fillRateTarget.isPresent()) {
            return Double.POSITIVE_INFINITY;
        }
        Spread spread = uncertainty.variability().get(product);
        LeadTimes leadTimes = uncertainty.leadTimes();
        double leadDays = IntStream.range(0, network.sites.size())
                .mapToDouble(center -> leadTimes.days(product, center))
                .max()
                .orElse(0);
        double perDay = 0;
        double deviations = 0;
        for (int i = 0; i < demand.size(); i++) {
            perDay += demand.mean(i, terms);
            deviations += spread.deviation(i);
        }
        double days = leadDays + terms.reviewDays;
        double spreads = Math.sqrt(days) * deviations + perDay * leadTimes.deviation(product);
        return perDay * days + Math.max(0, StandardNormal.factorByCycleService(terms.serviceLevel)) * spreads;
    }

    /** The target of a center that nobody ranks first: nothing. */
    public static Target none(Network network, Uncertainty uncertainty, int product, int center) {
        LeadTimes leadTimes = uncertainty.leadTimes();
        double leadDays = leadTimes.days(product, center);
        double factor = factor(network.terms, 0, 0);
        double leadDeviation = leadTimes.deviation(product);
        return new Target(center, 0, 0, leadDays, leadDeviation, factor, 0, 0, OptionalDouble.empty());
    }

    private static Target target(
            Network network, Item item, LeadTimes leadTimes, Spread spread, Catchments catchments, int center) {
        Terms terms = network.terms;
        double perDay = catchments.units[center];
        double variance = spread.variance(catchments.alone[center], catchments.together[center]);
        double leadDays = leadTimes.days(item.number, center);
        double leadDeviation = leadTimes.deviation(item.number);
        double days = leadDays + terms.reviewDays;
        double deviation = Math.sqrt(days * variance + perDay * perDay * leadDeviation * leadDeviation);
        double factor = factor(terms, perDay, deviation);
        return new Target(
                center,
                perDay,
                Math.sqrt(variance),
                leadDays,
                leadDeviation,
                factor,
                perDay * days,
                factor * deviation,
                economic(perDay * days, deviation, holding(network, item, center), catchments.spillPerUnit(center)));
    }

    /** The same where supply takes another time; the target of least cost is not told for it. */
    public Target withLead(Terms terms, double days) {
        double over = days + terms.reviewDays;
        double spread = Math.sqrt(over * deviation * deviation + perDay * perDay * leadDeviation * leadDeviation);
        double z = factor(terms, perDay, spread);
        return new Target(
                center, perDay, deviation, days, leadDeviation, z, perDay * over, z * spread, OptionalDouble.empty());
    }

    /** z: by fill rate, at least 0 as no plan should bet on less than the mean; else by cycle service. */
    private static double factor(Terms terms, double perDay, double deviation) {
        if (terms.fillRateTarget.isEmpty()) {
            return StandardNormal.factorByCycleService(terms.serviceLevel);
        }
        double shortOfReview = (1 - terms.fillRateTarget.getAsDouble()) * perDay * terms.reviewDays;
        return deviation > 0 ? Math.max(0, StandardNormal.factorByFillRate(shortOfReview / deviation)) : 0;
    }

    /** Money that keeping a unit costs for a review period: capital and space. */
    private static double holding(Network network, Item item, int center) {
        Terms terms = network.terms;
        double capitalPerDay = item.unitCost * terms.capitalRate / Terms.DAYS_PER_YEAR;
        double spacePerMonth = item.m3 / terms.storageFill * network.sites.storagePerM3Month[center];
        return terms.reviewDays * (capitalPerDay + spacePerMonth / Terms.DAYS_PER_MONTH);
    }

    private static OptionalDouble economic(double demand, double deviation, double holding, double shortage) {
        if (!(holding > 0) || !(shortage > 0) || !(deviation > 0)) {
            return OptionalDouble.empty();
        }
        Newsvendor vendor = new Newsvendor(holding, shortage);
        double ratio = vendor.criticalRatio();
        return ratio > 0 && ratio < 1
                ? OptionalDouble.of(Math.max(0, vendor.orderUpTo(new NormalDemand(demand, deviation))))
                : OptionalDouble.empty();
    }
}

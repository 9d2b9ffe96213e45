package spokes.optimize.placement;

import java.util.stream.Stream;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockSites;
import spokes.engine.placement.StockedProduct;
import spokes.optimize.product.BatchPrices;
import spokes.optimize.product.Prices;
import spokes.optimize.product.ProductDesk;

/**
 * The best bound over prices of what products share: at any prices, the products' own bounds less what the limits are worth
 * is a bound on all placements that keep the limits (Lagrangian relaxation). Every bound is kept, the
 * best one counts.
 */
public final class BoundSearch implements Climb.Excess {
    private final StockNetwork network;
    private final ProductWork work;
    private final Limits limits;
    private final double required;
    private final double[][] share;
    private final ChargeSplits splits;
    private final double[] bounds;
    private boolean isTuned;
    private final BatchPrices[] worth;
    private final Sample everything;
    private Sample sample;
    private final double[][] space;
    private final double[][] orders;
    private final double[][] billed;
    private final double[] fast;

    /** The best bound so far, and the prices that gave it. */
    public double best = Double.NEGATIVE_INFINITY;

    public Prices prices;

    /**
     * A search.
     *
     * @param required units that are to arrive fast
     * @param share    by product and center, the share of stock that a plan has there
     */
    public BoundSearch(StockNetwork network, ProductWork work, Limits limits, double required, double[][] share) {
        everything = Sample.all(network.products());
        sample = everything;
        this.network = network;
        this.work = work;
        this.limits = limits;
        this.required = required;
        this.share = share.clone();
        int products = network.products();
        splits = new ChargeSplits(this.share);
        bounds = new double[products];
        worth = Stream.generate(BatchPrices::new).limit(products).toArray(BatchPrices[]::new);
        space = new double[products][];
        orders = new double[products][];
        billed = new double[products][];
        fast = new double[products];
        prices = Prices.none(network.sites(), network.weeks());
    }

    /** The bound at some prices; −∞ if there was no time. */
    public double at(Prices some, boolean wantsLoads) {
        if (!look(some, everything, wantsLoads)) {
            return Double.NEGATIVE_INFINITY;
        }
        return take(some);
    }

    /** Tells each product's charges apart in the way that is best at some prices: a bound. */
    void tellApart(Prices some) {
        if (tellApart(some, everything)) {
            take(some);
        }
    }

    private boolean tellApart(Prices some, Sample those) {
        sample = those;
        return work.forEach(those.products(), (desk, p) -> {
            desk.takeForBound(p, some);
            bounds[p] = splits.tell(desk, p);
        });
    }

    private double take(Prices some) {
        double bound = sum(bounds) + limitsAt(some);
        if (bound > best) {
            best = bound;
            prices = some;
        }
        return bound;
    }

    /** Looks for what arrivals are worth at the best prices so far: where a better worth is found, the bound gets better. */
    public void tune(int rounds) {
        Prices some = prices;
        BatchPrices[] found = new BatchPrices[worth.length];
        boolean isDone = work.forEach((desk, p) -> {
            desk.takeForBound(p, some);
            found[p] = desk.time().arrivals.isEmpty() ? new BatchPrices() : tuned(desk, p, rounds);
        });
        if (isDone) {
            System.arraycopy(found, 0, worth, 0, worth.length);
            isTuned = true;
            at(some, false);
        }
    }

    private BatchPrices tuned(ProductDesk desk, int p, int rounds) {
        BatchPrices now = worth(p);
        BatchPrices found = now;
        double most = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            BatchPrices was = now.copy();
            double money = desk.bound(share[p], splits.of(p), now, true);
            found = money > most ? was : found;
            most = Math.max(most, money);
        }
        return found;
    }

    /** What arrivals are taken to be worth: what was found, else what is guessed anew at each price. */
    private BatchPrices worth(int p) {
        return isTuned ? worth[p].copy() : new BatchPrices();
    }

    /** Looks at some products at some prices; false if there was no time. */
    private boolean look(Prices some, Sample those, boolean wantsLoads) {
        sample = those;
        return work.forEach(those.products(), (desk, p) -> {
            desk.takeForBound(p, some);
            StockedProduct product = desk.product();
            bounds[p] = desk.bound(share[p], splits.of(p), worth(p), wantsLoads);
            if (wantsLoads) {
                space[p] = scaled(desk.bound.oldUnits(), product.spaceM3());
                orders[p] = scaled(desk.bound.sold, product.ordersPerUnit());
                billed[p] = billed(product, desk.bound.sold);
                fast[p] = desk.bound.fastUnits;
            }
        });
    }

    /** What is picked at each center; what else it is paid is small beside. */
    private double[] billed(StockedProduct product, double[] sold) {
        double[] money = new double[limits.centers];
        for (int at = 0; at < sold.length; at++) {
            money[at / limits.weeks] += sold[at];
        }
        for (int c = 0; c < money.length; c++) {
            money[c] *= product.picking(c);
        }
        return money;
    }

    private static double[] scaled(double[] units, double each) {
        double[] scaled = units.clone();
        for (int at = 0; at < scaled.length; at++) {
            scaled[at] *= each;
        }
        return scaled;
    }

    /** What limits are worth at prices, and what is fixed. */
    private double limitsAt(Prices some) {
        StockSites sites = network.sites();
        double money = network.leastInboundFreight() + required * some.fast();
        for (int c = 0; c < limits.centers; c++) {
            money += sites.fixed(c) + some.bill()[c] * sites.minimum(c);
            money -= some.space()[c] > 0 ? some.space()[c] * limits.spaceM3[c] : 0;
        }
        for (int at = 0; at < limits.orders.length; at++) {
            money -= some.order()[at] > 0 ? some.order()[at] * limits.orders[at] : 0;
        }
        return money;
    }

    /**
     * Climbs from the best prices so far.
     *
     * @param climb steps that were found good
     */
    public void climb(Climb climb, int rounds) {
        for (int round = 0; round < rounds && !climb.isOver(); round++) {
            if (at(climb.prices(), true) == Double.NEGATIVE_INFINITY) {
                return;
            }
            climb.next(this);
        }
    }

    /** The same by a look at some products only: prices that are good for these. */
    public void rehearse(Climb climb, Sample those, int rounds) {
        double most = Double.NEGATIVE_INFINITY;
        Prices good = climb.prices();
        if (tellApart(good, those) && those.products().length < network.products()) {
            splits.narrow(those);
        }
        for (int round = 0; round < rounds && !climb.isOver(); round++) {
            Prices now = climb.prices();
            if (!look(now, those, true)) {
                return;
            }
            double bound = sum(bounds) + limitsAt(now);
            good = bound > most ? now : good;
            most = Math.max(most, bound);
            climb.next(this);
        }
        climb.goBack(good);
    }

    /** By how much the last answer passes the space of a center, as a share of it. */
    @Override
    public double ofSpace(int c) {
        return excess(sum(space, c), limits.spaceM3[c]);
    }

    /** The same of the orders of a center and week. */
    @Override
    public double ofOrders(int at) {
        return excess(sum(orders, at), limits.orders[at]);
    }

    /** By how much the last answer pays a center less than its minimum, as a share of it. */
    @Override
    public double ofBill(int c) {
        double minimum = network.sites().minimum(c);
        return minimum > 0 ? (minimum - sum(billed, c)) / minimum : 0;
    }

    /** By how much the last answer is too slow, as a share of what is asked for. */
    @Override
    public double ofFast() {
        return required > 0 ? (required - sum(fast)) / required : 0;
    }

    private static double excess(double load, double limit) {
        return Double.isInfinite(limit) ? 0 : (load - limit) / Math.max(limit, 1e-9);
    }

    private double sum(double[][] loads, int at) {
        double sum = 0;
        for (int p : sample.products()) {
            sum += sample.weight()[p] * loads[p][at];
        }
        return sum;
    }

    private double sum(double[] amounts) {
        double sum = 0;
        for (int p : sample.products()) {
            sum += sample.weight()[p] * amounts[p];
        }
        return sum;
    }

    /** The products' own bounds at the last prices. */
    public double[] bounds() {
        return bounds.clone();
    }
}

package spokes.optimize.product;

import java.util.Arrays;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;

/**
 * A cost that no placement of a product goes below, at some prices.
 *
 * <p>At every moment at which there is stock, some centers have it, and each area is served by one of these: that costs at
 * least what the best choice of centers for that moment costs, a location problem of which a dual solution gives a bound.
 * Stock in all centers together is the same however it lies ({@link Timeline}), so its capital and the cheapest space for
 * it are known; what a center asks above the cheapest is charged to the units that are sold from it, by the days that they
 * lay there. A center that asks max(space, fee) asks at least θ · space + (1 − θ) · fee for any θ from 0 to 1.
 */
public final class ProductBound {
    /** How a center's charge for stock is told apart into space and fee. */
    public enum Split {
        /** By what the plan has there: the larger of the two. */
        BY_PLAN,
        SPACE,
        FEE
    }

    private final ServingTable table;
    private final ServingTable wide;
    private final OrderDemand orders;
    private final SharedFees fees = new SharedFees();
    private final StockCharges charges;
    private final MomentBound moment;
    private final int centers;
    private StockedProduct product;
    private Timeline time;
    private Prices prices;
    private double[] averaged = new double[0];

    /** Units that are served, by area, and together by span. */
    private double[] weight = new double[0];

    private double[] served = new double[0];

    /** Units in the best answer at these prices: by batch, the opening stock first, and center. */
    private double[][] units = new double[1][0];

    /** The same sold, by center and week. */
    public final double[] sold;

    /** The same that arrives fast. */
    public double fastUnits;

    public ProductBound(ServingTable table) {
        this.table = table;
        centers = table.centers;
        StockNetwork network = table.network;
        charges = new StockCharges(network);
        wide = new ServingTable(network, -1);
        orders = new OrderDemand(table, wide);
        moment = new MomentBound(wide);
        sold = new double[centers * network.weeks()];
        product = network.product(0);
        time = new Timeline(network, product, true);
        prices = Prices.none(network.sites(), network.weeks());
    }

    /** Takes up a product at some prices, with which the table is filled. */
    public void take(StockedProduct next, Timeline line, Prices at) {
        product = next;
        time = line;
        prices = at;
        orders.take(product, time);
        if (time.isCertain) {
            charges.take(product, time, prices);
            weigh();
            moment.take(weight, charges.shared(table.network.weeks()));
        }
    }

    /**
     * The bound, with arrivals worth what they were found to be.
     *
     * @param worth      of arrivals; goes on if loads are wanted
     * @param share      by center, the share of stock that the plan has there
     * @param wantsLoads whether to find the units of the best answer
     */
    public double of(double[] share, Split split, BatchPrices worth, boolean wantsLoads) {
        units = new double[time.arrivals.size() + 1][centers];
        Arrays.fill(sold, 0);
        fastUnits = 0;
        if (!time.isCertain) {
            return loose() + orders.apart();
        }
        charges.tellApart(share, split, worth);
        moment.begin(shareFees());
        charges.begin();
        double money = product.underWay() + charges.received() + stored() + orders.apart();
        double unmet = 0;
        for (int s = 0; s < time.spans.size(); s++) {
            Timeline.Span span = time.spans.get(s);
            double cheapest = charges.enter(span);
            money += cheapest * (span.units() + span.unitsThen()) / 2 * span.days();
            if (span.isServed()) {
                money += span.days()
                        * moment.of(orders.rates().of(s), orders.rates().row(s), charges);
                if (wantsLoads) {
                    load(orders.rates().of(s), span);
                }
            } else {
                unmet += span.days() * demand(span.week());
            }
            charges.leave(span);
        }
        double left = left();
        for (int k = 0; wantsLoads && k < time.arrivals.size(); k++) {
            double there = time.arrivals.get(k).units();
            worth.next(k, (ByCenter.sum(units[k + 1]) - there) / Math.max(there, 1e-9));
        }
        return money + unmet * product.lostMargin() + left + charges.givenBack;
    }

    /** Units of the opening stock in the best answer at these prices, by center. */
    public double[] oldUnits() {
        return units[0];
    }

    private double stored() {
        double unitDays = 0;
        for (Timeline.Span span : time.spans) {
            unitDays += (span.units() + span.unitsThen()) / 2 * span.days();
        }
        return unitDays * product.capitalPerDay();
    }

    private double demand(int week) {
        double perDay = 0;
        for (int i = 0; i < product.areas(); i++) {
            perDay += product.rate(i, week);
        }
        return perDay;
    }

    private void load(double[] rates, Timeline.Span span) {
        int weeks = table.network.weeks();
        int[] who = moment.who();
        for (int i = 0; i < wide.physical; i++) {
            double units = rates[i] * span.days();
            int c = who[i];
            sold[c * weeks + span.week()] += units;
            this.units[charges.from[c]][c] += units;
            fastUnits += wide.fast.length > 0 && wide.fast[c * wide.areas + i] ? units : 0;
        }
    }

    /** What stock at the end pays. */
    private double left() {
        double best = Double.POSITIVE_INFINITY;
        int where = -1;
        for (int c = 0; c < centers; c++) {
            if (product.isAllowed(c)) {
                double money = charges.asStock(c);
                where = money < best ? c : where;
                best = Math.min(best, money);
            }
        }
        if (where < 0 || time.closing <= 0) {
            return 0;
        }
        units[charges.from[where]][where] += time.closing;
        double wanted = 0;
        for (int week = 0; week < table.network.weeks(); week++) {
            wanted += demand(week) * table.network.daysOfWeek(week);
        }
        double covered = table.network.coverTargetDays() * wanted / table.network.horizonDays();
        return time.closing * best + Math.max(0, time.closing - covered) * product.writeDown();
    }

    /** What areas and lines can pay for fees over the horizon, money per unit or order above their least. */
    private double[] shareFees() {
        double[] all = new double[centers];
        double[] mean = new double[centers];
        for (int s = 0; s < served.length; s++) {
            Timeline.Span span = time.spans.get(s);
            charges.enter(span);
            for (int c = 0; c < centers && span.isServed(); c++) {
                all[c] += charges.feeNow[c] * span.days();
                mean[c] += charges.add[c] * served[s];
            }
            charges.leave(span);
        }
        double units = ByCenter.sum(served);
        if (units <= 0 || !ByCenter.isAnyAboveZero(all)) {
            return new double[wide.areas];
        }
        average(mean, units);
        return fees.share(weight, wide.areas, averaged, all);
    }

    /** Sums up what is asked for while there is stock. */
    private void weigh() {
        weight = new double[wide.areas];
        served = new double[time.spans.size()];
        for (int s = 0; s < served.length; s++) {
            Timeline.Span span = time.spans.get(s);
            double[] rates = orders.rates().of(s);
            for (int i = 0; i < wide.areas && span.isServed(); i++) {
                double units = rates[i] * span.days();
                weight[i] += units;
                served[s] += i < wide.physical ? units : 0;
            }
        }
    }

    private void average(double[] mean, double units) {
        int n = wide.areas;
        if (averaged.length < centers * n) {
            averaged = new double[centers * n];
        }
        for (int c = 0; c < centers; c++) {
            for (int i = 0; i < n; i++) {
                averaged[c * n + i] = wide.money[c * n + i] + (i < wide.physical ? mean[c] / units : 0);
            }
        }
    }

    /** A bound where what is served depends on where stock lies. */
    private double loose() {
        int n = table.areas;
        boolean isForced = !product.isBound() && !table.network.isAnyClosed();
        double money = product.underWay();
        for (Timeline.Span span : time.spans) {
            isForced &= span.isServed();
            for (int i = 0; i < n; i++) {
                double best = Double.POSITIVE_INFINITY;
                boolean isReached = true;
                for (int c = 0; c < centers; c++) {
                    if (product.isAllowed(c)) {
                        double order = product.ordersPerUnit() * prices.order(c, span.week());
                        best = Math.min(best, table.money[c * n + i] + order);
                        isReached &= table.money[c * n + i] < Double.POSITIVE_INFINITY;
                    }
                }
                double each = isForced && isReached ? best : Math.min(best, product.lostMargin());
                money += product.rate(i, span.week()) * span.days() * (each < Double.POSITIVE_INFINITY ? each : 0);
            }
        }
        return money;
    }
}

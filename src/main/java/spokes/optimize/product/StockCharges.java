package spokes.optimize.product;

import java.util.Arrays;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;
import spokes.model.goods.Inbound;

/**
 * What the units of one product pay for having lain at each center, as time passes: the space of a center beyond the
 * cheapest one's by the day, what its space on the plan date is worth, and receiving. For one thread.
 *
 * <p>Units come in batches, the opening stock and each arrival, and each unit is sold from a batch that is there. So that
 * the cheapest batch does not sell more than it has, every batch has a price: it is taken off the charge of each of its
 * units and given back for all of them, whatever is sold (Lagrangian relaxation of the batches' sizes).
 */
public final class StockCharges {
    private final int centers;
    private final double[] space;
    private final double[] fee;
    private final double[] spaceNow;
    private final double[] extra;

    /** By center, what its cheapest batch is charged, less what its space took until it came. */
    private final double[] batch;

    private final double[] dear;
    private final double[] dearer;
    private Timeline time;
    private BatchPrices batches = new BatchPrices();
    private double[] priceOfArrival = new double[0];
    private StockedProduct product;
    private Prices prices;
    private double[] share = new double[0];
    private ProductBound.Split split = ProductBound.Split.FEE;
    private double received;

    /** By shipment and center, what a unit of it asks above the center that asks least. */
    private double[][] receiving = new double[0][];

    /** By center: its fee now, what a unit that is sold now pays beside serving, and its batch: 0 is opening stock. */
    public final double[] feeNow;

    public final double[] add;
    public final int[] from;

    /** What is given back for all units of the batches so far. */
    public double givenBack;

    public StockCharges(StockNetwork network) {
        centers = network.sites().size();
        product = network.product(0);
        time = new Timeline(network, product, true);
        prices = Prices.none(network.sites(), network.weeks());
        space = new double[centers];
        fee = new double[centers];
        spaceNow = new double[centers];
        feeNow = new double[centers];
        extra = new double[centers];
        batch = new double[centers];
        add = new double[centers];
        from = new int[centers];
        dear = new double[centers];
        dearer = new double[centers];
    }

    /** Begins with a product at some prices. */
    public void take(StockedProduct next, Timeline line, Prices at) {
        product = next;
        time = line;
        prices = at;
        for (int c = 0; c < centers; c++) {
            double kept = 1 - prices.bill()[c];
            space[c] = product.spacePerDay(c) * kept;
            fee[c] = product.binPerDay(c) * kept;
        }
        receive();
    }

    /** Tells charges apart for a plan that has some shares of its stock at each center. */
    public void tellApart(double[] shares, ProductBound.Split how, BatchPrices worth) {
        batches = worth;
        share = shares;
        split = how;
        priceOfArrival = worth.of(time.arrivals.size());
        begin();
    }

    private void receive() {
        receiving = new double[product.inbound().size()][];
        received = 0;
        for (int i = 0; i < receiving.length; i++) {
            Inbound shipment = product.inbound().get(i);
            receiving[i] = asked(shipment);
            double least = least(receiving[i]);
            received += least < Double.POSITIVE_INFINITY ? shipment.units() * least : 0;
            for (int c = 0; c < centers; c++) {
                double asked = receiving[i][c];
                receiving[i][c] = asked < Double.POSITIVE_INFINITY ? asked - least : 0;
            }
        }
        for (StockedProduct.Coming coming : product.coming()) {
            received += coming.units() * product.receiving(coming.center()) * (1 - prices.bill()[coming.center()]);
        }
    }

    private static double least(double[] money) {
        double least = Double.POSITIVE_INFINITY;
        for (double asked : money) {
            least = Math.min(least, asked);
        }
        return least;
    }

    /** Freight and receiving of a unit of a shipment by center; +∞ where the product is not allowed. */
    private double[] asked(Inbound shipment) {
        double[] asked = new double[centers];
        for (int c = 0; c < centers; c++) {
            double kept = 1 - prices.bill()[c];
            asked[c] = product.isAllowed(c)
                    ? product.receiving(c) * kept + product.freight(shipment, c)
                    : Double.POSITIVE_INFINITY;
        }
        return asked;
    }

    /** Back to the plan date. */
    public void begin() {
        givenBack = 0;
        Arrays.fill(extra, 0);
        Arrays.fill(from, 0);
        for (int c = 0; c < centers; c++) {
            batch[c] = spaceAtStart(c);
        }
    }

    private double spaceAtStart(int c) {
        return prices.space()[c] * product.spaceM3();
    }

    /** What all that arrives pays at least for its freight and to be received. */
    public double received() {
        return received;
    }

    /** Comes to a span; returns what the cheapest space asks for a unit and day. */
    public double enter(Timeline.Span span) {
        splitCharges(span);
        for (int k = 0; k < priceOfArrival.length; k++) {
            Timeline.Arrival arrival = time.arrivals.get(k);
            if (arrival.isAtStart(span)) {
                price(k, arrival, span);
                arrive(k, arrival);
            }
        }
        if (span.isServed()) {
            charge(span);
        }
        return cheapest();
    }

    /** Leaves a span. */
    public void leave(Timeline.Span span) {
        double cheapest = cheapest();
        for (int c = 0; c < centers; c++) {
            extra[c] += Math.max(0, spaceNow[c] - cheapest) * span.days();
        }
        for (int k = 0; k < priceOfArrival.length; k++) {
            Timeline.Arrival arrival = time.arrivals.get(k);
            if (arrival.isWithin(span)) {
                arrive(k, arrival);
            }
        }
    }

    /** The price at which an arrival sells as much as it has, if sales are shared as the plan's stock is. */
    private void price(int k, Timeline.Arrival arrival, Timeline.Span span) {
        if (arrival.first() == span.from() && Double.isNaN(priceOfArrival[k])) {
            for (int c = 0; c < centers; c++) {
                boolean mayCome = product.isAllowed(c) && (arrival.center() < 0 || arrival.center() == c);
                dearer[c] = mayCome ? charge(c, arrival) - batch[c] : Double.POSITIVE_INFINITY;
            }
            batches.begin(k, quantile(arrival.units() / Math.max(arrival.units(), span.units())), spread());
        }
        if (arrival.first() == span.from()) {
            givenBack += priceOfArrival[k] * arrival.units();
        }
    }

    private double spread() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double money : dearer) {
            low = Math.min(low, money);
            high = money < Double.POSITIVE_INFINITY ? Math.max(high, money) : high;
        }
        return high > low ? high - low : 0;
    }

    /** What is dearer by no more than this, as a share of the plan's stock, is as much as is asked for. */
    private double quantile(double asked) {
        double found = Double.NEGATIVE_INFINITY;
        double below = 0;
        while (below < asked) {
            double next = Double.POSITIVE_INFINITY;
            for (int c = 0; c < centers; c++) {
                next = dearer[c] > found ? Math.min(next, dearer[c]) : next;
            }
            if (next == Double.POSITIVE_INFINITY) {
                break;
            }
            found = next;
            for (int c = 0; c < centers; c++) {
                below += dearer[c] == found ? share[c] : 0;
            }
        }
        return found == Double.NEGATIVE_INFINITY ? 0 : found;
    }

    private double charge(int c, Timeline.Arrival arrival) {
        return (arrival.shipment() < 0 ? 0 : receiving[arrival.shipment()][c]) - extra[c];
    }

    /** What comes may be sold wherever it may have come to, if that is cheaper than what is there. */
    private void arrive(int k, Timeline.Arrival arrival) {
        for (int c = 0; c < centers; c++) {
            if (product.isAllowed(c) && (arrival.center() < 0 || arrival.center() == c)) {
                double charged = charge(c, arrival) - priceOfArrival[k];
                from[c] = batch[c] <= charged ? from[c] : k + 1;
                batch[c] = Math.min(batch[c], charged);
            }
        }
    }

    private void splitCharges(Timeline.Span span) {
        double typical = 0;
        for (double part : share) {
            typical = Math.max(typical, part);
        }
        for (int c = 0; c < centers; c++) {
            double units = (share[c] > 0 ? share[c] : typical) * span.units();
            boolean isSpace = split == ProductBound.Split.SPACE
                    || fee[c] == 0
                    || (split == ProductBound.Split.BY_PLAN && space[c] * units > fee[c]);
            spaceNow[c] = isSpace ? space[c] : 0;
            feeNow[c] = isSpace ? 0 : fee[c];
            if (!product.isAllowed(c)) {
                spaceNow[c] = 0;
                feeNow[c] = 0;
            }
        }
    }

    private double cheapest() {
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centers; c++) {
            least = product.isAllowed(c) ? Math.min(least, spaceNow[c]) : least;
        }
        return least < Double.POSITIVE_INFINITY ? least : 0;
    }

    /** What a unit that is sold in a span pays beside serving, by center. */
    private void charge(Timeline.Span span) {
        for (int c = 0; c < centers; c++) {
            add[c] = asStock(c)
                    + (product.ordersPerUnit() > 0 ? product.ordersPerUnit() * prices.order(c, span.week()) : 0);
        }
    }

    /** What a unit at a center pays for having lain there: as one of the batch that is cheapest there. */
    public double asStock(int c) {
        return extra[c] + batch[c];
    }

    /** What a unit pays for what is shared, by center. */
    public double[] shared(int weeks) {
        for (int c = 0; c < centers; c++) {
            double order = 0;
            for (int week = 0; week < weeks; week++) {
                order += prices.order(c, week) / weeks;
            }
            dear[c] =
                    product.isAllowed(c) ? product.ordersPerUnit() * order + product.spaceM3() * prices.space()[c] : 0;
        }
        return dear;
    }
}

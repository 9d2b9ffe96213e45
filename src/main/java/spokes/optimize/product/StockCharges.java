package spokes.optimize.product;

import java.util.Arrays;
import spokes.engine.placement.StockedProduct;
import spokes.model.goods.Inbound;

/**
 * What the units of one product pay for having lain at each center, as time passes: the space of a center beyond the
 * cheapest one's by the day, what its space on the plan date is worth, and receiving. For one thread.
 */
public final class StockCharges {
    private final int centers;
    private final double[] space;
    private final double[] fee;
    private final double[] receiving;
    private final double[] spaceNow;
    private final double[] extra;
    private final double[] extraBefore;
    private final double[] dear;
    private StockedProduct product;
    private Prices prices;
    private double[] share = new double[0];
    private ProductBound.Split split = ProductBound.Split.FEE;
    private double received;

    /** By center: its fee now, what a unit that is sold now pays beside serving, and whether that is an opening unit. */
    public final double[] feeNow;

    public final double[] add;
    public final boolean[] isOld;

    /** What is taken off the charge of every opening unit where others arrive, and given back for all of them. */
    public double priceOfOld;

    public StockCharges(int centers, StockedProduct product, Prices prices) {
        this.centers = centers;
        this.product = product;
        this.prices = prices;
        space = new double[centers];
        fee = new double[centers];
        receiving = new double[centers];
        spaceNow = new double[centers];
        feeNow = new double[centers];
        extra = new double[centers];
        extraBefore = new double[centers];
        add = new double[centers];
        isOld = new boolean[centers];
        dear = new double[centers];
    }

    /** Begins with a product whose plan has some shares of its stock at each center. */
    public void take(StockedProduct next, Timeline time, Prices at, double[] shares, ProductBound.Split how) {
        product = next;
        prices = at;
        share = shares;
        split = how;
        for (int c = 0; c < centers; c++) {
            double kept = 1 - prices.bill()[c];
            space[c] = product.spacePerDay(c) * kept;
            fee[c] = product.binPerDay(c) * kept;
        }
        receive();
        priceOfOld = 0;
        for (int c = 0; c < centers; c++) {
            priceOfOld += time.arriving > 0 ? share[c] * prices.space()[c] * product.spaceM3() : 0;
        }
        begin();
    }

    /** What each center asks of an arriving unit above the center that asks least, at least of any shipment. */
    private void receive() {
        Arrays.fill(receiving, product.coming().isEmpty() ? Double.POSITIVE_INFINITY : 0);
        received = 0;
        for (Inbound shipment : product.inbound()) {
            double[] asked = asked(shipment);
            double least = Arrays.stream(asked).min().orElse(0);
            received += least < Double.POSITIVE_INFINITY ? shipment.units() * least : 0;
            for (int c = 0; c < centers; c++) {
                receiving[c] = Math.min(receiving[c], asked[c] < Double.POSITIVE_INFINITY ? asked[c] - least : 0);
            }
        }
        for (int c = 0; c < centers; c++) {
            receiving[c] = receiving[c] < Double.POSITIVE_INFINITY ? receiving[c] : 0;
        }
        for (StockedProduct.Coming coming : product.coming()) {
            received += coming.units() * product.receiving(coming.center()) * (1 - prices.bill()[coming.center()]);
        }
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
        Arrays.fill(extra, 0);
        Arrays.fill(extraBefore, 0);
    }

    /** What all that arrives pays at least for its freight and to be received. */
    public double received() {
        return received;
    }

    /** Comes to a span; returns what the cheapest space asks for a unit and day. */
    public double enter(Timeline.Span span) {
        splitCharges(span);
        arrive(span);
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
        arrive(span);
    }

    /** What may come in a span is new at its beginning, and at its end. */
    private void arrive(Timeline.Span span) {
        if (span.isNew()) {
            System.arraycopy(extra, 0, extraBefore, 0, centers);
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
            add[c] = asStock(c, span.hasNew())
                    + (product.ordersPerUnit() > 0 ? product.ordersPerUnit() * prices.order(c, span.week()) : 0);
        }
    }

    /** What a unit at a center pays for having lain there: as opening stock, or as what came last if that is less. */
    public double asStock(int c, boolean hasNew) {
        double old = extra[c] + prices.space()[c] * product.spaceM3() - priceOfOld;
        double young = extra[c] - extraBefore[c] + receiving[c];
        isOld[c] = !hasNew || old <= young;
        return isOld[c] ? old : young;
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

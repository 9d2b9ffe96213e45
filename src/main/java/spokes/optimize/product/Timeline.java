package spokes.optimize.product;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;
import spokes.model.goods.Inbound;

/**
 * A product's stock in all centers together over the horizon. As long as there is any, the engine serves every area that
 * all centers reach, so this does not depend on where it lies.
 *
 * <p>Where centers make arrivals sellable on different days, the latest counts: there is at least this stock.
 */
public final class Timeline {
    /** Parts that the horizon of steady demand is cut into. */
    private static final int STEADY_PARTS = 6;

    private static final double NO_UNITS = 1e-9;

    /**
     * Days in which nothing changes but that stock falls.
     *
     * @param from      day it begins
     * @param to        day it ends
     * @param week      whose rates hold
     * @param isServed  whether there is stock
     * @param units     stock when it begins
     * @param unitsThen stock when it ends
     */
    public record Span(double from, double to, int week, boolean isServed, double units, double unitsThen) {
        /** How long it is. */
        public double days() {
            return to - from;
        }
    }

    /**
     * Units that come.
     *
     * @param first    first day on which they may be sellable
     * @param last     last day on which they may become so
     * @param center   to which they come; below 0 if that is to be chosen
     * @param shipment number of the shipment; below 0 if it is under way between centers
     */
    public record Arrival(double units, double first, double last, int center, int shipment) {
        /** Whether they may be sellable when a span begins. */
        boolean isAtStart(Span span) {
            return first <= span.from && last >= span.from;
        }

        /** Whether they may become sellable within a span or when it ends. */
        boolean isWithin(Span span) {
            return first <= span.from && last > span.from;
        }
    }

    public final List<Span> spans = new ArrayList<>();

    /** What comes, by its last day. */
    public final List<Arrival> arrivals = new ArrayList<>();

    /** Units at the start, and all that arrive. */
    public final double opening;

    public final double arriving;

    /** Units left at the end. */
    public final double closing;

    /** Whether this is how stock runs wherever it lies; else it may serve less, or at other times. */
    public final boolean isCertain;

    private final StockNetwork network;
    private final StockedProduct product;

    public Timeline(StockNetwork network, StockedProduct product, boolean isReachedByAll) {
        this.network = network;
        this.product = product;
        double units = 0;
        for (int c = 0; c < network.sites().size(); c++) {
            units += product.opening(c);
        }
        opening = units;
        for (int i = 0; i < product.inbound().size(); i++) {
            add(i, product.inbound().get(i));
        }
        product.coming()
                .forEach(coming ->
                        arrivals.add(new Arrival(coming.units(), coming.ready(), coming.ready(), coming.center(), -1)));
        if (arrivals.size() > 1) {
            arrivals.sort(Comparator.comparingDouble(Arrival::last));
        }
        double coming = 0;
        boolean isSharp = true;
        boolean isInTime = true;
        for (Arrival arrival : arrivals) {
            coming += arrival.units;
            isSharp &= arrival.first == arrival.last;
            isInTime &= arrival.last < network.horizonDays(); // wherever it goes
        }
        arriving = coming;
        closing = run();
        isCertain =
                isReachedByAll && !network.isAnyClosed() && !product.isBound() && (isSharp || !runsOut()) && isInTime;
    }

    private boolean runsOut() {
        for (Span span : spans) {
            if (!span.isServed) {
                return true;
            }
        }
        return false;
    }

    private void add(int number, Inbound shipment) {
        double first = Double.MAX_VALUE;
        double last = 0;
        for (int c = 0; c < network.sites().size(); c++) {
            if (product.isAllowed(c)) {
                first = Math.min(first, product.ready(shipment, c));
                last = Math.max(last, product.ready(shipment, c));
            }
        }
        if (first < Double.MAX_VALUE) {
            arrivals.add(new Arrival(shipment.units(), first, last, -1, number));
        }
    }

    private double run() {
        double units = opening;
        double day = 0;
        int next = 0;
        for (double border : borders()) {
            while (next < arrivals.size() && arrivals.get(next).last <= day) {
                units += arrivals.get(next++).units;
            }
            if (border > day) {
                units = pass(day, border, units);
                day = border;
            }
        }
        return units;
    }

    /** Days between spans, rising; some may be there twice. */
    private double[] borders() {
        double horizon = network.horizonDays();
        boolean isByWeek = !product.isSteady() || network.sites().isThroughputLimited();
        boolean isInOrders = network.hasSharedOrders(product.number());
        int parts = isByWeek ? network.weeks() : isInOrders ? 1 : STEADY_PARTS;
        double[] borders = new double[parts + (isInOrders ? network.weeks() : 0) + 2 * arrivals.size()];
        int at = 0;
        for (int i = 1; i < parts; i++) {
            borders[at++] = isByWeek ? Math.min(horizon, 7.0 * i) : horizon * i / parts;
        }
        borders[at++] = horizon;
        for (int week = 0; isInOrders && week < network.weeks(); week++) {
            borders[at++] = network.middleOfWeek(week);
        }
        for (Arrival arrival : arrivals) {
            borders[at++] = Math.min(horizon, arrival.first);
            borders[at++] = Math.min(horizon, arrival.last);
        }
        Arrays.sort(borders);
        return borders;
    }

    private double pass(double from, double to, double units) {
        int week = Math.min(network.weeks() - 1, (int) (from / 7));
        double perDay = 0;
        for (int i = 0; i < product.areas(); i++) {
            perDay += product.rate(i, week);
        }
        double lasts = perDay > 0 ? units / perDay : Double.POSITIVE_INFINITY;
        if (units <= NO_UNITS) {
            add(from, to, week, false, 0, 0);
            return 0;
        }
        if (lasts >= to - from) {
            double then = Math.max(0, units - perDay * (to - from));
            add(from, to, week, true, units, then);
            return then;
        }
        add(from, from + lasts, week, true, units, 0);
        add(from + lasts, to, week, false, 0, 0);
        return 0;
    }

    private void add(double from, double to, int week, boolean isServed, double units, double then) {
        spans.add(new Span(from, to, week, isServed, units, then));
    }

    /** The first moment after a day at which anything may arrive, or the end. */
    double quietUntil(double day) {
        double until = network.horizonDays();
        for (Arrival arrival : arrivals) {
            until = arrival.last > day ? Math.min(until, Math.max(day, arrival.first)) : until;
        }
        return until;
    }

    /** The last moment until a day at which anything may have arrived, or the plan date. */
    double quietSince(double day) {
        double since = 0;
        for (Arrival arrival : arrivals) {
            since = arrival.first <= day ? Math.max(since, Math.min(day, arrival.last)) : since;
        }
        return since;
    }
}

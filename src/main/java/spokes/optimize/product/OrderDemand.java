package spokes.optimize.product;

import java.util.Arrays;
import spokes.engine.placement.SharedOrders;
import spokes.engine.placement.StockNetwork;
import spokes.engine.placement.StockedProduct;

/**
 * What areas ask for of one product where orders of several products have it: lines of these orders beside areas, so that
 * a bound over both bounds lines and splits together (model.md, section 8).
 *
 * <p>{@code splits} adds, for every week, what the parcels of its orders cost and takes away what their lines were charged,
 * both for the centers S that have the products in the middle m of the week. That is proven to be at least a sum over
 * products of amounts that depend on the product's own centers alone:
 *
 * <ol>
 *   <li>A parcel costs at least what its lines {@linkplain SharedOrders#pays pay}. So an order costs at least the sum of its
 *       lines' payments, each from a center of its own S.
 *   <li>A line was charged by the center of S that routing prefers: no more than {@link SharedOrders#charged} of any center
 *       of S, also of the one that ships it.
 *   <li>After m, until something arrives, centers only run out. What is delivered then costs at least what was charged at m,
 *       beside loss and what is returned. So as much of it as the week's orders took away cancels these charges: it is
 *       <em>covered</em>, and only its loss, returns and stock are left to be counted. If less is delivered to the area than
 *       the orders have, the share that is not covered is taken off the line's payment, at the center that ships it.
 *   <li>Before m, since something last arrived, whoever is in S had stock already. So the orders may be counted then,
 *       spread evenly: an area can be served by more centers than orders could, and all of these ask their fees.
 * </ol>
 *
 * <p>At every moment this leaves areas that ask for units, some of them covered, and lines that ask for none but have to go
 * from a center that has stock. Lines whose share covered is less than in most weeks, that have no time before m without
 * arrivals, or whose area some center cannot reach, are counted {@linkplain #apart apart}: each from the center that is
 * best for it. Where it is not certain that there is stock at m, they cost at least nothing or that.
 */
final class OrderDemand {
    private final ServingTable table;
    private final ServingTable wide;
    private final StockNetwork network;
    private final int centers;
    private int own;
    private int covered;
    private AskedRates rates = AskedRates.none();
    private double apart;

    /**
     * Nothing yet.
     *
     * @param table costs of areas, filled for each product
     * @param wide  is filled with them and with what this adds
     */
    OrderDemand(ServingTable table, ServingTable wide) {
        this.table = table;
        this.wide = wide;
        network = table.network;
        centers = table.centers;
    }

    /** Money of lines that are counted apart from all moments. */
    double apart() {
        return apart;
    }

    /** What is asked for: of areas, of areas that are covered, and of lines. */
    AskedRates rates() {
        return rates;
    }

    /** Takes up a product; the table is filled with its costs. */
    void take(StockedProduct product, Timeline time) {
        own = table.areas;
        apart = 0;
        SharedOrders orders = network.findSharedOrders(product.number()).orElse(null);
        if (orders == null) {
            wide.share(table);
            rates = AskedRates.shared(product, time);
        } else if (time.isCertain) {
            new Weeks(product, time, orders).fill();
        } else {
            wide.share(table);
            loose(orders);
        }
    }

    private void loose(SharedOrders orders) {
        for (int line = 0; line < orders.lines(); line++) {
            for (int week = 0; week < network.weeks(); week++) {
                apart += orders.orders(line, week) * Math.min(0, least(orders, line, 0));
            }
        }
    }

    /** The least that an order's line costs of any center, beside the share of its charge that is covered. */
    private double least(SharedOrders orders, int line, double share) {
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < centers; c++) {
            least = Math.min(least, money(orders, line, c, share));
        }
        return least < Double.POSITIVE_INFINITY ? least : 0;
    }

    private static double money(SharedOrders orders, int line, int c, double share) {
        double pays = orders.pays(line, c);
        return pays < Double.POSITIVE_INFINITY
                ? pays - (1 - share) * orders.units(line) * orders.charged(orders.areaOf(line), c)
                : pays;
    }

    /** The weeks of one product. */
    private final class Weeks {
        private final StockedProduct product;
        private final Timeline time;
        private final SharedOrders orders;
        private final int weeks = network.weeks();

        private final OrderWeeks around;

        /** By area and, in it, by week: units that orders have, that are delivered before anything changes, and covered. */
        private final double[] wanted;

        private final double[] delivered;
        private final double[] share;
        private final double[] usual;
        private final boolean[] isReached;

        Weeks(StockedProduct product, Timeline time, SharedOrders orders) {
            this.product = product;
            this.time = time;
            this.orders = orders;
            around = new OrderWeeks(network, time);
            wanted = new double[orders.areas() * weeks];
            delivered = new double[orders.areas() * weeks];
            share = new double[orders.areas() * weeks];
            usual = new double[orders.areas()];
            isReached = new boolean[orders.areas()];
        }

        void fill() {
            for (int line = 0; line < orders.lines(); line++) {
                for (int week = 0; week < weeks; week++) {
                    wanted[orders.areaOf(line) * weeks + week] += orders.orders(line, week) * orders.units(line);
                }
            }
            for (int area = 0; area < orders.areas(); area++) {
                cover(area);
            }
            widen();
            rates = AskedRates.wide(product, time, wide.areas);
            for (int area = 0; area < orders.areas(); area++) {
                takeCovered(area);
            }
            for (int line = 0; line < orders.lines(); line++) {
                for (int week = 0; week < weeks; week++) {
                    put(line, week);
                }
            }
        }

        private void cover(int area) {
            int position = orders.position(area);
            isReached[area] = true;
            for (int c = 0; c < centers; c++) {
                isReached[area] &= !product.isAllowed(c) || orders.charged(area, c) < Double.POSITIVE_INFINITY;
            }
            double[] known = new double[weeks];
            int count = 0;
            for (int week = 0; week < weeks; week++) {
                int at = area * weeks + week;
                if (around.isStocked(week) && position >= 0) {
                    delivered[at] = delivered(position, week);
                }
                share[at] = wanted[at] > 0 ? Math.min(1, delivered[at] / wanted[at]) : 1;
                if (around.isStocked(week) && wanted[at] > 0) {
                    known[count++] = share[at];
                }
            }
            Arrays.sort(known, 0, count);
            usual[area] = count > 0 ? known[count / 2] : 0;
        }

        private double delivered(int position, int week) {
            double units = 0;
            double end = around.end(week);
            for (int s = around.after(week);
                    s < time.spans.size() && time.spans.get(s).from() < end;
                    s++) {
                Timeline.Span span = time.spans.get(s);
                if (!span.isServed()) {
                    return units;
                }
                units += product.rate(position, span.week()) * span.days();
            }
            return units;
        }

        private boolean isUsual(int area, int week) {
            return isReached[area]
                    && around.isStocked(week)
                    && share[area * weeks + week] >= usual[area]
                    && network.middleOfWeek(week) - around.begin(week) > OrderWeeks.MOMENT;
        }

        /** Lays out areas, areas that are covered, and lines side by side. */
        private void widen() {
            covered = orders.areas();
            wide.areas = own + covered + orders.lines();
            wide.physical = own + covered;
            wide.money = new double[centers * wide.areas];
            wide.rank = new double[centers * wide.areas];
            wide.fast = new boolean[table.fast.length > 0 ? centers * wide.areas : 0];
            for (int c = 0; c < centers; c++) {
                int to = c * wide.areas;
                copy(c * own, to, own);
                for (int area = 0; area < covered; area++) {
                    int position = orders.position(area);
                    wide.money[to + own + area] = 0;
                    if (position >= 0) {
                        copy(c * own + position, to + own + area, 1);
                        wide.money[to + own + area] = product.isAllowed(c)
                                        && table.money[c * own + position] < Double.POSITIVE_INFINITY
                                ? table.money[c * own + position] - orders.charged(area, c)
                                : Double.POSITIVE_INFINITY;
                    }
                }
                for (int line = 0; line < orders.lines(); line++) {
                    wide.money[to + wide.physical + line] = asked(line, c);
                }
            }
        }

        /** What a line costs from a center; where all of its orders are counted apart, none asks there for anything. */
        private double asked(int line, int c) {
            int area = orders.areaOf(line);
            return isReached[area] ? money(orders, line, c, usual[area]) : 0;
        }

        private void copy(int from, int to, int count) {
            System.arraycopy(table.money, from, wide.money, to, count);
            System.arraycopy(table.rank, from, wide.rank, to, count);
            if (wide.fast.length > 0) {
                System.arraycopy(table.fast, from, wide.fast, to, count);
            }
        }

        /** Tells what is delivered to an area apart into what is covered and what is not. */
        private void takeCovered(int area) {
            int position = orders.position(area);
            for (int week = 0; position >= 0 && week < weeks; week++) {
                int at = area * weeks + week;
                double least = isUsual(area, week) ? Math.min(usual[area], share[at]) : share[at];
                double part = delivered[at] > 0 ? Math.min(1, least * wanted[at] / delivered[at]) : 0;
                double end = around.end(week);
                for (int s = around.after(week);
                        part > 0
                                && s < time.spans.size()
                                && time.spans.get(s).from() < end
                                && time.spans.get(s).isServed();
                        s++) {
                    double taken = rates.of(s)[position] * part;
                    rates.of(s)[position] -= taken;
                    rates.of(s)[own + area] += taken;
                }
            }
        }

        private void put(int line, int week) {
            double count = orders.orders(line, week);
            int area = orders.areaOf(line);
            if (!(count > 0) || around.isEmpty(week)) {
                return;
            }
            if (!isUsual(area, week)) {
                double least = least(orders, line, share[area * weeks + week]);
                apart += count * (around.isStocked(week) && isReached[area] ? least : Math.min(0, least));
                return;
            }
            double begin = around.begin(week);
            double middle = network.middleOfWeek(week);
            for (int s = around.after(week) - 1; s >= 0 && time.spans.get(s).to() > begin; s--) {
                rates.of(s)[wide.physical + line] += count / (middle - begin);
            }
        }
    }
}

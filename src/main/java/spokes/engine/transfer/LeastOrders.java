package spokes.engine.transfer;

import java.util.Arrays;
import java.util.stream.IntStream;
import spokes.engine.network.Item;
import spokes.engine.network.Network;
import spokes.engine.placement.SharedOrders;

/**
 * What orders of several products cost one product at least in an area and week, by the center that serves the area's lines
 * in the middle of the week: what lines pay of the orders' parcels, each from a center that the area ranks no higher, less
 * what lines were charged. Until something may arrive, what is delivered then comes from no higher ranked center either,
 * and from none if there was none.
 */
final class LeastOrders {
    private final Network network;
    private final Item item;
    private final SharedOrders orders;
    private final double[] quietUntil;
    private final int centers;

    /** By area: its centers, the one that it ranks first first; those that cannot serve it last. */
    private final int[][] ranked;

    /** By area, week and center. */
    private final double[][][] money;

    /** By area and week, units that lines are asked for from the middle of a week on, until anything may arrive. */
    private final double[][] asked;

    LeastOrders(Network network, Item item, SharedOrders orders, double[] quietUntil) {
        this.network = network;
        this.item = item;
        this.orders = orders;
        this.quietUntil = quietUntil;
        centers = network.sites.size();
        ranked = new int[orders.areas()][];
        money = new double[orders.areas()][network.terms.weeks()][centers];
        for (int area = 0; area < orders.areas(); area++) {
            int place = area;
            ranked[area] = IntStream.range(0, centers)
                    .filter(c -> orders.charged(place, c) < Double.POSITIVE_INFINITY)
                    .boxed()
                    .sorted((a, b) -> Double.compare(orders.charged(place, a), orders.charged(place, b)))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        for (int line = 0; line < orders.lines(); line++) {
            add(line);
        }
        asked = new double[orders.areas()][network.terms.weeks()];
        for (int area = 0; area < orders.areas(); area++) {
            int position = orders.position(area);
            for (int week = 0; position >= 0 && week < asked[area].length; week++) {
                asked[area][week] = asked(position, week);
            }
        }
    }

    private void add(int line) {
        int area = orders.areaOf(line);
        double[] least = new double[centers];
        double so = Double.POSITIVE_INFINITY;
        for (int at = ranked[area].length - 1; at >= 0; at--) {
            int c = ranked[area][at];
            so = Math.min(so, orders.pays(line, c));
            least[c] = so - orders.units(line) * orders.charged(area, c);
        }
        for (int week = 0; week < network.terms.weeks(); week++) {
            for (int c : ranked[area]) {
                money[area][week][c] += orders.orders(line, week) * least[c];
            }
        }
    }

    /** Units that an area asks for between the middle of a week and the next moment at which anything changes for the better. */
    private double asked(int position, int week) {
        double units = 0;
        double day = network.terms.middleOfWeek(week);
        while (day < quietUntil[week]) {
            double next = Math.min(quietUntil[week], 7 * Math.floor(day / 7 + 1));
            units += item.demand.rate(position, (int) (day / 7)) * (next - day);
            day = next;
        }
        return units;
    }

    /**
     * Money at least of all orders, and of those units of lines that are tied to them.
     *
     * @param serving money per unit, what stock is worth included, by center and, in it, by position in the demand
     * @param lost    money that a lost unit costs
     * @param tied    units by position; filled
     * @param used    units by center that are served of them; added to
     */
    double of(double[][] serving, double lost, double[] tied, double[] used) {
        double sum = 0;
        for (int area = 0; area < orders.areas(); area++) {
            int position = orders.position(area);
            for (int week = 0; week < money[area].length; week++) {
                double units = asked[area][week];
                sum += of(area, week, position, units, serving, lost, used);
                if (position >= 0) {
                    tied[position] += units;
                }
            }
        }
        return sum;
    }

    private double of(int area, int week, int position, double units, double[][] serving, double lost, double[] used) {
        double best = units * lost;
        double perUnit = lost;
        int server = -1;
        int served = -1;
        for (int at = ranked[area].length - 1; at >= 0; at--) {
            int c = ranked[area][at];
            if (position >= 0 && serving[c][position] < perUnit) {
                perUnit = serving[c][position];
                server = c;
            }
            double found = (units > 0 ? units * perUnit : 0) + money[area][week][c];
            if (found < best) {
                best = found;
                served = server;
            }
        }
        if (served >= 0) {
            used[served] += units;
        }
        return best;
    }

    /** Until when nothing can become stock after the middle of each week, at most until that of the next. */
    static double[] quietUntil(Network network, double[] readyDays) {
        int weeks = network.terms.weeks();
        double[] until = new double[weeks];
        for (int week = 0; week < weeks; week++) {
            double middle = network.terms.middleOfWeek(week);
            double next = week + 1 < weeks ? network.terms.middleOfWeek(week + 1) : network.terms.horizonDays;
            until[week] = Arrays.stream(readyDays).filter(day -> day > middle).min().stream()
                    .map(day -> Math.min(day, next))
                    .findFirst()
                    .orElse(next);
        }
        return until;
    }
}

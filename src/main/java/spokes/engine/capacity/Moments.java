package spokes.engine.capacity;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.network.Sites;
import spokes.engine.network.Supply;
import spokes.model.carrier.FreightRate;

/**
 * The moments at which stock of a center with limited space can jump up: the plan date, when inbound units and moves
 * become stock, and when those of a transfer would that a planner could make. Between them stock falls only, so space
 * is judged at these moments and nowhere else. They lie center by center in one row of places.
 */
final class Moments {
    private final double[] days;
    private final int[] from;

    private Moments(double[][] byCenter) {
        from = new int[byCenter.length + 1];
        for (int c = 0; c < byCenter.length; c++) {
            from[c + 1] = from[c] + byCenter[c].length;
        }
        days = Arrays.stream(byCenter).flatMapToDouble(Arrays::stream).toArray();
    }

    static Moments of(Judgment judgment, Limits limits) {
        Network network = judgment.network;
        double[][] byCenter = new double[network.sites.size()][];
        for (int c = 0; c < byCenter.length; c++) {
            byCenter[c] = Double.isFinite(limits.storageM3[c])
                    ? collect(judgment, c).stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray()
                    : new double[0];
        }
        return new Moments(byCenter);
    }

    private static SortedSet<Double> collect(Judgment judgment, int center) {
        Network network = judgment.network;
        SortedSet<Double> days = new TreeSet<>(List.of(0.0));
        for (int p = 0; p < network.items.size(); p++) {
            for (Supply.Arrival arrival : network.supply(p).inbound) {
                if (arrival.center() == center) {
                    days.add(Math.max(0, arrival.ready()));
                }
            }
            for (Move move : judgment.moves(p)) {
                if (move.to() == center) {
                    days.add(Math.max(0, move.ready()));
                }
            }
        }
        for (double onTheWay : daysOnTheWay(network, center)) {
            for (int departure = 0; departure < network.terms.horizonDays; departure++) {
                days.add(departure + onTheWay + network.sites.dockToStockDays[center]);
            }
        }
        return days.headSet((double) network.terms.horizonDays);
    }

    /** How many days transfers to a center can take, from any other by any mode. */
    private static Collection<Double> daysOnTheWay(Network network, int center) {
        Sites sites = network.sites;
        SortedSet<Double> days = new TreeSet<>();
        String to = sites.codes.code(center);
        for (int c = 0; c < sites.size(); c++) {
            String from = sites.codes.code(c);
            double km = network.freight.km(from, sites.center(center));
            days.add(network.freight.days(Optional.empty(), km));
            for (FreightRate rate : network.freight.listModes(from, to)) {
                days.add(network.freight.days(Optional.of(rate), km));
            }
        }
        return days;
    }

    /** How many places there are. */
    int size() {
        return days.length;
    }

    /** Day of a place. */
    double day(int place) {
        return days[place];
    }

    /** The first place of a center; the last is before the first of the next center. */
    int from(int center) {
        return from[center];
    }

    /** The first place of a center that is not before a day. */
    int firstFrom(int center, double day) {
        int found = Arrays.binarySearch(days, from[center], from[center + 1], day);
        return found >= 0 ? found : -found - 1;
    }

    /** Whether every jump that moves make is at one of the moments. */
    boolean know(List<Move> moves, int horizonDays) {
        return moves.stream().allMatch(move -> knows(move, horizonDays));
    }

    private boolean knows(Move move, int horizonDays) {
        int center = move.to();
        double day = Math.max(0, move.ready());
        return from[center] == from[center + 1]
                || day >= horizonDays
                || Arrays.binarySearch(days, from[center], from[center + 1], day) >= 0;
    }
}

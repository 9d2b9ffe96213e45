package spokes.engine.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import spokes.engine.basis.Terms;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.network.Supply;

/**
 * The days for which a center's stock of a product has to do: from the first moment it has any to its next arrival there,
 * else for the review period and the lead time; at most to the horizon.
 *
 * @param center number of the center
 * @param from   days since the plan date
 * @param to     days since the plan date
 * @param stock  units at the first moment, less those that transfers take within these days; above 0
 */
record Cover(int center, double from, double to, double stock) {

    /** Units that come to a center, or leave it, on a day of the plan. */
    private record Change(int center, double day, double units) {}

    /** Days that lie in both. */
    double daysWithin(double begin, double end) {
        return Math.max(0, Math.min(to, end) - Math.max(from, begin));
    }

    /** The covers of a product, at most one a center, by center; a center without stock all the time has none. */
    static List<Cover> list(Judgment judgment, LeadTimes leadTimes, int product) {
        Network network = judgment.network;
        List<Change> arrivals = arrivals(judgment, product);
        List<Change> departures = departures(judgment, product);
        List<Cover> covers = new ArrayList<>();
        for (int c = 0; c < network.sites.size(); c++) {
            double opening = network.supply(product).opening[c];
            List<Change> here = at(c, arrivals);
            if (opening > Terms.NO_UNITS || !here.isEmpty()) {
                double protection = network.terms.reviewDays + leadTimes.days(product, c);
                first(c, opening, here, at(c, departures), protection, network.terms.horizonDays, covers);
            }
        }
        return covers;
    }

    private static List<Change> at(int center, List<Change> changes) {
        return changes.stream().filter(change -> change.center == center).toList();
    }

    /** Adds the first cover with stock: one whose stock transfers take at once is none. */
    private static void first(
            int center,
            double opening,
            List<Change> arrivals,
            List<Change> departures,
            double protection,
            double horizon,
            List<Cover> covers) {
        double[] begins = DoubleStream.concat(
                        opening > Terms.NO_UNITS ? DoubleStream.of(0) : DoubleStream.empty(),
                        arrivals.stream().mapToDouble(Change::day))
                .sorted()
                .distinct()
                .toArray();
        for (int i = 0; i < begins.length; i++) {
            double next = i + 1 < begins.length ? begins[i + 1] : begins[i] + protection;
            double to = Math.min(next, horizon);
            double from = begins[i];
            double stock = opening
                    + units(arrivals.stream().filter(change -> change.day <= from))
                    - units(departures.stream().filter(change -> change.day < to));
            if (stock > Terms.NO_UNITS) {
                covers.add(new Cover(center, from, to, stock));
                return;
            }
        }
    }

    private static double units(Stream<Change> changes) {
        return changes.mapToDouble(Change::units).sum();
    }

    private static List<Change> arrivals(Judgment judgment, int product) {
        List<Change> changes = new ArrayList<>();
        for (Supply.Arrival arrival : judgment.network.supply(product).inbound) {
            add(changes, judgment, arrival.center(), arrival.ready(), arrival.units());
        }
        List<Move> moves = judgment.moves(product);
        for (int i = 0; i < moves.size(); i++) {
            add(changes, judgment, moves.get(i).to(), moves.get(i).ready(), judgment.outcome(product).taken[i]);
        }
        return changes;
    }

    private static List<Change> departures(Judgment judgment, int product) {
        List<Change> changes = new ArrayList<>();
        List<Move> moves = judgment.moves(product);
        for (int i = 0; i < moves.size(); i++) {
            if (moves.get(i).takes()) {
                double taken = judgment.outcome(product).taken[i];
                add(changes, judgment, moves.get(i).from(), moves.get(i).departure(), taken);
            }
        }
        return changes;
    }

    /** What is dated before the plan date happens on it, what is dated at the horizon or later does not happen. */
    private static void add(List<Change> changes, Judgment judgment, int center, double day, double units) {
        if (units > Terms.NO_UNITS && day < judgment.network.terms.horizonDays) {
            changes.add(new Change(center, Math.max(0, day), units));
        }
    }
}

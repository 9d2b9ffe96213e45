package spokes.engine.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import spokes.engine.flow.StockEvent;
import spokes.engine.network.Move;
import spokes.engine.network.Network;

/**
 * What the plan brings to shelves and takes from them while orders come: inbound and moves, in order; and when centers
 * close and open.
 */
final class Arrivals {
    private static final int EVERY_PRODUCT = -1;

    private record Event(int product, StockEvent event) {}

    private final List<Event> events = new ArrayList<>();
    private final Shelves shelves;
    private int next;

    /** Moves by product number, in list order. */
    final Move[][] moves;

    /** Units that each of them took. */
    final double[][] taken;

    Arrivals(Network network, Map<Integer, List<Move>> plan, Shelves shelves) {
        this.shelves = shelves;
        int products = network.items.size();
        moves = new Move[products][];
        taken = new double[products][];
        for (int p = 0; p < products; p++) {
            int product = p;
            List<Move> ofProduct = plan.getOrDefault(p, List.of());
            moves[p] = ofProduct.toArray(Move[]::new);
            taken[p] = ofProduct.stream()
                    .mapToDouble(move -> move.takes() ? 0 : move.units())
                    .toArray();
            StockEvent.list(network.supply(p), ofProduct, network.terms.horizonDays)
                    .forEach(event -> events.add(new Event(product, event)));
        }
        StockEvent.list(network.closures, network.terms.horizonDays)
                .forEach(event -> events.add(new Event(EVERY_PRODUCT, event)));
        events.sort(Comparator.comparingDouble(next -> next.event.day()));
    }

    /** Lets everything happen until a moment. */
    void happenUntil(double moment) {
        while (next < events.size() && events.get(next).event.day() <= moment) {
            Event now = events.get(next++);
            happen(now.product, now.event);
        }
    }

    private void happen(int product, StockEvent event) {
        if (product == EVERY_PRODUCT) {
            shelves.close(event.center(), event.isClosing());
            return;
        }
        double[] ofProduct = taken[product];
        if (event.isDeparture()) {
            ofProduct[event.move()] = shelves.take(product, event.center(), event.units(), event.day());
        } else {
            double units = event.isInbound() ? event.units() : ofProduct[event.move()];
            shelves.put(product, event.center(), units, event.day());
        }
    }
}

package spokes.engine.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import spokes.engine.network.Closures;
import spokes.engine.network.Move;
import spokes.engine.network.Supply;

/**
 * A jump of one product's stock, or a center that closes or opens, in the order in which model.md, section 5, lets things
 * happen at one moment; what it does not speak of, centers that close and open, comes last.
 *
 * @param day    days since the plan date, at least 0
 * @param phase  0 inbound becomes stock, 1 a move becomes stock, 2 a move departs, 3 a move becomes stock that departed
 *               at the same moment, the plan date, because both lie before it, 4 a center closes, 5 it opens
 * @param center number of the center whose stock jumps, or that closes or opens
 * @param units  inbound units; of a move, what it is to carry; else 0
 * @param move   position of the move in list order; -1 for inbound and centers
 */
public record StockEvent(double day, int phase, int center, double units, int move) {
    private static final int INBOUND = 0;
    private static final int ARRIVES = 1;
    private static final int DEPARTS = 2;
    private static final int ARRIVES_AT_ONCE = 3;
    private static final int CLOSES = 4;
    private static final int OPENS = 5;

    /** Whether units leave. */
    public boolean isDeparture() {
        return phase == DEPARTS;
    }

    /** Whether they come from outside. */
    public boolean isInbound() {
        return phase == INBOUND;
    }

    /** Whether a center closes. */
    public boolean isClosing() {
        return phase == CLOSES;
    }

    /** Whether a center opens. */
    public boolean isOpening() {
        return phase == OPENS;
    }

    /** Whether units become stock. */
    public boolean isArrival() {
        return phase == INBOUND || phase == ARRIVES || phase == ARRIVES_AT_ONCE;
    }

    /** When centers close and open before the end of the horizon, in order. */
    public static List<StockEvent> list(Closures closures, int horizonDays) {
        List<StockEvent> events = new ArrayList<>();
        for (Closures.Span span : closures.list()) {
            if (span.to() > 0) {
                events.add(new StockEvent(Math.max(0, span.from()), CLOSES, span.center(), 0, -1));
                events.add(new StockEvent(span.to(), OPENS, span.center(), 0, -1));
            }
        }
        return inOrder(events, List.of(), horizonDays);
    }

    /** What happens to a product before the end of the horizon, in order; centers that close and open apart. */
    public static List<StockEvent> list(Supply supply, List<Move> moves, int horizonDays) {
        List<StockEvent> events = new ArrayList<>(supply.inbound.size() + 2 * moves.size());
        for (Supply.Arrival arrival : supply.inbound) {
            events.add(new StockEvent(Math.max(0, arrival.ready()), INBOUND, arrival.center(), arrival.units(), -1));
        }
        for (int i = 0; i < moves.size(); i++) {
            Move move = moves.get(i);
            double ready = Math.max(0, move.ready());
            boolean atOnce = move.takes() && ready <= Math.max(0, move.departure());
            events.add(new StockEvent(ready, atOnce ? ARRIVES_AT_ONCE : ARRIVES, move.to(), move.units(), i));
            if (move.takes()) {
                events.add(new StockEvent(Math.max(0, move.departure()), DEPARTS, move.from(), move.units(), i));
            }
        }
        return inOrder(events, moves, horizonDays);
    }

    /** The same, and when centers close and open. */
    static List<StockEvent> list(Supply supply, List<Move> moves, Closures closures, int horizonDays) {
        List<StockEvent> events = list(supply, moves, horizonDays);
        if (!closures.list().isEmpty()) {
            events.addAll(list(closures, horizonDays));
            return inOrder(events, moves, horizonDays);
        }
        return events;
    }

    private static List<StockEvent> inOrder(List<StockEvent> events, List<Move> moves, int horizonDays) {
        events.removeIf(event -> event.day() >= horizonDays);
        events.sort(Comparator.comparingDouble(StockEvent::day)
                .thenComparingInt(StockEvent::phase)
                .thenComparing((a, b) -> a.isDeparture() ? departures(moves.get(a.move), moves.get(b.move)) : 0));
        return events;
    }

    /** By from, to and mode; centers are numbered in the order of their codes. */
    private static int departures(Move a, Move b) {
        return Comparator.comparingInt(Move::from)
                .thenComparingInt(Move::to)
                .thenComparing(Move::mode, spokes.model.goods.ProductKey::codePoints)
                .compare(a, b);
    }
}

package spokes.engine.flow;

import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import spokes.engine.carriage.FreightBook;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.model.goods.ProductKey;

/**
 * Freight of moves: what leaves one center for another on one day by one mode travels together, all products (model.md,
 * section 6). Immutable; the next shipments load again only what the changed products travel with.
 */
public final class Shipments {
    private record Key(int from, int to, String mode, int departure) {}

    private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::from)
            .thenComparingInt(Key::to)
            .thenComparing(Key::mode, ProductKey::codePoints)
            .thenComparingInt(Key::departure);

    /** What one shipment carries of one product. */
    private record Part(double units, double kg, double m3) {
        Part plus(Part other) {
            return new Part(units + other.units, kg + other.kg, m3 + other.m3);
        }
    }

    /** One shipment: what it carries by product number, and its price. */
    private record Load(Move any, SortedMap<Integer, Part> parts, double freight) {
        static Load of(Move any, SortedMap<Integer, Part> parts) {
            Part all = new Part(0, 0, 0);
            for (Part part : parts.values()) {
                all = all.plus(part);
            }
            double kg = all.kg;
            double m3 = all.m3;
            double units = all.units;
            return new Load(
                    any,
                    parts,
                    any.rate()
                            .map(rate -> FreightBook.cost(rate, any.km(), kg, m3, units))
                            .orElse(0.0));
        }
    }

    private final SortedMap<Key, Load> loads;

    private Shipments(SortedMap<Key, Load> loads) {
        this.loads = loads;
    }

    /** Money at departure of all shipments that leave within the horizon. */
    public double freight() {
        double sum = 0;
        for (Load load : loads.values()) {
            sum += load.freight;
        }
        return sum;
    }

    /**
     * All moves of a network.
     *
     * @param moves by product number
     * @param taken units that each of them took
     */
    public static Shipments of(Network network, Move[][] moves, double[][] taken) {
        Change change = new Change(network);
        for (int p = 0; p < moves.length; p++) {
            change.add(p, moves[p], taken[p]);
        }
        return change.applyTo(new TreeMap<>(ORDER));
    }

    /** These shipments after some products move otherwise. */
    Shipments with(Network network, int[] touched, Move[][] before, Move[][] after, Outcome[] outcomes) {
        Change change = new Change(network);
        for (int p : touched) {
            change.remove(p, before[p]);
            change.add(p, after[p], outcomes[p].taken);
        }
        return change.isNone() ? this : change.applyTo(new TreeMap<>(loads));
    }

    /** What some products carry in each shipment from now on; nothing means that they are no part of it any more. */
    private static final class Change {
        private final Network network;
        private final SortedMap<Key, Move> any = new TreeMap<>(ORDER);
        private final SortedMap<Key, SortedMap<Integer, @Nullable Part>> parts = new TreeMap<>(ORDER);

        Change(Network network) {
            this.network = network;
        }

        boolean isNone() {
            return parts.isEmpty();
        }

        void remove(int product, Move[] moves) {
            for (Move move : moves) {
                if (move.takes()) {
                    at(move).put(product, null);
                }
            }
        }

        void add(int product, Move[] moves, double... taken) {
            Item item = network.items.get(product);
            for (int i = 0; i < moves.length; i++) {
                if (moves[i].takes()) {
                    double units = taken[i];
                    Part part = new Part(units, units * item.weightKg, units * item.m3);
                    @Nullable Part there = at(moves[i]).get(product);
                    at(moves[i]).put(product, there == null ? part : there.plus(part));
                }
            }
        }

        private SortedMap<Integer, @Nullable Part> at(Move move) {
            Key key = new Key(move.from(), move.to(), move.mode(), move.departure());
            any.putIfAbsent(key, move);
            return parts.computeIfAbsent(key, k -> new TreeMap<>());
        }

        Shipments applyTo(SortedMap<Key, Load> loads) {
            for (Map.Entry<Key, SortedMap<Integer, @Nullable Part>> entry : parts.entrySet()) {
                @Nullable Load load = loads.get(entry.getKey());
                SortedMap<Integer, Part> all = load == null ? new TreeMap<>() : new TreeMap<>(load.parts);
                entry.getValue().forEach((product, part) -> {
                    if (part == null) {
                        all.remove(product);
                    } else {
                        all.put(product, part);
                    }
                });
                Move move = any.get(entry.getKey());
                if (all.isEmpty() || move == null) {
                    loads.remove(entry.getKey());
                } else {
                    loads.put(entry.getKey(), Load.of(move, all));
                }
            }
            return new Shipments(loads);
        }
    }
}

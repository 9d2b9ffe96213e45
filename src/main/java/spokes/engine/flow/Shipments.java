package spokes.engine.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.FreightBook;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.ProductKey;

/**
 * Freight and loss of moves: what leaves one center for another on one day by one mode travels together, all products
 * (model.md, section 6).
 *
 * @param freight money at departure of all shipments that leave within the horizon
 * @param loss    goods lost or damaged in moves that arrive within the horizon
 */
public record Shipments(double freight, double loss) {
    private record Key(int from, int to, String mode, int departure) {}

    private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::from)
            .thenComparingInt(Key::to)
            .thenComparing(Key::mode, ProductKey::codePoints)
            .thenComparingInt(Key::departure);

    private static final class Load {
        private final Optional<FreightRate> rate;
        private final double km;
        private double kg;
        private double m3;
        private double units;

        Load(Move move) {
            rate = move.rate();
            km = move.km();
        }

        void add(Item item, double more) {
            kg += more * item.weightKg;
            m3 += more * item.m3;
            units += more;
        }

        double freight() {
            return rate.map(r -> FreightBook.cost(r, km, kg, m3, units)).orElse(0.0);
        }
    }

    /**
     * Adds up all moves, product by product.
     *
     * @param moves moves by product number
     */
    static Shipments of(Network network, List<List<Move>> moves, Outcome[] outcomes) {
        Map<Key, Load> loads = new TreeMap<>(ORDER);
        double loss = 0;
        for (int p = 0; p < outcomes.length; p++) {
            Item item = network.items.get(p);
            for (int i = 0; i < moves.get(p).size(); i++) {
                Move move = moves.get(p).get(i);
                double taken = outcomes[p].taken[i];
                if (move.takes()) {
                    Key key = new Key(move.from(), move.to(), move.mode(), move.departure());
                    loads.computeIfAbsent(key, k -> new Load(move)).add(item, taken);
                }
                if (move.arrival() < network.terms.horizonDays) {
                    loss += taken
                            * item.unitCost
                            * move.rate().map(r -> Terms.amount(r.lossRate())).orElse(0.0);
                }
            }
        }
        double freight = 0;
        for (Load load : loads.values()) {
            freight += load.freight();
        }
        return new Shipments(freight, loss);
    }
}

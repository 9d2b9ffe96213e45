package spokes.engine.contribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.FreightBook;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;

/** Gathers what travels together: transfers by sender, receiver, mode and day, inbound by supply lane, mode and day. */
final class Consignments {
    private record Key(String from, int to, String mode, int day) {}

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::from, ProductKey::codePoints)
            .thenComparingInt(Key::to)
            .thenComparing(Key::mode, ProductKey::codePoints)
            .thenComparingInt(Key::day);

    private final Judgment judgment;
    private final Network network;
    private final Workspace workspace;

    Consignments(Judgment judgment, Workspace workspace) {
        this.judgment = judgment;
        this.network = judgment.network;
        this.workspace = workspace;
    }

    /** Transfers that happen. */
    List<Consignment> listTransfers() {
        Map<Key, Shipment> shipments = new TreeMap<>(ORDER);
        Map<Key, List<Consignment.Goods>> goods = new TreeMap<>(ORDER);
        for (int p = 0; p < network.items.size(); p++) {
            List<Move> moves = judgment.moves(p);
            for (int i = 0; i < moves.size(); i++) {
                Move move = moves.get(i);
                Key key = new Key(move.transfer().from(), move.to(), move.mode(), move.departure());
                shipments.putIfAbsent(key, empty(Shipment.What.TRANSFER, key, move.rate(), move.km()));
                goods.computeIfAbsent(key, k -> new ArrayList<>()).add(goods(p, move, judgment.outcome(p).taken[i]));
            }
        }
        return load(shipments, goods);
    }

    private Consignment.Goods goods(int product, Move move, double taken) {
        int horizon = network.terms.horizonDays;
        double onWay = Math.min(horizon, move.ready()) - Math.max(0, move.departure());
        return new Consignment.Goods(
                network.items.get(product), taken, move.takes(), move.arrival() < horizon, Math.max(0, onWay));
    }

    private static Shipment empty(Shipment.What what, Key key, Optional<FreightRate> rate, double km) {
        return new Shipment(what, key.from, key.to, key.mode, key.day, rate, km, 0, 0, 0);
    }

    private static List<Consignment> load(Map<Key, Shipment> shipments, Map<Key, List<Consignment.Goods>> goods) {
        List<Consignment> loaded = new ArrayList<>();
        shipments.forEach((key, empty) -> loaded.add(Consignment.load(empty, goods.getOrDefault(key, List.of()))));
        return loaded;
    }

    /** Inbound shipments that arrive within the horizon. */
    List<Consignment> listInbound() {
        Map<Key, List<Consignment.Goods>> goods = new TreeMap<>(ORDER);
        for (Inbound row : workspace.inbound()) {
            int to = network.receiver(row.center());
            int day = network.terms.day(row.arrivalDate());
            if (to != Codes.NONE && day < network.terms.horizonDays) {
                goods.computeIfAbsent(new Key(row.supplyPoint(), to, row.mode(), day), k -> new ArrayList<>())
                        .add(new Consignment.Goods(
                                network.items.get(network.number(row.product())),
                                Terms.amount(row.units()),
                                /* charged= */ true,
                                /* arrives= */ true,
                                0));
            }
        }
        List<Consignment> loaded = new ArrayList<>();
        goods.forEach((key, parts) -> loaded.add(inbound(key, parts)));
        return loaded;
    }

    private Consignment inbound(Key key, List<Consignment.Goods> goods) {
        double km = network.freight.km(key.from, network.sites.center(key.to));
        Consignment unrated = Consignment.load(empty(Shipment.What.INBOUND, key, Optional.empty(), km), goods);
        Shipment load = unrated.shipment();
        return new Consignment(
                load.rated(network.freight.settle(
                        key.from,
                        network.sites.codes.code(key.to),
                        key.mode,
                        rate -> FreightBook.cost(rate, km, load.kg(), load.m3(), load.units()))),
                goods);
    }
}

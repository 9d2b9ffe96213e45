package spokes.engine.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spokes.engine.basis.Terms;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.model.goods.Packing;
import spokes.model.goods.Transfer;

/** Gathers the planned transfers of a plan by what travels together (model.md, section 6). */
public final class ShipmentList {
    private final Network network;
    private final Map<Way, List<Departing>> departing = new LinkedHashMap<>();

    /** Units of a product that a transfer takes. */
    private record Departing(Item item, Transfer transfer, double units) {}

    private ShipmentList(Network network) {
        this.network = network;
    }

    /** The shipments of a plan that are yet to leave, by day, sender, receiver and mode. */
    public static List<TransferShipment> of(Judgment judgment) {
        ShipmentList list = new ShipmentList(judgment.network);
        for (Item item : judgment.network.items) {
            List<Move> moves = judgment.moves(item.number);
            for (int i = 0; i < moves.size(); i++) {
                if (moves.get(i).isPlanned() && moves.get(i).takes()) {
                    list.add(moves.get(i), item, judgment.outcome(item.number).taken[i]);
                }
            }
        }
        return list.list();
    }

    private void add(Move move, Item item, double taken) {
        if (taken > Terms.NO_UNITS) {
            Way way = new Way(
                    move.from(),
                    move.transfer().from(),
                    move.to(),
                    move.mode(),
                    move.rate(),
                    move.km(),
                    move.departure(),
                    move.arrival(),
                    move.ready());
            departing.computeIfAbsent(way, w -> new ArrayList<>()).add(new Departing(item, move.transfer(), taken));
        }
    }

    private List<TransferShipment> list() {
        List<Way> ways = new ArrayList<>(departing.keySet());
        ways.sort(Comparator.comparingInt(Way::departure)
                .thenComparingInt(Way::from)
                .thenComparingInt(Way::to)
                .thenComparing(Way::mode));
        return ways.stream()
                .map(way -> shipment(way, departing.getOrDefault(way, List.of())))
                .toList();
    }

    private TransferShipment shipment(Way way, List<Departing> goods) {
        Packing packing = Packing.NONE;
        Map<Item, Double> units = new TreeMap<>(Comparator.comparingInt(item -> item.number));
        goods.forEach(each -> units.merge(each.item, each.units, Double::sum));
        for (Map.Entry<Item, Double> entry : units.entrySet()) {
            packing = packing.plus(Packing.of(entry.getKey().product, entry.getValue()));
        }
        Load load = new Load(packing.kg(), packing.m3(), packing.units());
        double filled = way.vehicles(load);
        int vehicles =
                way.isByVehicle() || filled > 0 ? (int) Math.min(Terms.MAX_AMOUNT, Math.max(1, Math.ceil(filled))) : 0;
        return new TransferShipment(
                way.sender(),
                network.sites.codes.code(way.to()),
                way.mode(),
                network.terms.planDate.plusDays(way.departure()),
                network.terms.planDate.plusDays((long) Math.ceil(Math.min(way.arrival(), Terms.MAX_DAY))),
                goods.stream().map(Departing::transfer).toList(),
                packing,
                way,
                vehicles,
                vehicles > 0 ? Math.min(1, filled / vehicles) : 0);
    }
}

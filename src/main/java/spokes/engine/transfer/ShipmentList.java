package spokes.engine.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import spokes.engine.basis.Terms;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;

/** Gathers the planned transfers of a plan by what travels together (model.md, section 6). */
public final class ShipmentList {
    private final Network network;
    private final Map<Way, Map<Item, Double>> units = new LinkedHashMap<>();

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
            units.computeIfAbsent(way, w -> new TreeMap<>(Comparator.comparingInt(i -> i.number)))
                    .merge(item, taken, Double::sum);
        }
    }

    private List<TransferShipment> list() {
        List<Way> ways = new ArrayList<>(units.keySet());
        ways.sort(Comparator.comparingInt(Way::departure)
                .thenComparingInt(Way::from)
                .thenComparingInt(Way::to)
                .thenComparing(Way::mode));
        return ways.stream()
                .map(way -> shipment(way, units.getOrDefault(way, Map.of())))
                .toList();
    }

    private TransferShipment shipment(Way way, Map<Item, Double> goods) {
        Load load = Load.NONE;
        double cases = 0;
        double pallets = 0;
        for (Map.Entry<Item, Double> entry : goods.entrySet()) {
            Item item = entry.getKey();
            load = load.plus(new Load(entry.getValue() * item.weightKg, entry.getValue() * item.m3, entry.getValue()));
            double ofProduct = Math.ceil(entry.getValue() / Math.max(1, item.product.unitsPerCase()));
            cases += ofProduct;
            pallets += item.product.casesPerPallet() > 0 ? ofProduct / item.product.casesPerPallet() : Double.NaN;
        }
        double filled = way.vehicles(load);
        int vehicles =
                way.isByVehicle() || filled > 0 ? (int) Math.min(Terms.MAX_AMOUNT, Math.max(1, Math.ceil(filled))) : 0;
        return new TransferShipment(
                way.sender(),
                network.sites.codes.code(way.to()),
                way.mode(),
                network.terms.planDate.plusDays(way.departure()),
                network.terms.planDate.plusDays((long) Math.ceil(Math.min(way.arrival(), Terms.MAX_DAY))),
                goods.size(),
                load.units(),
                cases,
                Double.isNaN(pallets) ? OptionalDouble.empty() : OptionalDouble.of(pallets),
                load,
                way.freight(load),
                vehicles,
                vehicles > 0 ? Math.min(1, filled / vehicles) : 0);
    }
}

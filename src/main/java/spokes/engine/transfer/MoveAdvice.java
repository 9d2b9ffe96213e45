package spokes.engine.transfer;

import java.util.List;
import spokes.engine.basis.Codes;
import spokes.engine.flow.FirstChoice;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.engine.network.Supply;
import spokes.model.goods.Transfer;

/** How much a transfer could take, and how much it should. */
public final class MoveAdvice {
    /** What to suggest, of what there is, where no demand says how much. */
    private static final double SHARE_WITHOUT_DEMAND = 0.25;

    private final Judgment judgment;
    private final Network network;

    /** Advice about transfers of a plan. */
    public MoveAdvice(Judgment judgment) {
        this.judgment = judgment;
        this.network = judgment.network;
    }

    /** Opening stock + arrivals until the transfer's departure − earlier departures (model.md, section 5), at least 0. */
    public double available(Transfer transfer) {
        int product = network.number(transfer.product());
        int from = network.sites.codes.find(transfer.from());
        if (product == Codes.NONE || from == Codes.NONE) {
            return 0;
        }
        return Math.max(0, stockUntil(product, from, Math.max(0, network.moves().leaves(transfer)), transfer));
    }

    private double stockUntil(int product, int center, double day, Transfer except) {
        Supply supply = network.supply(product);
        double units = supply.opening[center];
        for (Supply.Arrival arrival : supply.inbound) {
            units += arrival.center() == center && arrival.ready() <= day ? arrival.units() : 0;
        }
        for (Move move : judgment.moves(product)) {
            if (!isSame(move.transfer(), except)) {
                units += move.to() == center && move.ready() <= day ? move.units() : 0;
                units -= move.takes() && move.from() == center && move.departure() <= day ? move.units() : 0;
            }
        }
        return units;
    }

    private static boolean isSame(Transfer a, Transfer b) {
        return a.id().isEmpty() ? a.equals(b) : a.id().equals(b.id());
    }

    /**
     * What the receiver needs over the cover target and the sender can spare, in whole cases. Where both need more than
     * there is, each gets stock for as many days as the other; where nobody near the receiver wants the product, a
     * quarter of what there is.
     */
    public double suggested(Transfer transfer) {
        double available = available(transfer);
        int to = network.sites.codes.find(transfer.to());
        if (!(available > 0) || to == Codes.NONE) {
            return 0;
        }
        Item item = network.items.get(network.number(transfer.product()));
        int from = network.sites.codes.find(transfer.from());
        double[] perDay = FirstChoice.demandPerDay(network, item, stocked(item, to));
        double wanted =
                perDay[to] > 0 ? wanted(transfer, item, from, to, available, perDay) : available * SHARE_WITHOUT_DEMAND;
        return wholeCases(wanted, available, Math.max(1, item.product.unitsPerCase()));
    }

    private double wanted(Transfer transfer, Item item, int from, int to, double available, double[] perDay) {
        double cover = network.terms.coverTargetDays;
        double there = Math.max(0, stockUntil(item.number, to, cover, transfer));
        double need = cover * perDay[to] - there;
        double spare = available - cover * perDay[from];
        double fairShare = (available + there) * perDay[to] / (perDay[to] + perDay[from]) - there;
        return Math.min(need, Math.max(spare, fairShare));
    }

    /** The centers that have the product now or later, and the receiver. */
    private boolean[] stocked(Item item, int receiver) {
        Supply supply = network.supply(item.number);
        boolean[] stocked = new boolean[network.sites.size()];
        for (int c = 0; c < stocked.length; c++) {
            stocked[c] = supply.opening[c] > 0;
        }
        supply.inbound.forEach(arrival -> stocked[arrival.center()] = true);
        List<Move> moves = judgment.moves(item.number);
        moves.forEach(move -> stocked[move.to()] = true);
        stocked[receiver] = true;
        return stocked;
    }

    private static double wholeCases(double wanted, double available, int unitsPerCase) {
        if (!(wanted > 0)) {
            return 0;
        }
        if (available < unitsPerCase) {
            return Math.floor(Math.min(available, Math.ceil(wanted)));
        }
        return Math.max(1, Math.floor(wanted / unitsPerCase)) * unitsPerCase;
    }
}

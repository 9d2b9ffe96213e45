package spokes.engine.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import spokes.engine.basis.Codes;
import spokes.engine.basis.Terms;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/** The transfers of a workspace as moves, by the rollover of model.md, section 5. */
public final class Moves {
    /** What becomes of a transfer. */
    public enum Fate {
        /** It happens. */
        HAPPENS,
        /** Planned for a day before the stock was counted. */
        OVERDUE,
        /** Received or cancelled. */
        OVER,
        /** A center of it is not open, or its product is unknown. */
        NO_PLACE
    }

    private final Network network;

    Moves(Network network) {
        this.network = network;
    }

    /** The moves of some products, by product number, in list order. */
    public Map<Integer, List<Move>> of(Workspace workspace, Predicate<ProductKey> products) {
        Map<Integer, List<Move>> moves = new HashMap<>();
        for (Row row : workspace.table(Sheet.TRANSFERS).rows()) {
            ProductKey product = ProductKey.of(row);
            if (products.test(product)) {
                Transfer transfer = Transfer.of(row);
                if (fate(transfer) == Fate.HAPPENS) {
                    moves.computeIfAbsent(network.number(product), p -> new ArrayList<>())
                            .add(move(transfer));
                }
            }
        }
        return moves;
    }

    /** What becomes of a transfer. */
    public Fate fate(Transfer transfer) {
        int product = network.number(transfer.product());
        int from = network.sites.codes.find(transfer.from());
        int to = network.sites.codes.find(transfer.to());
        return switch (transfer.status()) {
            case RECEIVED, CANCELLED -> Fate.OVER;
            case SENT -> product == Codes.NONE || to == Codes.NONE ? Fate.NO_PLACE : Fate.HAPPENS;
            case PLANNED -> {
                if (product == Codes.NONE || from == Codes.NONE || to == Codes.NONE) {
                    yield Fate.NO_PLACE;
                }
                yield departure(transfer) < network.supply(product).counted[from] ? Fate.OVERDUE : Fate.HAPPENS;
            }
        };
    }

    /** The day a transfer leaves, counted from the plan date; a blank one is the plan date. */
    public int departure(Transfer transfer) {
        Terms terms = network.terms;
        return transfer.status() == Transfer.Status.SENT
                ? transfer.sentDate()
                        .or(transfer::departureDate)
                        .map(terms::day)
                        .orElse(0)
                : transfer.departureDate().map(terms::day).orElse(0);
    }

    /** The day a transfer happens to leave: a planned one waits until its center ships. */
    public int leaves(Transfer transfer) {
        int from = network.sites.codes.find(transfer.from());
        int day = departure(transfer);
        return transfer.status() == Transfer.Status.PLANNED && from != Codes.NONE
                ? network.closures.departure(from, day)
                : day;
    }

    /**
     * A transfer with its places and days as numbers.
     *
     * @param transfer one between open centers, of a known product
     */
    public Move move(Transfer transfer) {
        int from = network.sites.codes.find(transfer.from());
        int to = network.sites.codes.find(transfer.to());
        String mode = transfer.mode().isEmpty() ? network.terms.defaultMode : transfer.mode();
        Optional<FreightRate> rate = network.freight.find(transfer.from(), transfer.to(), mode);
        double km = network.freight.km(transfer.from(), network.sites.center(to));
        int departure = leaves(transfer);
        double arrival = departure + network.freight.days(rate, km);
        boolean takes = from != Codes.NONE
                && !(transfer.status() == Transfer.Status.SENT
                        && departure <= network.supply(network.number(transfer.product())).counted[from]);
        double ready = arrival + network.sites.dockToStockDays[to];
        return new Move(transfer, from, to, mode, rate, km, departure, arrival, ready, takes);
    }

    /** A move that is on its way already, to the one center of another network. */
    public Move readdressed(Move move, Network alone) {
        return new Move(
                move.transfer(),
                Codes.NONE,
                0,
                move.mode(),
                move.rate(),
                move.km(),
                move.departure(),
                move.arrival(),
                move.arrival() + alone.sites.dockToStockDays[0],
                /* takes= */ false);
    }
}

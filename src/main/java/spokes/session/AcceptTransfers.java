package spokes.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Changes;
import spokes.model.sheet.RowChange;

/**
 * Plans transfers that were proposed, all of them or those that the planner wants, as one step.
 *
 * @param transfers planned ones; their ids are given anew
 */
public record AcceptTransfers(List<Transfer> transfers) implements Command {
    public AcceptTransfers {
        transfers = List.copyOf(transfers);
    }

    @Override
    public Changes changesTo(State state) throws Refused {
        for (Transfer transfer : transfers) {
            moveStock(state, transfer).transfers(state);
            checkTogether(state, transfer);
        }
        return Changes.of(state.sight().newTransferIds().name(transfers).stream()
                .map(transfer -> RowChange.added(transfer.toRow()))
                .toList());
    }

    private static MoveStock moveStock(State state, Transfer transfer) {
        return new MoveStock(
                transfer.from(),
                transfer.to(),
                List.of(new MoveStock.Load(transfer.product(), transfer.units())),
                departure(state, transfer),
                transfer.mode());
    }

    private static LocalDate departure(State state, Transfer transfer) {
        return transfer.departureDate()
                .orElseGet(() -> state.workspace().settings().planDate());
    }

    /** Looks whether the sender has enough for this one and all others that leave it until then. */
    private void checkTogether(State state, Transfer transfer) throws Refused {
        LocalDate day = departure(state, transfer);
        double units = transfers.stream()
                .filter(other -> other.product().equals(transfer.product())
                        && other.from().equals(transfer.from())
                        && !departure(state, other).isAfter(day))
                .mapToDouble(Transfer::units)
                .sum();
        double available = Math.floor(state.judged().availableFor(transfer));
        if (available < units) {
            throw new Refused(String.format(
                    Locale.ROOT,
                    "%s has %.0f of %s until %s; cannot move %.0f",
                    transfer.from(),
                    available,
                    transfer.product(),
                    day,
                    units));
        }
    }

    @Override
    public Touched touched() {
        return new Touched.Products(transfers.stream().map(Transfer::product).collect(Collectors.toSet()));
    }

    @Override
    public String label() {
        return transfers.size() == 1
                ? "accept a transfer of " + transfers.getFirst().product()
                : "accept %d transfers".formatted(transfers.size());
    }
}

package spokes.engine.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import spokes.engine.basis.Terms;
import spokes.engine.flow.Judgment;
import spokes.engine.network.Closures;
import spokes.engine.network.Item;
import spokes.engine.network.Move;
import spokes.engine.network.Network;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;

/** Finds what a planner should know about transfers. */
final class TransferIssues {
    private final Network network;
    private final List<PlanIssue> issues = new ArrayList<>();

    private TransferIssues(Network network) {
        this.network = network;
    }

    /** Those of all transfers of a workspace. */
    static List<PlanIssue> of(Judgment judgment, Workspace workspace) {
        TransferIssues found = new TransferIssues(judgment.network);
        workspace.transfers().forEach(found::addFate);
        for (Item item : judgment.network.items) {
            List<Move> moves = judgment.moves(item.number);
            for (int i = 0; i < moves.size(); i++) {
                found.addMove(moves.get(i), judgment.outcome(item.number).taken[i]);
            }
        }
        return found.issues;
    }

    private void add(PlanIssue.Kind kind, Optional<ProductKey> product, String place, String message) {
        issues.add(new PlanIssue(kind, product, place, message));
    }

    private void addFate(Transfer transfer) {
        Optional<ProductKey> product = Optional.of(transfer.product());
        String name = name(transfer);
        OptionalDouble received = transfer.receivedUnits();
        switch (network.moves().fate(transfer)) {
            case OVERDUE ->
                add(
                        PlanIssue.Kind.OVERDUE_TRANSFER,
                        product,
                        transfer.id(),
                        "%s was to leave on %s, before the stock was counted; confirm it or give it a new date"
                                .formatted(
                                        name,
                                        network.terms.planDate.plusDays(
                                                network.moves().departure(transfer))));
            case NO_PLACE ->
                add(
                        PlanIssue.Kind.NOT_OPEN,
                        product,
                        transfer.id(),
                        "%s has no effect: a center of it is not open".formatted(name));
            case OVER -> {
                if (transfer.status() == Transfer.Status.RECEIVED
                        && received.isPresent()
                        && received.getAsDouble() < transfer.units()) {
                    add(
                            PlanIssue.Kind.SHORT_RECEIPT,
                            product,
                            transfer.id(),
                            "%s arrived with %s of %s units"
                                    .formatted(name, count(received.getAsDouble()), count(transfer.units())));
                }
            }
            case HAPPENS -> {}
        }
    }

    private static String name(Transfer transfer) {
        return "transfer %s of %s from %s to %s"
                .formatted(transfer.id(), transfer.product(), transfer.from(), transfer.to())
                .replace("  ", " ");
    }

    private static String count(double units) {
        return units == Math.rint(units) ? "%.0f".formatted(units) : "%.2f".formatted(units);
    }

    private LocalDate day(int number) {
        return network.terms.planDate.plusDays(number);
    }

    private void addMove(Move move, double taken) {
        Transfer transfer = move.transfer();
        Optional<ProductKey> product = Optional.of(transfer.product());
        if (move.takes() && move.departure() < network.terms.horizonDays && taken < move.units() - Terms.NO_UNITS) {
            add(
                    PlanIssue.Kind.SHORT_DEPARTURE,
                    product,
                    transfer.id(),
                    "%s finds %s of its %s units on day %d"
                            .formatted(
                                    name(transfer), count(taken), count(move.units()), Math.max(0, move.departure())));
        }
        int planned = network.moves().departure(transfer);
        if (move.departure() != planned) {
            add(
                    PlanIssue.Kind.DELAYED_TRANSFER,
                    product,
                    transfer.id(),
                    Closures.isNever(move.departure())
                            ? "%s does not leave on %s: %s is closed for good"
                                    .formatted(name(transfer), day(planned), transfer.from())
                            : "%s leaves on %s, not on %s: %s is closed"
                                    .formatted(name(transfer), day(move.departure()), day(planned), transfer.from()));
        }
        if (move.takes() && move.rate().isEmpty()) {
            add(
                    PlanIssue.Kind.FREIGHT_UNKNOWN,
                    product,
                    transfer.id(),
                    "%s costs nothing here: no freight row of mode %s".formatted(name(transfer), move.mode()));
        }
    }
}

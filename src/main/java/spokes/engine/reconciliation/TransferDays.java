package spokes.engine.reconciliation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import spokes.engine.basis.Terms;
import spokes.engine.carriage.FreightBook;
import spokes.model.Workspace;
import spokes.model.carrier.FreightRate;
import spokes.model.goods.Transfer;
import spokes.model.place.Center;

/** When what is under way is stock (model.md, section 5): arrival day + dock to stock. */
final class TransferDays {
    private final FreightBook freight;
    private final Terms terms;
    private final Map<String, Center> centers = new HashMap<>();

    TransferDays(Workspace workspace, Terms terms) {
        this.freight = new FreightBook(workspace, terms);
        this.terms = terms;
        workspace.centers().forEach(center -> centers.put(center.code(), center));
    }

    /** The day a transfer reaches the receiver's dock. */
    LocalDate arrival(Transfer transfer, LocalDate sent) {
        Center to = centers.get(transfer.to());
        String mode = transfer.mode().isEmpty() ? terms.defaultMode : transfer.mode();
        Optional<FreightRate> rate = freight.find(transfer.from(), transfer.to(), mode);
        double km = to == null ? 0 : freight.km(transfer.from(), to);
        return plus(sent, freight.days(rate, km));
    }

    /** The day units that reach a dock are stock. */
    LocalDate sellable(LocalDate arrival, String center) {
        Center there = centers.get(center);
        double dock =
                there == null ? terms.dockToStockDays : there.dockToStockDays().orElse(terms.dockToStockDays);
        return plus(arrival, dock);
    }

    private static LocalDate plus(LocalDate day, double days) {
        return day.plusDays((long) Math.ceil(Math.clamp(days, 0, Terms.MAX_DAY)));
    }
}

package spokes.session;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.model.Touched;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.RowChange;

/**
 * Changes transfers that are there: their status, day or units, or removes them.
 *
 * @param label   what it does, as "mark T-0003 as sent"
 * @param changes rows of the sheet transfers
 */
public record ChangeTransfers(String label, List<RowChange> changes) implements Command {
    public ChangeTransfers {
        changes = List.copyOf(changes);
    }

    @Override
    public List<RowChange> changesTo(State state) {
        return changes;
    }

    @Override
    public Touched touched() {
        return new Touched.Products(changes.stream()
                .flatMap(change -> Stream.ofNullable(change.before() == null ? change.after() : change.before()))
                .map(ProductKey::of)
                .collect(Collectors.toSet()));
    }
}

package spokes.session;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.goods.ProductKey;
import spokes.model.goods.Transfer;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Row;
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
    public Changes changesTo(State state) throws Refused {
        for (RowChange change : changes) {
            @Nullable Row after = change.after();
            if (after != null && bringsMore(change.before(), after)) {
                Allowed.check(state.workspace(), ProductKey.of(after), after.text("to"));
            }
        }
        return Changes.of(changes);
    }

    /** Whether a transfer would bring units that it did not before: one that is there already can be cut or called off. */
    private static boolean bringsMore(@Nullable Row before, Row after) {
        boolean isLike = before != null
                && Transfer.of(before).product().equals(Transfer.of(after).product())
                && before.text("to").equals(after.text("to"));
        return planned(after) > (isLike ? planned(before) : 0);
    }

    private static double planned(@Nullable Row row) {
        return row != null && Transfer.of(row).status() == Transfer.Status.PLANNED ? row.number("units") : 0;
    }

    @Override
    public Touched touched() {
        return new Touched.Products(changes.stream()
                .flatMap(change -> Stream.ofNullable(change.before() == null ? change.after() : change.before()))
                .map(ProductKey::of)
                .collect(Collectors.toSet()));
    }
}

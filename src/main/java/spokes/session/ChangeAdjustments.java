package spokes.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;
import spokes.model.demand.Adjustment.Kind;
import spokes.model.goods.ProductKey;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * Adds, changes or removes what the planner knows about demand, as one step.
 *
 * @param before adjustments that are there and change or go
 * @param after  what comes; one of the same code takes the place of that before
 */
public record ChangeAdjustments(List<Adjustment> before, List<Adjustment> after) implements Command {
    public ChangeAdjustments {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** A new one. */
    public static ChangeAdjustments add(Adjustment adjustment) {
        return new ChangeAdjustments(List.of(), List.of(adjustment));
    }

    /** Another in the place of one. */
    public static ChangeAdjustments change(Adjustment before, Adjustment after) {
        return new ChangeAdjustments(List.of(before), List.of(after));
    }

    /** These go. */
    public static ChangeAdjustments remove(List<Adjustment> adjustments) {
        return new ChangeAdjustments(adjustments, List.of());
    }

    @Override
    public Changes changesTo(State state) throws Refused {
        Map<String, Row> going = rowsBefore(state.workspace());
        List<RowChange> changes = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        Set<String> taken = state.sight().takenAdjustmentCodes();
        for (Adjustment adjustment : after) {
            AdjustmentChecks.check(state.workspace(), adjustment);
            Row row = adjustment.toRow();
            Row old = going.remove(row.key());
            boolean isTaken = old == null && taken.contains(adjustment.code());
            if (isTaken || !codes.add(adjustment.code())) {
                throw new Refused("there is an adjustment %s already; give this one another code, as %s"
                        .formatted(adjustment.code(), state.sight().newAdjustmentCode()));
            }
            changes.add(old == null ? RowChange.added(row) : RowChange.changed(old, row));
        }
        going.values().forEach(row -> changes.add(RowChange.removed(row)));
        changes.removeIf(change -> change.before() != null && change.before().equals(change.after()));
        AdjustmentChecks.checkCircles(state.workspace().with(changes), after);
        return Changes.of(changes);
    }

    private Map<String, Row> rowsBefore(Workspace workspace) throws Refused {
        Map<String, Row> rows = new HashMap<>();
        for (Adjustment adjustment : before) {
            String key = adjustment.toRow().key();
            Optional<Row> row = workspace.table(Sheet.ADJUSTMENTS).find(key);
            rows.put(
                    key,
                    row.orElseThrow(() -> new Refused("adjustment %s is gone already".formatted(adjustment.code()))));
        }
        return rows;
    }

    @Override
    public Touched touched() {
        Set<ProductKey> products = new HashSet<>();
        for (Adjustment adjustment :
                Stream.concat(before.stream(), after.stream()).toList()) {
            Optional<ProductKey> product = adjustment.scope().findProduct();
            // others may be like a product that is like another from now on
            if (product.isEmpty() || adjustment.kind() == Kind.LIKE) {
                return Touched.everything();
            }
            products.add(product.get());
        }
        return new Touched.Products(products);
    }

    @Override
    public String label() {
        if (after.isEmpty()) {
            return before.size() == 1
                    ? "remove " + before.getFirst().label()
                    : "remove %d adjustments".formatted(before.size());
        }
        if (after.size() > 1) {
            return "%s %d adjustments".formatted(before.isEmpty() ? "add" : "change", after.size());
        }
        String label = after.getFirst().label();
        return before.isEmpty() ? label : "change to " + label;
    }
}

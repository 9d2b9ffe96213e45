package spokes.session;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.model.Refused;
import spokes.model.SplitShipment;
import spokes.model.Touched;
import spokes.model.Workspace;
import spokes.model.goods.Inbound;
import spokes.model.goods.ProductKey;
import spokes.model.place.Center;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * Sends an inbound shipment to other centers: its rows take the place of those that it had, as one step.
 *
 * @param before rows of the sheet inbound that are there; none if the shipment is new
 * @param after  rows in their place, the same units of each product
 */
public record SplitInbound(List<Inbound> before, List<Inbound> after) implements Command {
    private static final double SAME_UNITS = 1e-6;

    public SplitInbound {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    @Override
    public Changes changesTo(State state) throws Refused {
        Workspace workspace = state.workspace();
        checkUnits();
        for (Inbound row : before) {
            checkThere(workspace, row);
        }
        Map<Inbound, Double> gained = gained();
        for (Inbound row : after) {
            check(workspace, row, gained.getOrDefault(without(row), 0.0) > SAME_UNITS);
        }
        return SplitShipment.changes(workspace, before, after);
    }

    private void checkUnits() throws Refused {
        if (before.isEmpty()) {
            return;
        }
        Map<ProductKey, Double> missing = new TreeMap<>();
        before.forEach(row -> missing.merge(row.product(), row.units(), Double::sum));
        after.forEach(row -> missing.merge(row.product(), -row.units(), Double::sum));
        for (Map.Entry<ProductKey, Double> entry : missing.entrySet()) {
            if (Math.abs(entry.getValue()) > SAME_UNITS) {
                throw new Refused(String.format(
                        Locale.ROOT,
                        "%.0f units of %s %s in the split",
                        Math.abs(entry.getValue()),
                        entry.getKey(),
                        entry.getValue() > 0 ? "are missing" : "are too many"));
            }
        }
    }

    private static void checkThere(Workspace workspace, Inbound row) throws Refused {
        Optional<Row> there = workspace.table(Sheet.INBOUND).find(row.toRow().key());
        if (there.isEmpty() || !Inbound.of(there.get()).equals(row)) {
            throw new Refused("the inbound shipment of %s to %s has changed".formatted(row.product(), row.center()));
        }
    }

    /** Units by which rows are more than before: what only stays, or gets less, may be where nothing more may come. */
    private Map<Inbound, Double> gained() {
        Map<Inbound, Double> gained = new HashMap<>();
        after.forEach(row -> gained.merge(without(row), row.units(), Double::sum));
        before.forEach(row -> gained.merge(without(row), -row.units(), Double::sum));
        return gained;
    }

    private static Inbound without(Inbound row) {
        return row.at(row.center(), 0);
    }

    private static void check(Workspace workspace, Inbound row, boolean gains) throws Refused {
        if (!(row.units() > 0)) {
            throw new Refused("units must be above 0, not %s".formatted(row.units()));
        }
        if (!gains) {
            return;
        }
        boolean isOpen = workspace.centers().stream()
                .filter(Center::isOpen)
                .anyMatch(center -> center.code().equals(row.center()));
        if (!isOpen) {
            throw new Refused("%s is not open".formatted(row.center()));
        }
        Allowed.check(workspace, row.product(), row.center());
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public Touched touched() {
        return new Touched.Products(Stream.concat(before.stream(), after.stream())
                .map(Inbound::product)
                .collect(Collectors.toSet()));
    }

    @Override
    public String label() {
        Optional<String> reference = before.stream()
                .map(Inbound::reference)
                .filter(r -> !r.isEmpty())
                .findFirst();
        List<String> centers = after.stream().map(Inbound::center).distinct().toList();
        String what = reference.orElse("a shipment");
        return centers.size() == 1
                ? "send %s to %s".formatted(what, centers.getFirst())
                : "split %s over %d centers".formatted(what, centers.size());
    }
}

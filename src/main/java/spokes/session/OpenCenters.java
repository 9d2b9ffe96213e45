package spokes.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.place.Center;
import spokes.model.place.OpenedCenters;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * Makes just these centers the open ones: they open, every other open one closes, other candidates stay candidates. A
 * candidate that opens so pays its opening cost once, and is a candidate again when a later such step closes it.
 *
 * @param centers codes of the centers
 */
public record OpenCenters(Set<String> centers) implements Command {
    public OpenCenters {
        centers = Set.copyOf(centers);
    }

    @Override
    public Changes changesTo(State state) throws Refused {
        List<RowChange> changes = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(centers);
        OpenedCenters before = OpenedCenters.of(state.workspace().settings().text(OpenedCenters.SETTING));
        Set<String> opened = new TreeSet<>(before.codes());
        for (Row row : state.workspace().table(Sheet.CENTERS).rows()) {
            Center center = Center.of(row);
            unknown.remove(center.code());
            String status = statusOf(center, opened);
            if (!status.equalsIgnoreCase(center.status().name())) {
                changes.add(RowChange.changed(row, row.with("status", status)));
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refused("there is no center %s".formatted(String.join(", ", unknown)));
        }
        if (!opened.equals(before.codes())) {
            changes.add(setting(state, new OpenedCenters(opened)));
        }
        return Changes.of(changes);
    }

    /** The status that a center gets; notes whether it is a candidate that the plan opened. */
    private String statusOf(Center center, Set<String> opened) {
        if (centers.contains(center.code())) {
            if (center.status() == Center.Status.CANDIDATE) {
                opened.add(center.code());
            }
            return "open";
        }
        boolean isCandidate = opened.remove(center.code()) || center.status() == Center.Status.CANDIDATE;
        return isCandidate ? "candidate" : "closed";
    }

    private static RowChange setting(State state, OpenedCenters opened) {
        Row after = Row.blank(Sheet.SETTINGS).with("key", OpenedCenters.SETTING).with("value", opened.toValue());
        return state.workspace()
                .table(Sheet.SETTINGS)
                .find(after.key())
                .map(row -> opened.codes().isEmpty() ? RowChange.removed(row) : RowChange.changed(row, after))
                .orElseGet(() -> RowChange.added(after));
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public Touched touched() {
        return Touched.everything();
    }

    @Override
    public String label() {
        return centers.size() == 1
                ? "have %s alone open".formatted(centers.iterator().next())
                : "have %d centers open".formatted(centers.size());
    }
}

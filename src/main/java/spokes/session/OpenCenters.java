package spokes.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import spokes.model.Refused;
import spokes.model.Touched;
import spokes.model.place.Center;
import spokes.model.sheet.Changes;
import spokes.model.sheet.Row;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;

/**
 * Makes just these centers the open ones: they open, every other open one closes, other candidates stay candidates.
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
        for (Row row : state.workspace().table(Sheet.CENTERS).rows()) {
            Center center = Center.of(row);
            boolean isWanted = centers.contains(center.code());
            unknown.remove(center.code());
            if (isWanted != center.isOpen()) {
                changes.add(RowChange.changed(row, row.with("status", isWanted ? "open" : "closed")));
            }
        }
        if (!unknown.isEmpty()) {
            throw new Refused("there is no center %s".formatted(String.join(", ", unknown)));
        }
        return Changes.of(changes);
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

package spokes.session;

import java.util.List;
import spokes.model.Touched;
import spokes.model.sheet.RowChange;

/**
 * Takes over the good rows of an import as one step.
 *
 * @param source  the files' names, for the label
 * @param changes the rows, made against the state that it is applied to
 */
public record ApplyImport(String source, List<RowChange> changes) implements Command {
    public ApplyImport {
        changes = List.copyOf(changes);
    }

    @Override
    public List<RowChange> changesTo(State state) {
        return changes;
    }

    @Override
    public Touched touched() {
        return Touched.everything();
    }

    @Override
    public String label() {
        return "import " + source;
    }
}

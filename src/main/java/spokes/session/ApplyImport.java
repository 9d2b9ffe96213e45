package spokes.session;

import java.util.List;
import spokes.model.Touched;
import spokes.model.sheet.Changes;
import spokes.model.sheet.RowChange;

/**
 * Takes over the good rows of an import as one step.
 *
 * @param source  the files' names, for the label
 * @param changes what changes, made against what is stored in the state that it is applied to
 */
public record ApplyImport(String source, Changes changes) implements Command {

    /** An import that changes single rows. */
    public ApplyImport(String source, List<RowChange> rows) {
        this(source, Changes.of(rows));
    }

    @Override
    public Changes changesTo(State state) {
        return changes;
    }

    @Override
    public boolean isForBase() {
        return true;
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

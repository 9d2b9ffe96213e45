package spokes.model.review;

import java.util.List;
import java.util.Optional;

/**
 * A column of a file, and what it was taken for.
 *
 * @param position where it stands, from 0
 * @param header   its label: the header as the file spells it, with “ (2)” behind the second of its name, “column D” where
 *                 there is none
 * @param column   the canonical column that it is; empty if it is not used
 * @param reason   what that was told from
 * @param examples what its first cells hold, different ones, as shown
 * @param dates    how its dates are read, if it holds any that leave it open
 */
public record ColumnFinding(
        int position,
        String header,
        Optional<String> column,
        Reason reason,
        List<String> examples,
        Optional<DateOrder> dates) {
    public ColumnFinding {
        examples = List.copyOf(examples);
    }

    /** What the meaning of a column was told from. */
    public enum Reason {
        /** The header is the canonical name. */
        NAME,
        /** The header is another name for it. */
        SYNONYM,
        /** What the cells hold. */
        CONTENT,
        /** The planner said so now. */
        SAID,
        /** The planner said so of an earlier sheet of this shape. */
        REMEMBERED,
        /** It means nothing here. */
        NONE
    }
}

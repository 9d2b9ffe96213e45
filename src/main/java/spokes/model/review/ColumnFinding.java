package spokes.model.review;

import java.util.List;
import java.util.Optional;

/**
 * A column of a file, and what it was taken for.
 *
 * @param position where it stands, from 0
 * @param header   as the file spells it; empty if it has none
 * @param column   the canonical column that it is; empty if it is not used
 * @param examples what its first cells hold, different ones, as shown
 */
public record ColumnFinding(int position, String header, Optional<String> column, List<String> examples) {
    public ColumnFinding {
        examples = List.copyOf(examples);
    }
}

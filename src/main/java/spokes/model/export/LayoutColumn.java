package spokes.model.export;

import java.util.Optional;

/**
 * One column of a layout: its header as the template spells it, and what fills it.
 *
 * @param header   as the template has it, kept to the letter
 * @param column   the plan's column that fills it; empty for a constant
 * @param constant what is in every row where no column fills it; empty for blank cells
 */
public record LayoutColumn(String header, Optional<String> column, String constant) {
    public LayoutColumn {
        if (column.isPresent() && !constant.isEmpty()) {
            throw new IllegalArgumentException(
                    "“%s” is filled by %s and by a constant".formatted(header, column.get()));
        }
    }

    /** A column that is left blank. */
    public static LayoutColumn blank(String header) {
        return new LayoutColumn(header, Optional.empty(), "");
    }

    /** A column that the plan fills. */
    public static LayoutColumn filled(String header, String column) {
        return new LayoutColumn(header, Optional.of(column), "");
    }

    /** A column that says the same in every row. */
    public static LayoutColumn constant(String header, String text) {
        return new LayoutColumn(header, Optional.empty(), text);
    }
}

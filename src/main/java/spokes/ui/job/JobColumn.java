package spokes.ui.job;

import static java.util.Objects.requireNonNull;

/**
 * A column of a table that a job found.
 *
 * @param title what people read above it
 * @param kind  what its values are
 */
public record JobColumn(String title, Kind kind) {
    /** What values are, and so how they are shown and sorted; "" where there is none. */
    public enum Kind {
        /** A {@link String}. */
        TEXT,
        /** A {@link java.time.LocalDate}. */
        DAY,
        /** Units or a count, a {@link Double}; without decimals. */
        COUNT,
        /** A weight in kilograms, a {@link Double}; the title of its column is its unit. */
        WEIGHT,
        /** A {@link Double} with two decimals, as days are. */
        DECIMAL,
        /** A difference with two decimals and its sign. */
        CHANGE,
        /** A share of 0 to 1. */
        SHARE,
        /** Money. */
        MONEY,
        /** Money with its cents, as that of one order. */
        CENTS,
        /** A difference of money with its sign. */
        MONEY_CHANGE;

        /** Whether values are numbers. */
        public boolean isNumber() {
            return this != TEXT && this != DAY;
        }
    }

    public JobColumn {
        requireNonNull(title, "title");
        requireNonNull(kind, "kind");
    }
}

package spokes.engine.transfer;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A day on which all lots of one center are to leave it.
 *
 * @param center code of the center, which has to be open
 * @param day    not before the plan date
 */
public record Leaving(String center, LocalDate day) {
    public Leaving {
        requireNonNull(center, "center");
        requireNonNull(day, "day");
    }
}

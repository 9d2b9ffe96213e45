package spokes.model.place;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import spokes.model.sheet.Row;
import spokes.model.sheet.Sheet;

/**
 * Days on which an open center ships nothing: a strike, a stock-take, a move, a storm. What lies there stays there and
 * goes on to cost; what arrives is taken in, and waits as well.
 *
 * @param center code of the center
 * @param from   first day without shipping
 * @param to     last day without shipping; empty = it never ships again
 * @param reason why, for people
 */
public record Closure(String center, LocalDate from, Optional<LocalDate> to, String reason) {
    public Closure {
        requireNonNull(center, "center");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(reason, "reason");
    }

    /** The closure that a row of the sheet closures describes. */
    public static Closure of(Row row) {
        return new Closure(
                row.text("center"),
                row.findDate("from_date").orElse(LocalDate.EPOCH),
                row.findDate("to_date"),
                row.text("reason"));
    }

    /** The row of the sheet closures that describes it. */
    public Row toRow() {
        return Row.blank(Sheet.CLOSURES)
                .with("center", center)
                .with("from_date", from)
                .with("to_date", to.orElse(null))
                .with("reason", reason);
    }

    /** What is wrong with its days, in one line that names the fix; empty if nothing is. */
    public Optional<String> findProblem() {
        return to.filter(last -> last.isBefore(from))
                .map(last -> "the last day, %s, is before the first, %s; exchange them".formatted(last, from));
    }
}

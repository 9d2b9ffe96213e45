package spokes.exchange.cell;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Reads the cells of one column. */
@FunctionalInterface
public interface CellReader {

    /**
     * Reads a cell that is not blank: a {@link String} without blanks around it, a {@link Double}, a {@link Boolean} or a
     * {@link java.time.LocalDateTime}.
     */
    Reading read(Object cell);

    /** The same, remembering what it read: columns repeat themselves. */
    default CellReader remembering() {
        Map<Object, Reading> known = new HashMap<>();
        return cell -> {
            Reading reading = known.get(cell);
            if (reading == null) {
                reading = read(cell);
                boolean isLong = cell instanceof String text && text.length() > 1000;
                if (known.size() < 20_000 && !isLong) {
                    known.put(cell, reading);
                }
            }
            return reading;
        };
    }

    /** The first day that a sheet may speak of; what is before it is a slip of the keyboard or a cell that holds 0. */
    LocalDate FIRST_DAY = LocalDate.EPOCH;

    /** The last day that a sheet may speak of. */
    LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
}

package spokes.model.review;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Totals of a sheet as it would be stored, to hold against what the program that exported it says.
 *
 * @param amounts what is counted ({@code orders}, {@code lines}, {@code units} …) to how many
 * @param first   the first day it speaks of, if it speaks of days
 * @param last    the last one
 * @param centers units by center, where it has centers
 */
public record SheetTotals(
        Map<String, Double> amounts, Optional<LocalDate> first, Optional<LocalDate> last, Map<String, Double> centers) {
    /** Nothing is counted. */
    public static final SheetTotals NONE = new SheetTotals(Map.of(), Optional.empty(), Optional.empty(), Map.of());

    public SheetTotals {
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        centers = Collections.unmodifiableMap(new LinkedHashMap<>(centers));
    }
}

package spokes.ui.remedy;

import java.util.Comparator;
import java.util.Optional;
import spokes.engine.remedy.Remedy;
import spokes.engine.remedy.StockException;

/**
 * One thing that is wrong.
 *
 * @param isLooked whether it is known what helps
 * @param remedy   what helps most; empty if nothing does, or it is not known yet
 */
record RemedyRow(StockException exception, boolean isLooked, Optional<Remedy> remedy) {
    /** What saves most first; then what is not known yet, by what is at stake; at last what nothing helps. */
    static final Comparator<RemedyRow> ORDER = Comparator.comparingInt(RemedyRow::rank)
            .thenComparing(Comparator.comparingDouble(RemedyRow::saved).reversed())
            .thenComparing(Comparator.comparingDouble((RemedyRow row) -> row.exception.stake())
                    .reversed());

    static RemedyRow unknown(StockException exception) {
        return new RemedyRow(exception, false, Optional.empty());
    }

    RemedyRow with(Optional<Remedy> found) {
        return new RemedyRow(exception, true, found);
    }

    private int rank() {
        return remedy.isPresent() ? 0 : isLooked ? 2 : 1;
    }

    /** Money that the remedy saves; 0 without one. */
    double saved() {
        return remedy.map(Remedy::saved).orElse(0.0);
    }
}

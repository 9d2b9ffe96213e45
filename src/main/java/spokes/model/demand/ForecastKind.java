package spokes.model.demand;

import java.util.Locale;
import java.util.Optional;

/** How a product sells, as far as its forecast depends on it. */
public enum ForecastKind {
    /** Often and evenly. */
    SMOOTH,
    /** Often, in changing amounts. */
    ERRATIC,
    /** Seldom, in even amounts. */
    INTERMITTENT,
    /** Seldom and in changing amounts. */
    LUMPY,
    /** For so short a time that products like it speak for it. */
    NEW,
    /** No longer. */
    ENDED;

    /** The word that sheets have for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word, if there is one. */
    public static Optional<ForecastKind> find(String word) {
        for (ForecastKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

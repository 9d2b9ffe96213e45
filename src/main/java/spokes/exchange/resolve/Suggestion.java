package spokes.exchange.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known code that somebody may have meant. */
final class Suggestion {
    private static final int SHOWN = 8;
    private static final int LONG_ENOUGH = 4;

    private Suggestion() {}

    /** For a message: "did you mean HAM-2?", else what there is. */
    static String of(String unknown, Collection<String> known) {
        Optional<String> nearest = nearest(unknown, known);
        if (nearest.isPresent()) {
            return "did you mean %s?".formatted(nearest.get());
        }
        if (known.isEmpty()) {
            return "there is none yet";
        }
        String some = String.join(", ", known.stream().sorted().limit(SHOWN).toList());
        if (known.size() > SHOWN) {
            return "there are %s and %d more".formatted(some, known.size() - SHOWN);
        }
        return (known.size() == 1 ? "there is " : "there are ") + some;
    }

    /**
     * The nearest code, if it is near: at most a third of its characters differ, case and punctuation apart; else the one
     * that begins as it does.
     */
    static Optional<String> nearest(String unknown, Collection<String> known) {
        String plain = plain(unknown);
        Comparator<String> nearest = Comparator.comparingInt((String code) -> distance(plain, plain(code)))
                .thenComparing(Comparator.naturalOrder());
        return known.stream()
                .filter(code -> distance(plain, plain(code)) <= Math.max(1, plain.length() / 3))
                .min(nearest)
                .or(() -> known.stream()
                        .filter(code ->
                                plain.length() >= LONG_ENOUGH && plain(code).startsWith(plain))
                        .min(nearest));
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Edits between two texts: characters put in, left out or changed (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(previous[j], row[j - 1]));
            }
            previous = row;
        }
        return previous[b.length()];
    }
}

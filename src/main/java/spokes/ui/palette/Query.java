package spokes.ui.palette;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the planner typed, in words as {@link Words} has them.
 *
 * @param whole all of it, folded
 * @param parts its words
 */
record Query(String whole, List<String> parts) {

    static Query of(String typed) {
        String whole = Words.fold(typed).strip();
        return new Query(
                whole,
                Stream.of(whole.split("[^\\p{L}\\p{N}]+"))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The letters that a text must have. */
    long letters() {
        return Words.letters(String.join("", parts));
    }
}

package spokes.exchange.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import spokes.model.review.UnknownCenter;

/** Counts the rows that are left out because nobody knows their center. */
final class UnknownCenters {
    private static final int MOST = 200;

    private final Map<String, Integer> rows = new TreeMap<>();

    void add(String code) {
        if (rows.size() < MOST || rows.containsKey(code)) {
            rows.merge(code, 1, Integer::sum);
        }
    }

    /** The codes, those of most rows first. */
    List<UnknownCenter> list(Collection<String> known) {
        return rows.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> new UnknownCenter(e.getKey(), e.getValue(), Suggestion.nearest(e.getKey(), known)))
                .toList();
    }
}

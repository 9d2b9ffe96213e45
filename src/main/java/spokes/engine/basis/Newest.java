package spokes.engine.basis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of each product lately, for searches that ask for the same again and again. Safe to share between
 * threads.
 *
 * @param <K> what is asked for; must not change
 * @param <V> what comes of it
 */
public final class Newest<K, V> {
    /** So many answers in all are kept, but of each product at least and at most so many. */
    private static final int MOST = 250_000;

    private static final int LEAST_EACH = 32;
    private static final int MOST_EACH = 512;

    private final List<Map<K, V>> byProduct = new ArrayList<>();

    /** Nothing yet of so many products. */
    public Newest(int products) {
        int each = Math.clamp(MOST / Math.max(1, products), LEAST_EACH, MOST_EACH);
        for (int p = 0; p < products; p++) {
            byProduct.add(new Kept<>(each));
        }
    }

    /** The answer of a product, worked out if it is not known. */
    public V of(int product, K asked, Function<K, V> worked) {
        Map<K, V> known = byProduct.get(product);
        @Nullable V found;
        synchronized (known) {
            found = known.get(asked);
        }
        if (found != null) {
            return found;
        }
        V made = worked.apply(asked);
        synchronized (known) {
            known.put(asked, made);
        }
        return made;
    }

    /** Forgets what was not asked for the longest. */
    private static final class Kept<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;

        private final int most;

        Kept(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}

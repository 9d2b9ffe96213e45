package spokes.engine.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What products add by themselves with lots that were tried lately: whoever betters a plan asks for the same lots again and
 * again, as what other products do changes the freight and nothing else. Safe to share between threads.
 */
final class KnownOwn {
    /** Of so many trials in all what came of them is kept, but of each product at least and at most so many. */
    private static final int MOST = 250_000;

    private static final int LEAST_EACH = 32;
    private static final int MOST_EACH = 512;

    private final List<Map<List<Lot>, double[]>> byProduct = new ArrayList<>();

    KnownOwn(int products) {
        int each = Math.clamp(MOST / Math.max(1, products), LEAST_EACH, MOST_EACH);
        for (int p = 0; p < products; p++) {
            byProduct.add(new Newest(each));
        }
    }

    /** The numbers of a product with some lots, worked out if they are not known. */
    double[] of(int product, List<Lot> lots, Function<List<Lot>, double[]> worked) {
        Map<List<Lot>, double[]> known = byProduct.get(product);
        double @Nullable [] found;
        synchronized (known) {
            found = known.get(lots);
        }
        if (found != null) {
            return found;
        }
        double[] made = worked.apply(lots);
        synchronized (known) {
            known.put(List.copyOf(lots), made);
        }
        return made;
    }

    /** Keeps what was asked for lately. */
    private static final class Newest extends LinkedHashMap<List<Lot>, double[]> {
        private static final long serialVersionUID = 1;

        private final int most;

        Newest(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Lot>, double[]> eldest) {
            return size() > most;
        }
    }
}

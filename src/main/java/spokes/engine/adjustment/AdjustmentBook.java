package spokes.engine.adjustment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import spokes.engine.basis.Terms;
import spokes.model.demand.Adjustment;
import spokes.model.demand.Adjustment.Kind;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/** The adjustments that change demand within the horizon, to be found by product. */
public final class AdjustmentBook {
    private final Map<ProductKey, List<Adjustment>> byProduct = new HashMap<>();
    private final List<Adjustment> general = new ArrayList<>();

    /** The adjustments of a workspace; those that change nothing, or have values that cannot be used, are left out. */
    public AdjustmentBook(List<Adjustment> adjustments, Terms terms) {
        adjustments.stream()
                .filter(Adjustment::changesDemand)
                .filter(adjustment -> adjustment.findProblem().isEmpty())
                .filter(adjustment -> reaches(adjustment, terms))
                .forEach(adjustment -> adjustment
                        .scope()
                        .findProduct()
                        .map(product -> byProduct.computeIfAbsent(product, key -> new ArrayList<>()))
                        .orElse(general)
                        .add(adjustment));
    }

    /** Whether it can change a day of the horizon: growth goes on after its last day. */
    private static boolean reaches(Adjustment adjustment, Terms terms) {
        boolean begins = adjustment.scope().from().stream().noneMatch(day -> terms.day(day) >= terms.horizonDays);
        boolean isOver = adjustment.scope().to().stream().anyMatch(day -> terms.day(day) < 0);
        return begins && !isOver;
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return byProduct.isEmpty() && general.isEmpty();
    }

    /** Those of a product as they are applied: what it is like before all others, each in the order of codes. */
    public List<Adjustment> of(Product product) {
        return Stream.concat(
                        byProduct.getOrDefault(product.key(), List.of()).stream(),
                        general.stream().filter(adjustment -> adjustment.scope().covers(product)))
                .sorted(Comparator.<Adjustment, Boolean>comparing(adjustment -> adjustment.kind() != Kind.LIKE)
                        .thenComparing(Adjustment::code, ProductKey::codePoints))
                .toList();
    }

    /** Those that a product is like others by, in the order of codes. */
    List<Adjustment> likesOf(ProductKey product) {
        return byProduct.getOrDefault(product, List.of()).stream()
                .filter(adjustment -> adjustment.kind() == Kind.LIKE)
                .sorted(Comparator.comparing(Adjustment::code, ProductKey::codePoints))
                .toList();
    }
}

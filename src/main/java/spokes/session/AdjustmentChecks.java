package spokes.session;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;
import spokes.model.demand.DemandScope;
import spokes.model.goods.DemandRate;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.model.place.Area;

/** Holds adjustments to what can be, and to products, categories and areas that are there. */
final class AdjustmentChecks {
    private static final int NAMED = 8;

    private AdjustmentChecks() {}

    /**
     * Looks at one.
     *
     * @throws Refused if its values cannot be used, or it is about nothing
     */
    static void check(Workspace workspace, Adjustment adjustment) throws Refused {
        Optional<String> problem = adjustment.findProblem();
        if (problem.isPresent()) {
            throw new Refused(problem.get());
        }
        DemandScope scope = adjustment.scope();
        for (ProductKey product : Stream.concat(scope.findProduct().stream(), adjustment.like().stream())
                .toList()) {
            if (workspace.products().stream().noneMatch(p -> p.key().equals(product))) {
                throw new Refused("there is no product %s; choose one of the sheet products".formatted(product));
            }
        }
        if (scope.findProduct().isEmpty() && workspace.products().stream().noneMatch(scope::covers)) {
            throw new Refused(noGoods(workspace, scope));
        }
        if (!scope.area().isEmpty() && areas(workspace).noneMatch(scope::coversArea)) {
            throw new Refused(
                    "there is no area %s; write the code of an area, or what codes begin with and a star, as 9*"
                            .formatted(scope.area()));
        }
    }

    private static String noGoods(Workspace workspace, DemandScope scope) {
        return scope.category().isEmpty()
                ? "there is no product of client %s; there are %s"
                        .formatted(
                                scope.client(),
                                some(workspace, product -> product.key().client()))
                : "there is no product of category %s%s; there are %s"
                        .formatted(
                                scope.category(),
                                scope.client().isEmpty() ? "" : " of client " + scope.client(),
                                some(workspace, Product::category));
    }

    private static String some(Workspace workspace, Function<Product, String> word) {
        SortedSet<String> words = workspace.products().stream()
                .map(word)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        String first = words.stream().limit(NAMED).collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words.size() > NAMED ? first + " …" : first;
    }

    private static Stream<String> areas(Workspace workspace) {
        return Stream.concat(
                workspace.areas().stream().map(Area::code),
                workspace.demand().stream().map(DemandRate::area));
    }

    /**
     * Looks whether one of these products is, by others, like itself.
     *
     * @param workspace with the adjustments
     */
    static void checkCircles(Workspace workspace, Collection<Adjustment> adjustments) throws Refused {
        for (Adjustment adjustment : adjustments) {
            Optional<ProductKey> product = adjustment.scope().findProduct();
            if (adjustment.like().isPresent()
                    && product.isPresent()
                    && isLike(workspace, adjustment.like().get(), product.get())) {
                throw new Refused("%s is like %s itself; remove that first"
                        .formatted(adjustment.like().get(), product.get()));
            }
        }
    }

    /** Whether a product is like another, directly or by products between. */
    private static boolean isLike(Workspace workspace, ProductKey product, ProductKey other) {
        Deque<ProductKey> open = new ArrayDeque<>(Set.of(product));
        Set<ProductKey> seen = new HashSet<>();
        while (!open.isEmpty()) {
            ProductKey at = open.pop();
            if (at.equals(other)) {
                return true;
            }
            if (seen.add(at)) {
                workspace.adjustments().stream()
                        .filter(row -> row.scope().findProduct().equals(Optional.of(at)))
                        .flatMap(row -> row.like().stream())
                        .forEach(open::add);
            }
        }
        return false;
    }
}

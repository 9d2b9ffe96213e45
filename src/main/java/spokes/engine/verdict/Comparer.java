package spokes.engine.verdict;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import spokes.engine.result.StockNeed;
import spokes.model.Settings;
import spokes.model.Workspace;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;

/** Holds a plan against references. */
final class Comparer {
    private static final double KG_PER_LB = 0.45359237;
    private static final String BEYOND = "+";
    private static final Comparator<List<String>> BY_CODE =
            Comparator.comparing(List::getFirst, ProductKey::codePoints);
    private static final Comparator<List<String>> BY_CLIENT_AND_SKU =
            BY_CODE.thenComparing(List::getLast, ProductKey::codePoints);
    private static final Comparator<List<String>> BY_WEIGHT = Comparator.comparingDouble(
            codes -> codes.getFirst().equals(BEYOND) ? Double.MAX_VALUE : Double.parseDouble(codes.getFirst()));

    private final Books plan;
    private final UnaryOperator<String> regions;
    private final double[] bandEndsLb;
    private final double even;
    private final Map<ProductKey, Double> pounds = new HashMap<>();

    Comparer(Workspace workspace, Books plan, UnaryOperator<String> regions) {
        this.plan = plan;
        this.regions = regions;
        Settings settings = workspace.settings();
        even = settings.number("verdict_even_share");
        bandEndsLb = settings.numbers("verdict_bands_lb");
        Arrays.sort(bandEndsLb);
        for (Product product : workspace.products()) {
            pounds.put(product.key(), product.weightKg() / KG_PER_LB);
        }
    }

    Comparison with(Reference reference, Books other, List<Caution> cautions) {
        double cost = other.evaluation().costs().total();
        double saved = cost - plan.evaluation().costs().total();
        return new Comparison(
                reference,
                Answer.of(saved, cost, even),
                plan.evaluation(),
                other.evaluation(),
                plan.need().minus(other.need()),
                cautions,
                products(new LedgerTable(codes -> codes, BY_CLIENT_AND_SKU), other),
                products(new LedgerTable(this::band, BY_WEIGHT), other),
                new LedgerTable(this::region, BY_CODE)
                        .plan(plan.parts().areas())
                        .reference(other.parts().areas())
                        .rows());
    }

    private List<LedgerRow> products(LedgerTable table, Books other) {
        table.plan(plan.parts().products()).reference(other.parts().products());
        Set<ProductKey> keys = new HashSet<>(plan.needs().keySet());
        keys.addAll(other.needs().keySet());
        keys.stream().sorted().forEach(key -> table.need(List.of(key.client(), key.sku()), extra(key, other)));
        return table.rows();
    }

    private StockNeed extra(ProductKey key, Books other) {
        return plan.needs()
                .getOrDefault(key, StockNeed.NONE)
                .minus(other.needs().getOrDefault(key, StockNeed.NONE));
    }

    /** The upper end of the band that a unit of a product weighs in. */
    private List<String> band(List<String> product) {
        double weight = pounds.getOrDefault(new ProductKey(product.getFirst(), product.getLast()), 0.0);
        OptionalDouble end =
                Arrays.stream(bandEndsLb).filter(most -> weight <= most).findFirst();
        return List.of(end.isPresent() ? text(end.getAsDouble()) : BEYOND);
    }

    private static String text(double pounds) {
        return pounds == Math.rint(pounds) ? Long.toString((long) pounds) : Double.toString(pounds);
    }

    private List<String> region(List<String> area) {
        return List.of(regions.apply(area.getFirst()));
    }
}

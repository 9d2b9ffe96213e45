package spokes.ui.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import spokes.model.Workspace;
import spokes.model.demand.ProductForecast;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.ui.Texts;

/**
 * A product in the table of accuracies.
 *
 * @param forecast how it was forecast
 * @param name     what people call it
 * @param kind     how it sells, in a word; empty if that is not known
 * @param words    what a filter looks for, in lower case
 */
record AccuracyRow(ProductForecast forecast, String name, String kind, String words) {

    /** The rows of a workspace, in the order of its forecast. */
    static List<AccuracyRow> listOf(Workspace workspace, Texts texts) {
        Map<ProductKey, String> names = new HashMap<>();
        for (Product product : workspace.products()) {
            names.put(product.key(), product.name());
        }
        List<AccuracyRow> rows = new ArrayList<>();
        for (ProductForecast forecast : workspace.forecasts()) {
            ProductKey key = forecast.product();
            String name = names.getOrDefault(key, key.sku());
            String kind = forecast.kind().map(k -> texts.get("kind.word." + k)).orElse("");
            String words = String.join(" ", name, key.sku(), key.client(), forecast.method(), kind);
            rows.add(new AccuracyRow(forecast, name, kind, words.toLowerCase(Locale.ROOT)));
        }
        return rows;
    }

    /** Share by which it is better than last year's weeks; NaN if that is not known, for tables alone. */
    double gain() {
        return orNone(Gain.of(forecast));
    }

    /** A number that may not be there, for tables alone: NaN is shown as nothing and sorted to the end. */
    static double orNone(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }

    /** The mean over the rows that know the value; NaN if none does. */
    static double mean(List<AccuracyRow> rows, Function<AccuracyRow, Double> value) {
        return rows.stream()
                .mapToDouble(value::apply)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
    }
}

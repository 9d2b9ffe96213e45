package spokes.ui.forecast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import spokes.engine.outlook.DemandOutlook;
import spokes.model.Progress;
import spokes.model.Workspace;
import spokes.model.demand.Adjustment;
import spokes.model.demand.Adjustment.Kind;
import spokes.model.demand.ProductForecast;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.session.State;
import spokes.ui.Figures;
import spokes.ui.Forecasts;
import spokes.ui.Texts;
import spokes.ui.forecast.adjustment.AdjustmentList;
import spokes.ui.forecast.chart.ChartData;

/** Finds out what the tab tells of some products. Reads only; made for the background. */
final class ForecastReader {
    private final Texts texts = Texts.of("forecast");
    private final Forecasts forecasts;
    private final MethodWords words;
    private final ForecastAge age;

    ForecastReader(Forecasts forecasts, Figures figures) {
        this.forecasts = forecasts;
        words = new MethodWords(texts, figures);
        age = new ForecastAge(texts, figures);
    }

    ForecastView read(State state, Set<ProductKey> products, int weeks, Progress progress) {
        Workspace workspace = state.workspace();
        DemandOutlook outlook = state.judged().outlook(products);
        List<Adjustment> events = AdjustmentList.about(state, products).stream()
                .filter(row -> row.kind() == Kind.PROMOTION || row.kind() == Kind.STOCK_OUT)
                .filter(row -> !products.isEmpty() || row.scope().findProduct().isEmpty())
                .toList();
        ChartData chart = ChartData.of(forecasts.listPast(workspace, products, progress), weeks, outlook, events);
        List<ProductForecast> made = workspace.forecasts().stream()
                .filter(forecast -> products.isEmpty() || products.contains(forecast.product()))
                .toList();
        return new ForecastView(
                title(workspace, products),
                words.of(outlook, made, products.size() == 1, workspace),
                age.words(workspace),
                workspace.packedOrders().isEmpty() ? texts.get("refused.orders") : "",
                !workspace.forecasts().isEmpty(),
                chart);
    }

    private String title(Workspace workspace, Set<ProductKey> products) {
        if (products.isEmpty()) {
            return texts.get("title.all");
        }
        if (products.size() > 1) {
            return texts.get("title.several", products.size());
        }
        ProductKey key = products.iterator().next();
        Optional<Product> product =
                workspace.products().stream().filter(p -> p.key().equals(key)).findFirst();
        String name = product.map(Product::name).orElse(key.sku());
        return name.equals(key.sku()) ? key.toString() : texts.get("title.one", name, key.toString());
    }
}

package spokes.forecast.product;

import java.util.List;
import java.util.Map;
import spokes.forecast.history.Histories;
import spokes.model.demand.ForecastKind;
import spokes.model.demand.ForecastWeek;
import spokes.model.demand.ProductForecast;

/**
 * A forecast of all products with a history.
 *
 * @param weeks     weeks from the plan date on
 * @param products  how each product was forecast, by client and SKU
 * @param rates     what each product sells in each week, in the order of the products
 * @param overall   how good such forecasts were on held-back weeks, all products together
 * @param kinds     products by how they sell
 * @param ways      products by how they were forecast, in plain words
 * @param histories what it was made from
 */
public record ForecastRun(
        int weeks,
        List<ProductForecast> products,
        List<ForecastWeek> rates,
        OverallScore overall,
        Map<ForecastKind, Integer> kinds,
        Map<String, Integer> ways,
        Histories histories) {
    public ForecastRun {
        products = List.copyOf(products);
        rates = List.copyOf(rates);
        kinds = Map.copyOf(kinds);
        ways = Map.copyOf(ways);
    }
}

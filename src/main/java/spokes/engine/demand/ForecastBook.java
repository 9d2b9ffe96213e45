package spokes.engine.demand;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import spokes.engine.basis.Terms;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.packed.Block;
import spokes.model.sheet.Sheet;

/** The stored forecast, product by product. Its weeks count from the day it was made on, if that is known. */
public final class ForecastBook {
    private static final int CLIENT = Sheet.PRODUCT_FORECAST_WEEKS.indexOf("client");
    private static final int SKU = Sheet.PRODUCT_FORECAST_WEEKS.indexOf("sku");
    private static final int WEEK = Sheet.PRODUCT_FORECAST_WEEKS.indexOf("week");
    private static final int RATE = Sheet.PRODUCT_FORECAST_WEEKS.indexOf("units_per_day");
    /** Weeks beyond any horizon that there is. */
    private static final double MAX_WEEK = 5_000;

    private final Terms terms;
    private final Map<ProductKey, WeeklyRates> byProduct = new LinkedHashMap<>();
    private final Map<ProductKey, Integer> daysBefore = new HashMap<>();

    public ForecastBook(Workspace workspace, Terms terms) {
        this.terms = terms;
        workspace.packedForecastWeeks().forEachBlock(this::read);
        if (!byProduct.isEmpty()) {
            workspace
                    .forecasts()
                    .forEach(forecast ->
                            forecast.madeOn().ifPresent(day -> daysBefore.put(forecast.product(), -terms.day(day))));
        }
    }

    private void read(Block block) {
        for (int row = 0; row < block.size(); row++) {
            ProductKey product = new ProductKey(text(block, row, CLIENT), text(block, row, SKU));
            WeeklyRates rates = byProduct.computeIfAbsent(product, key -> new WeeklyRates());
            double unitsPerDay = block.cell(row, RATE) instanceof Double number ? number : 0;
            if (!(block.cell(row, WEEK) instanceof Double week)) {
                rates.putOther(unitsPerDay);
            } else if (week <= MAX_WEEK) {
                rates.put((int) (double) week, unitsPerDay);
            }
        }
    }

    private static String text(Block block, int row, int column) {
        return block.cell(row, column) instanceof String text ? text : "";
    }

    /** The products that it speaks of, also those that it says will not sell. */
    public Set<ProductKey> products() {
        return byProduct.keySet();
    }

    /** Whether there is no forecast. */
    public boolean isEmpty() {
        return byProduct.isEmpty();
    }

    /** Units per day of a product by week of the horizon; empty if no forecast speaks of it. */
    public Optional<double[]> findRates(ProductKey product) {
        return Optional.ofNullable(byProduct.get(product))
                .map(rates -> rates.ofHorizon(terms, daysBefore.getOrDefault(product, 0)));
    }
}

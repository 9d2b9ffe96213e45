package spokes.engine.outlook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import spokes.engine.basis.Terms;
import spokes.engine.demand.WeeklyRates;
import spokes.model.Workspace;
import spokes.model.goods.ProductKey;
import spokes.model.packed.Block;
import spokes.model.sheet.Sheet;

/** The intervals of the stored forecast, of some products. */
final class BandBook {
    private static final int CLIENT = Sheet.PRODUCT_FORECAST_WEEKS.indexOf("client");
    private static final int SKU = Sheet.PRODUCT_FORECAST_WEEKS.indexOf("sku");
    private static final int WEEK = Sheet.PRODUCT_FORECAST_WEEKS.indexOf("week");
    private static final int[] BOUNDS = {
        Sheet.PRODUCT_FORECAST_WEEKS.indexOf("lo80"),
        Sheet.PRODUCT_FORECAST_WEEKS.indexOf("hi80"),
        Sheet.PRODUCT_FORECAST_WEEKS.indexOf("lo95"),
        Sheet.PRODUCT_FORECAST_WEEKS.indexOf("hi95")
    };
    /** Weeks beyond any horizon that there is. */
    private static final double MAX_WEEK = 5_000;

    private final Terms terms;
    private final Map<ProductKey, WeeklyRates[]> byProduct = new HashMap<>();
    private final Map<ProductKey, Integer> daysBefore = new HashMap<>();

    BandBook(Workspace workspace, Terms terms, Predicate<ProductKey> wanted) {
        this.terms = terms;
        workspace.packedForecastWeeks().forEachBlock(block -> read(block, wanted));
        if (!byProduct.isEmpty()) {
            workspace
                    .forecasts()
                    .forEach(forecast ->
                            forecast.madeOn().ifPresent(day -> daysBefore.put(forecast.product(), -terms.day(day))));
        }
    }

    private void read(Block block, Predicate<ProductKey> wanted) {
        for (int row = 0; row < block.size(); row++) {
            ProductKey product = new ProductKey(text(block, row, CLIENT), text(block, row, SKU));
            if (wanted.test(product) && isComplete(block, row)) {
                put(byProduct.computeIfAbsent(product, key -> empty()), block, row);
            }
        }
    }

    private static WeeklyRates[] empty() {
        WeeklyRates[] rates = new WeeklyRates[BOUNDS.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = new WeeklyRates();
        }
        return rates;
    }

    private static String text(Block block, int row, int column) {
        return block.cell(row, column) instanceof String text ? text : "";
    }

    private static boolean isComplete(Block block, int row) {
        for (int bound : BOUNDS) {
            if (!(block.cell(row, bound) instanceof Double)) {
                return false;
            }
        }
        return true;
    }

    private static void put(WeeklyRates[] rates, Block block, int row) {
        for (int i = 0; i < rates.length; i++) {
            if (block.cell(row, BOUNDS[i]) instanceof Double value) {
                if (!(block.cell(row, WEEK) instanceof Double week)) {
                    rates[i].putOther(value);
                } else if (week <= MAX_WEEK) {
                    rates[i].put((int) (double) week, value);
                }
            }
        }
    }

    /** By bound (low 80, high 80, low 95, high 95) and week of the horizon, units per day. */
    Optional<double[][]> find(ProductKey product) {
        return Optional.ofNullable(byProduct.get(product)).map(rates -> {
            double[][] bounds = new double[rates.length][];
            for (int i = 0; i < rates.length; i++) {
                bounds[i] = rates[i].ofHorizon(terms, daysBefore.getOrDefault(product, 0));
            }
            return bounds;
        });
    }
}

package spokes.engine.demand;

import java.util.Arrays;
import java.util.Optional;
import spokes.model.goods.ProductKey;

/**
 * Demand as the stored forecast states it for products, shared among areas as orders suggest (model.md, section 4):
 * λ(s, a, k) = units a day of s in week k × share of a in s. What it does not speak of comes from elsewhere.
 */
public final class DemandFromForecast implements DemandSource {
    private final ForecastBook forecast;
    private final AreaShares shares;
    private final DemandSource others;

    /**
     * Demand from a forecast.
     *
     * @param others for products that it does not speak of
     */
    public DemandFromForecast(ForecastBook forecast, AreaShares shares, DemandSource others) {
        this.forecast = forecast;
        this.shares = shares;
        this.others = others;
    }

    @Override
    public Demand of(ProductKey product) {
        Optional<double[]> perDay = forecast.findRates(product);
        return perDay.isEmpty() ? others.of(product) : of(product, perDay.get());
    }

    private Demand of(ProductKey product, double... perDay) {
        Optional<AreaShares.Split> found = shares.find(product);
        if (found.isEmpty() || Arrays.stream(perDay).noneMatch(rate -> rate > 0)) {
            return Demand.NONE;
        }
        AreaShares.Split split = found.get();
        boolean steady = Arrays.stream(perDay).allMatch(rate -> rate == perDay[0]);
        int weeks = steady ? 1 : perDay.length;
        double[] rates = new double[split.size() * weeks];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = split.of(perDay[i % weeks], i / weeks);
        }
        return new Demand(split.areas(), rates, steady);
    }
}

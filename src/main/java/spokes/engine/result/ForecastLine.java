package spokes.engine.result;

import java.util.OptionalDouble;
import spokes.model.goods.ProductKey;

/**
 * The demand for a product in a week as a plan is judged with it, beside what was forecast. Units per day, all areas
 * together.
 *
 * @param week        week of the horizon from 0
 * @param unitsPerDay in use
 * @param low80       lower limit of the interval of 80 %, in use; empty where there is no forecast, or where it is 0 and an
 *     adjustment says more
 * @param high80      upper limit of it
 * @param low95       lower limit of the interval of 95 %
 * @param high95      upper limit of it
 * @param forecast    what was forecast, before adjustments; empty where there is no forecast
 * @param method      how it was forecast, or where else the demand comes from
 */
public record ForecastLine(
        ProductKey product,
        int week,
        double unitsPerDay,
        OptionalDouble low80,
        OptionalDouble high80,
        OptionalDouble low95,
        OptionalDouble high95,
        OptionalDouble forecast,
        String method) {}

package spokes.engine.actual;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What was forecast of a product, or in an area, and what was ordered.
 *
 * @param codes    client and SKU, or the code of the area
 * @param forecast units
 * @param ordered  units
 * @param money    what the difference is worth: at prices, of products without one at cost; of an area 0
 * @param reason   what is to be said about it
 */
public record ForecastGap(List<String> codes, double forecast, double ordered, double money, Reason reason) {
    /** Orders come in whole units, forecasts do not: a unit or less apart is never a difference, whatever the tolerance. */
    private static final double ONE_UNIT = 1;

    /** What is to be said about a difference. */
    public enum Reason {
        AS_FORECAST,
        NOBODY_EXPECTED_IT,
        NOBODY_ORDERED,
        MORE_THAN_FORECAST,
        LESS_THAN_FORECAST
    }

    public ForecastGap {
        codes = List.copyOf(codes);
        requireNonNull(reason, "reason");
    }

    static ForecastGap of(List<String> codes, double forecast, double ordered, double unitMoney, Tolerance tolerance) {
        double difference = ordered - forecast;
        return new ForecastGap(
                codes,
                forecast,
                ordered,
                Math.abs(difference) * unitMoney,
                reason(forecast, ordered, tolerance.forecast()));
    }

    private static Reason reason(double forecast, double ordered, double alike) {
        if (Math.abs(ordered - forecast) <= Math.max(ONE_UNIT, alike * forecast)) {
            return Reason.AS_FORECAST;
        }
        if (forecast <= 0) {
            return Reason.NOBODY_EXPECTED_IT;
        }
        if (ordered <= 0) {
            return Reason.NOBODY_ORDERED;
        }
        return ordered > forecast ? Reason.MORE_THAN_FORECAST : Reason.LESS_THAN_FORECAST;
    }

    /** Units by which the forecast was off. */
    public double error() {
        return Math.abs(ordered - forecast);
    }
}

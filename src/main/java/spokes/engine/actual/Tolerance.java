package spokes.engine.actual;

import spokes.model.Settings;

/**
 * What counts as gone by the plan.
 *
 * @param forecast share of a forecast by which orders may differ from it
 * @param freight  share of the planned freight by which more may be paid
 * @param days     calendar days that an order may take longer than planned
 */
record Tolerance(double forecast, double freight, double days) {
    static Tolerance of(Settings settings) {
        return new Tolerance(
                settings.number("actual_forecast_tolerance"),
                settings.number("actual_freight_tolerance"),
                settings.number("actual_days_tolerance"));
    }
}

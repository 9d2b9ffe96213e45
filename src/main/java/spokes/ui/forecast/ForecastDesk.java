package spokes.ui.forecast;

import spokes.ui.forecast.adjustment.AdjustmentDesk;

/** What the tab of demand to come asks of the window. */
public interface ForecastDesk extends AdjustmentDesk {

    /** Forecasts all products in the background and takes the forecast over as one step. */
    void makeForecast();
}

package spokes.ui.forecast;

import spokes.ui.forecast.chart.ChartData;

/**
 * What the tab shows of some products.
 *
 * @param title   what is shown
 * @param method  how its demand came about and how good such forecasts were
 * @param age     what the forecast does not know yet; empty if nothing
 * @param refusal why no forecast can be made; empty if one can
 * @param made    whether there is a forecast
 * @param chart   the chart
 */
record ForecastView(String title, String method, String age, String refusal, boolean made, ChartData chart) {}

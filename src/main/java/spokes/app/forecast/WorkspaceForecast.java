package spokes.app.forecast;

import java.util.List;
import spokes.engine.outlook.SoldByArea;
import spokes.forecast.area.AreaBacktest;
import spokes.forecast.area.AreaChoice;
import spokes.forecast.history.Histories;
import spokes.forecast.history.HistoryRules;
import spokes.forecast.product.ForecastRun;
import spokes.forecast.product.ProductForecaster;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Settings;
import spokes.model.Workspace;
import spokes.model.demand.ProductForecast;
import spokes.model.share.AreaSettings;
import spokes.session.UseForecast;

/**
 * A forecast of a workspace that can be taken over.
 *
 * @param run     what is forecast, and how good such forecasts were
 * @param areas   how it is split among areas
 * @param command takes it over
 * @param isUsed  whether it will be the demand; if not, a demand sheet goes before it
 */
public record WorkspaceForecast(ForecastRun run, AreaChoice areas, UseForecast command, boolean isUsed) {
    private static final double READING = 0.1;
    private static final double FORECAST = 0.9;
    private static final int DAYS = 7;

    /**
     * Forecasts a workspace. Every week of the horizon is forecast, also if fewer weeks are asked for.
     *
     * @param weeks weeks from the plan date on
     * @throws Refused if there is nothing to forecast from
     * @throws java.util.concurrent.CancellationException if the progress says that the work is no longer wanted
     */
    public static WorkspaceForecast of(Workspace workspace, int weeks, Progress progress) throws Refused {
        Settings settings = workspace.settings();
        if (workspace.packedOrders().isEmpty()) {
            throw new Refused("there are no orders to forecast from: import order history, or a demand sheet");
        }
        int horizon = Math.ceilDiv(settings.horizonDays(), DAYS);
        int ahead = Math.min(ProductForecaster.MOST_WEEKS, Math.max(weeks, horizon));
        Histories histories = histories(workspace, part(progress, 0, READING));
        int times = (int) settings.number("forecast_held_back_times");
        ForecastRun run = new ProductForecaster(histories, ahead, times).run(part(progress, READING, FORECAST));
        AreaChoice areas =
                AreaBacktest.choose(SoldByArea.of(workspace), histories.span().missing(), part(progress, FORECAST, 1));
        List<ProductForecast> products = run.products().stream()
                .map(product -> product.withAreaMethod(areas.words()))
                .toList();
        UseForecast command = new UseForecast(ahead, products, run.rates(), AreaSettings.of(areas.method()));
        return new WorkspaceForecast(run, areas, command, workspace.demand().isEmpty());
    }

    /** The histories of a workspace as a forecast sees them. */
    public static Histories histories(Workspace workspace, Progress progress) {
        int weeks = HistoryRules.of(workspace.settings()).mostWeeks();
        return Histories.of(workspace, new KnownEvents(workspace, weeks), progress);
    }

    private static Progress part(Progress progress, double from, double to) {
        return (share, what) -> progress.report(from + Math.max(0, share) * (to - from), what);
    }
}

package spokes.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spokes.forecast.group.SporadicGroup;
import spokes.forecast.group.SteadyGroup;
import spokes.forecast.group.Work;
import spokes.forecast.series.DemandKind;
import spokes.model.Progress;
import spokes.model.demand.DemandForecast;
import spokes.model.demand.DemandSeries;

/**
 * Forecasts many series: those of one season, horizon and kind learn from each other what works.
 *
 * @param fastFrom       series from which time is saved, by fewer methods and trials
 * @param unstatedSeason periods after which what a group did together may come again where no season is stated; 0 if that is not known
 */
public record Forecaster(int fastFrom, int unstatedSeason) {
    /** Share of series with periods without demand from which all that are nowhere negative count as sporadic. */
    private static final double SPORADIC = 0.2;
    /** Pieces of work per series of a group: learning twice and forecasting; trying a sample and forecasting. */
    private static final double SPORADIC_PIECES = 3;

    private static final double STEADY_PIECES = 2;

    /** The usual one: most series of which no season is stated are monthly. */
    public static Forecaster usual() {
        return new Forecaster(20_000, 12);
    }

    /**
     * Forecasts in the order of the series.
     *
     * @throws java.util.concurrent.CancellationException if the progress says that the work is no longer wanted
     */
    public List<DemandForecast> forecast(List<DemandSeries> series, Progress progress) {
        Map<Kind, List<Integer>> groups = groups(series);
        DemandForecast[] forecasts = new DemandForecast[series.size()];
        double pieces = groups.entrySet().stream()
                .mapToDouble(g -> g.getValue().size() * (g.getKey().isSporadic ? SPORADIC_PIECES : STEADY_PIECES))
                .sum();
        Work work = new Work(progress, pieces);
        boolean isFast = series.size() >= fastFrom;
        groups.forEach((kind, places) -> {
            List<DemandSeries> members = places.stream().map(series::get).toList();
            List<DemandForecast> done = kind.isSporadic
                    ? new SporadicGroup(members, isFast, unstatedSeason).forecasts(work)
                    : new SteadyGroup(members, isFast).forecasts(work);
            for (int i = 0; i < done.size(); i++) {
                forecasts[places.get(i)] = done.get(i);
            }
        });
        return List.of(forecasts);
    }

    private static Map<Kind, List<Integer>> groups(List<DemandSeries> series) {
        Map<Kind, List<Integer>> wide = new LinkedHashMap<>();
        for (int i = 0; i < series.size(); i++) {
            DemandSeries s = series.get(i);
            wide.computeIfAbsent(new Kind(s.season(), s.horizon(), s.isNonNegative()), k -> new ArrayList<>())
                    .add(i);
        }
        Map<Kind, List<Integer>> groups = new LinkedHashMap<>();
        wide.forEach((kind, places) -> {
            boolean usual = kind.isSporadic && share(series, places) >= SPORADIC;
            for (int i : places) {
                boolean sporadic = kind.isSporadic
                        && (usual || DemandKind.of(series.get(i).values()).isSporadic());
                groups.computeIfAbsent(new Kind(kind.season, kind.horizon, sporadic), k -> new ArrayList<>())
                        .add(i);
            }
        });
        return groups;
    }

    /** Share of the series that have periods without demand. */
    private static double share(List<DemandSeries> series, List<Integer> places) {
        return places.stream().filter(i -> series.get(i).hasZeros()).count() / (double) places.size();
    }

    /** @param isSporadic whether periods without demand are usual */
    private record Kind(int season, int horizon, boolean isSporadic) {}
}

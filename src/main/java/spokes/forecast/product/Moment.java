package spokes.forecast.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spokes.forecast.Forecaster;
import spokes.forecast.history.EndedRule;
import spokes.forecast.history.HistoryRules;
import spokes.forecast.history.ProductHistory;
import spokes.forecast.history.Watch;
import spokes.forecast.method.SeasonalNaive;
import spokes.forecast.series.DemandKind;
import spokes.forecast.year.YearProfiles;
import spokes.model.Progress;
import spokes.model.demand.DemandForecast;
import spokes.model.demand.DemandSeries;
import spokes.model.demand.ForecastKind;

/**
 * A time at which products are forecast, knowing what was known then. Weeks beyond half a year are thought of as the last of it, but
 * for the season.
 */
final class Moment {
    private static final int YEAR = 52;
    private static final int MOST_STEPS = 26;
    /** Products from which time is saved, by fewer methods and trials. */
    private static final int FAST_FROM = 5_000;

    private final List<ProductHistory> histories;
    private final LocalDate end;
    private final HistoryRules rules;
    private final int weeks;
    private final int steps;
    private final EndedRule ended;

    /**
     * A time.
     *
     * @param histories as they were then; those of products that were not sold yet are empty
     * @param end       the first day that is not known
     * @param weeks     weeks ahead
     */
    Moment(List<ProductHistory> histories, LocalDate end, HistoryRules rules, int weeks) {
        this.histories = histories;
        this.end = end;
        this.rules = rules;
        this.weeks = weeks;
        this.steps = Math.min(weeks, MOST_STEPS);
        this.ended = new EndedRule(rules.endedWeeks(), rules.endedChance());
    }

    /** Opinions in the order of the histories; null of products that were not sold yet. */
    List<@Nullable Opinions> opinions(Progress progress) {
        YearProfiles profiles = YearProfiles.of(
                histories.stream().map(ProductHistory::counted).toList(),
                histories.stream().map(ProductHistory::category).toList(),
                end);
        int longest = histories.stream().mapToInt(ProductHistory::size).max().orElse(0);
        Launches launches = new Launches(histories, longest);
        Seasons seasons = new Seasons(profiles, longest);
        Watch watch = new Watch(progress, 0, "taking the season out");
        List<Draft> old = new ArrayList<>();
        List<Draft> young = new ArrayList<>();
        @Nullable Opinions[] opinions = new @Nullable Opinions[histories.size()];
        for (int i = 0; i < opinions.length; i++) {
            ProductHistory history = histories.get(i);
            watch.step();
            if (history.size() > 0 && ended.isEnded(history::isUnknown, history.counted())) {
                opinions[i] = Opinions.ended(weeks);
            } else if (history.size() > 0) {
                boolean isNew = history.size() < Math.min(rules.newWeeks(), longest);
                Draft draft = new Draft(i, history, isNew, seasons);
                (isNew ? young : old).add(draft);
            }
        }
        double all = Math.max(1, old.size() + young.size());
        forecast(old, part(progress, 0, old.size() / all), launches, opinions);
        forecast(young, part(progress, old.size() / all, 1), launches, opinions);
        List<@Nullable Opinions> list = new ArrayList<>();
        for (@Nullable Opinions opinion : opinions) {
            list.add(opinion);
        }
        return list;
    }

    private static Progress part(Progress progress, double from, double to) {
        return (share, what) -> progress.report(from + share * (to - from), what);
    }

    private void forecast(List<Draft> drafts, Progress progress, Launches launches, @Nullable Opinions[] opinions) {
        if (drafts.isEmpty()) {
            return;
        }
        List<DemandForecast> forecasts = new Forecaster(FAST_FROM, /* unstatedSeason= */ 0)
                .forecast(drafts.stream().map(Draft::series).toList(), progress);
        Watch watch = new Watch(progress, 1, "taking averages");
        for (int i = 0; i < drafts.size(); i++) {
            watch.step();
            Draft draft = drafts.get(i);
            opinions[draft.place] = draft.opinions(forecasts.get(i), launches);
        }
    }

    /** Factors of the year for all weeks known and to come, by category. */
    private final class Seasons {
        private final YearProfiles profiles;
        private final int longest;
        private final Map<String, double[]> factors = new HashMap<>();

        Seasons(YearProfiles profiles, int longest) {
            this.profiles = profiles;
            this.longest = longest;
        }

        double[] of(String category) {
            return profiles.factors(category, end.minusWeeks(longest), longest + weeks, factors);
        }
    }

    /** A product on its way to be forecast: its history without the season, and the season of the weeks to come. */
    private final class Draft {
        private final int place;
        private final ProductHistory history;
        private final boolean isNew;
        private final double[] adjusted;
        private final double[] ahead;

        Draft(int place, ProductHistory history, boolean isNew, Seasons seasons) {
            this.place = place;
            this.history = history;
            this.isNew = isNew;
            this.adjusted = history.counted();
            int size = adjusted.length;
            double[] factors = seasons.of(history.category());
            int from = seasons.longest - size;
            for (int t = 0; t < size; t++) {
                adjusted[t] = Math.min(adjusted[t] / factors[from + t], DemandSeries.MAX_VALUE);
            }
            this.ahead = Arrays.copyOfRange(factors, seasons.longest, seasons.longest + weeks);
        }

        DemandSeries series() {
            return new DemandSeries(history.product().toString(), adjusted, 1, steps);
        }

        Opinions opinions(DemandForecast forecast, Launches launches) {
            double level = isNew ? launches.level(history) : Averages.level(adjusted);
            double[] naive = new SeasonalNaive().forecast(history.counted(), YEAR, weeks);
            double[][] means = new double[Opinions.COUNT][weeks];
            double[][] widths = new double[weeks][Opinions.HIGH_95 + 1];
            for (int week = 0; week < weeks; week++) {
                int step = Math.min(week, steps - 1) + 1;
                double mean = forecast.mean(step);
                means[Opinions.METHODS][week] = mean * ahead[week];
                means[Opinions.AVERAGES][week] = level * ahead[week];
                means[Opinions.NAIVE][week] = naive[week];
                widths[week][Opinions.LOW_95] = Math.max(0, mean - forecast.low95(step)) * ahead[week];
                widths[week][Opinions.LOW_80] = Math.max(0, mean - forecast.low80(step)) * ahead[week];
                widths[week][Opinions.HIGH_80] = Math.max(0, forecast.high80(step) - mean) * ahead[week];
                widths[week][Opinions.HIGH_95] = Math.max(0, forecast.high95(step) - mean) * ahead[week];
            }
            return new Opinions(kind(), forecast.basis().method(), means, widths);
        }

        /** How it sells; one of which every sale was explained sells seldom. */
        private ForecastKind kind() {
            DemandKind kind = DemandKind.of(adjusted);
            return isNew
                    ? ForecastKind.NEW
                    : kind == DemandKind.NONE ? ForecastKind.INTERMITTENT : ForecastKind.valueOf(kind.name());
        }
    }
}

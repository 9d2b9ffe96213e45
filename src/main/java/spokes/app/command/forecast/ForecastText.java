package spokes.app.command.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import spokes.app.forecast.WorkspaceForecast;
import spokes.forecast.history.Histories;
import spokes.forecast.history.Outlier;
import spokes.forecast.product.ForecastRun;
import spokes.forecast.product.OverallScore;
import spokes.model.demand.ForecastKind;

/** A forecast for people: how good it is, what products are like, and what was left out. */
final class ForecastText {
    private static final int MOST_OUTLIERS = 10;

    private final WorkspaceForecast forecast;
    private final ForecastRun run;
    private final List<String> lines = new ArrayList<>();

    private ForecastText(WorkspaceForecast forecast) {
        this.forecast = forecast;
        this.run = forecast.run();
    }

    static String of(WorkspaceForecast forecast) {
        return new ForecastText(forecast).text();
    }

    private String text() {
        Histories histories = run.histories();
        add(String.format(
                Locale.ROOT,
                "forecast of %d weeks from %s, made of %,d order lines in %d weeks until %s",
                run.weeks(),
                histories.planDate(),
                histories.report().lines(),
                histories.span().weeks(),
                histories.end().minusDays(1)));
        if (!forecast.isUsed()) {
            add("stored, but not used: there is a demand sheet, and it goes before the forecast");
        }
        score(run.overall());
        add("");
        add(String.format(Locale.ROOT, "products by how they sell: %s", kinds()));
        add(String.format(Locale.ROOT, "products by how they were forecast: %s", counts(run.ways())));
        add(String.format(Locale.ROOT, "areas: %s", forecast.areas().words()));
        notes(histories);
        outliers(histories.outliers());
        return String.join(System.lineSeparator(), lines);
    }

    private void add(String line) {
        lines.add(line);
    }

    private void score(OverallScore score) {
        if (score.times() == 0) {
            add("history is too short to hold weeks back, so it is not known how good this is");
            return;
        }
        add("");
        add(String.format(Locale.ROOT, "%-28s %8s %8s %8s %8s", held(score), "WAPE", "MASE", "RMSSE", "bias"));
        row("this forecast", score.forecast());
        row("seasonal naive", score.naive());
        row("mean of the last 8 weeks", score.recent());
        if (score.times() == 1) {
            add("there was one time to try it at, which it also learned from: later errors are likely greater");
        }
        double less = 1
                - score.forecast().sums().absoluteError()
                        / Math.max(score.naive().sums().absoluteError(), Double.MIN_NORMAL);
        add(String.format(
                Locale.ROOT,
                "its error is %.1f %% %s than that of the seasonal naive forecast",
                100 * Math.abs(less),
                score.beatsNaive() ? "less" : "more"));
        add(String.format(
                Locale.ROOT,
                "%s of the weeks held back were within the interval of 80 %%, %s within that of 95 %%",
                percent(score.coverage80()),
                percent(score.coverage95())));
    }

    private static String held(OverallScore score) {
        return "%d × %d weeks held back".formatted(score.times(), score.weeks());
    }

    private void row(String name, OverallScore.Errors errors) {
        add(String.format(
                Locale.ROOT,
                "%-28s %8s %8s %8s %8s",
                name,
                percent(errors.wape()),
                number(errors.mase()),
                number(errors.rmsse()),
                percent(errors.bias())));
    }

    private static String percent(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble()) : "–";
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "–";
    }

    private String kinds() {
        return java.util.Arrays.stream(ForecastKind.values())
                .filter(run.kinds()::containsKey)
                .map(kind -> "%s %,d".formatted(kind.word(), run.kinds().get(kind)))
                .collect(Collectors.joining(", "));
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> "%s %,d".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void notes(Histories histories) {
        Histories.Report report = histories.report();
        if (histories.span().missing() > 0) {
            add(String.format(
                    Locale.ROOT,
                    "left out: %d weeks before the plan date of which not all orders are there",
                    histories.span().missing()));
        }
        if (report.cancelledLines() > 0) {
            add(String.format(
                    Locale.ROOT,
                    "left out: %,d order lines of %,.0f units that were taken back within %d days",
                    report.cancelledLines(),
                    report.cancelledUnits(),
                    histories.rules().cancelDays()));
        }
        if (report.returnedUnits() > 0) {
            add(String.format(
                    Locale.ROOT,
                    "not taken off: %,.0f units returned later or in part, for they were asked for",
                    report.returnedUnits()));
        }
        if (report.unknownWeeks() + report.eventWeeks() > 0) {
            add(String.format(
                    Locale.ROOT,
                    "set right: %,d weeks of products without stock, %,d with a promotion",
                    report.unknownWeeks(),
                    report.eventWeeks()));
        }
    }

    private void outliers(List<Outlier> outliers) {
        if (outliers.isEmpty()) {
            return;
        }
        add(String.format(
                Locale.ROOT,
                "outliers: %,d weeks of products count for less than they sold%s",
                outliers.size(),
                outliers.size() > MOST_OUTLIERS ? "; the greatest:" : ":"));
        outliers.stream()
                .limit(MOST_OUTLIERS)
                .forEach(outlier -> add(String.format(
                        Locale.ROOT,
                        "  %s, week of %s: %,.0f counts as %,.1f",
                        outlier.product(),
                        outlier.week(),
                        outlier.units(),
                        outlier.replaced())));
    }
}

package spokes.app.command.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import spokes.app.command.contract.LineTable;
import spokes.app.command.contract.TextPage;
import spokes.app.forecast.WorkspaceForecast;
import spokes.app.job.Said;
import spokes.forecast.history.Histories;
import spokes.forecast.history.Outlier;
import spokes.forecast.product.ForecastRun;
import spokes.forecast.product.OverallScore;
import spokes.model.Workspace;
import spokes.model.demand.ForecastKind;

/** A forecast for people: how good it is, what was left out, what products are like. */
final class ForecastText {
    private static final int MOST_OUTLIERS = 10;

    private final WorkspaceForecast forecast;
    private final ForecastRun run;
    private final Said said;
    private final TextPage page = new TextPage();

    private ForecastText(WorkspaceForecast forecast, Workspace workspace) {
        this.forecast = forecast;
        run = forecast.run();
        said = new Said(workspace);
    }

    static String of(WorkspaceForecast forecast, Workspace workspace) {
        return new ForecastText(forecast, workspace).text();
    }

    private String text() {
        Histories histories = run.histories();
        page.say("Demand of %d weeks from %s is forecast from %,d order lines in %d weeks until %s."
                .formatted(
                        run.weeks(),
                        said.date(histories.planDate()),
                        histories.report().lines(),
                        histories.span().weeks(),
                        said.date(histories.end().minusDays(1))));
        page.say(
                forecast.isUsed()
                        ? "It is stored, and the plan's demand from now on."
                        : "It is stored, but not used: there is a demand sheet, and it goes before the forecast.");
        quality(run.overall());
        page.say("Areas are %s.".formatted(forecast.areas().words()));
        notes(histories);
        errors(run.overall());
        counts("Products by how they sell", kinds());
        counts("Products by how they were forecast", run.ways());
        outliers(histories.outliers());
        return page.text();
    }

    private void quality(OverallScore score) {
        if (score.times() == 0) {
            page.say("History is too short to hold weeks back, so it is not known how good this is.");
            return;
        }
        double less = 1
                - score.forecast().sums().absoluteError()
                        / Math.max(score.naive().sums().absoluteError(), Double.MIN_NORMAL);
        page.say("Its error is %s %% %s than that of the seasonal naive forecast."
                .formatted(said.number(100 * Math.abs(less), 1), score.beatsNaive() ? "less" : "more"));
        page.say("%s of the weeks held back were within the interval of 80 %%, %s within that of 95 %%."
                .formatted(percent(score.coverage80()), percent(score.coverage95())));
        if (score.times() == 1) {
            page.say("There was one time to try it at, which it also learned from: later errors are likely greater.");
        }
    }

    private void errors(OverallScore score) {
        if (score.times() == 0) {
            return;
        }
        LineTable table = new LineTable().words("").numbers("WAPE", "MASE", "RMSSE", "Bias");
        row(table, "This forecast", score.forecast());
        row(table, "Seasonal naive", score.naive());
        row(table, "Mean of the last 8 weeks", score.recent());
        page.table("Errors in %d × %d weeks held back".formatted(score.times(), score.weeks()), table);
    }

    private void row(LineTable table, String name, OverallScore.Errors errors) {
        table.row(
                name,
                percent(errors.wape()),
                number(errors.mase()),
                number(errors.rmsse()),
                errors.bias().isPresent() ? said.change(100 * errors.bias().getAsDouble(), 1) + " %" : "–");
    }

    private String percent(OptionalDouble share) {
        return share.isPresent() ? said.number(100 * share.getAsDouble(), 1) + " %" : "–";
    }

    private String number(OptionalDouble value) {
        return value.isPresent() ? said.number(value.getAsDouble(), 3) : "–";
    }

    private Map<String, Integer> kinds() {
        return Arrays.stream(ForecastKind.values())
                .filter(run.kinds()::containsKey)
                .collect(Collectors.toMap(ForecastKind::word, run.kinds()::get));
    }

    private void counts(String title, Map<String, Integer> counts) {
        LineTable table = new LineTable().words("").numbers("Products");
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> table.row(Said.begun(entry.getKey()), said.units(entry.getValue())));
        page.table(title, table);
    }

    private void notes(Histories histories) {
        Histories.Report report = histories.report();
        if (histories.span().missing() > 0) {
            page.say("Left out: %d weeks before the plan date of which not all orders are there."
                    .formatted(histories.span().missing()));
        }
        if (report.cancelledLines() > 0) {
            page.say("Left out: %,d order lines of %s units that were taken back within %d days."
                    .formatted(
                            report.cancelledLines(),
                            said.units(report.cancelledUnits()),
                            histories.rules().cancelDays()));
        }
        if (report.returnedUnits() > 0) {
            page.say("Not taken off: %s units returned later or in part, for they were asked for."
                    .formatted(said.units(report.returnedUnits())));
        }
        if (report.unknownWeeks() + report.eventWeeks() > 0) {
            page.say("Set right: %,d weeks of products without stock, %,d with a promotion."
                    .formatted(report.unknownWeeks(), report.eventWeeks()));
        }
    }

    private void outliers(List<Outlier> outliers) {
        if (outliers.isEmpty()) {
            return;
        }
        LineTable table = new LineTable().words("Product").words("Week of").numbers("Sold", "Counts as");
        outliers.stream()
                .limit(MOST_OUTLIERS)
                .forEach(outlier -> table.row(
                        said.product(outlier.product()),
                        said.date(outlier.week()),
                        said.units(outlier.units()),
                        said.number(outlier.replaced(), 1)));
        page.table("Weeks that count for less than they sold", table, outliers.size() - MOST_OUTLIERS);
    }
}

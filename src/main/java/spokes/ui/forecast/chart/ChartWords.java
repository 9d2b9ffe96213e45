package spokes.ui.forecast.chart;

import java.util.ArrayList;
import java.util.List;
import spokes.engine.outlook.DemandOutlook.Band;
import spokes.model.demand.SalesWeek;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** What a chart shows, in words: of a week, and of all. */
final class ChartWords {
    private final Texts texts = Texts.of("forecast");
    private final Figures figures;

    ChartWords(Figures figures) {
        this.figures = figures;
    }

    /** What is known of a week, a line each; the first is the week itself. */
    List<String> of(ChartWeek week) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("chart.week", figures.date(week.firstDay())));
        week.past().ifPresent(past -> {
            lines.add(texts.get("chart.sold", units(past.units())));
            if (past.mark() != SalesWeek.Mark.NONE) {
                lines.add(texts.get("chart.mark." + past.mark(), units(past.usual())));
            }
        });
        week.ahead().ifPresent(_ -> lines.add(texts.get("chart.planned", units(week.units()))));
        if (week.isAdjusted()) {
            lines.add(texts.get("chart.stated", units(week.stated())));
        }
        week.band().ifPresent(band -> lines.addAll(band(band)));
        if (!week.events().isEmpty()) {
            lines.add(week.events());
        }
        return lines;
    }

    private List<String> band(Band band) {
        return List.of(
                texts.get("chart.band.80", units(band.low80()), units(band.high80())),
                texts.get("chart.band.95", units(band.low95()), units(band.high95())));
    }

    private String units(double units) {
        return figures.number(units, units < 10 && units != Math.rint(units) ? 1 : 0);
    }

    /** The chart in two or three sentences. */
    String of(String name, ChartData data) {
        int first = data.firstAhead();
        List<ChartWeek> past = data.weeks().subList(0, first);
        List<ChartWeek> ahead = data.weeks().subList(first, data.weeks().size());
        StringBuilder words = new StringBuilder(texts.get("chart.title", name));
        if (!past.isEmpty()) {
            words.append(' ').append(summary("chart.past", past));
        }
        if (!ahead.isEmpty()) {
            words.append(' ').append(summary("chart.ahead", ahead));
            ahead.getLast()
                    .band()
                    .ifPresent(band -> words.append(' ')
                            .append(texts.get("chart.band.last", units(band.low95()), units(band.high95()))));
        }
        return words.append(' ').append(texts.get("chart.keys")).toString();
    }

    private String summary(String key, List<ChartWeek> weeks) {
        double mean = weeks.stream().mapToDouble(ChartWeek::units).average().orElse(0);
        double least = weeks.stream().mapToDouble(ChartWeek::units).min().orElse(0);
        double most = weeks.stream().mapToDouble(ChartWeek::units).max().orElse(0);
        return texts.get(key, weeks.size(), units(mean), units(least), units(most));
    }
}

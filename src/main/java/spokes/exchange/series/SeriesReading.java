package spokes.exchange.series;

import java.util.List;
import spokes.model.demand.DemandSeries;
import spokes.model.reading.ImportIssue;

/**
 * What a table of series holds.
 *
 * @param series in the order in which the file names them first; empty if there is any issue
 * @param issues every problem, up to {@link SeriesFile#MOST_ISSUES}
 */
public record SeriesReading(List<DemandSeries> series, List<ImportIssue> issues) {
    public SeriesReading {
        series = List.copyOf(series);
        issues = List.copyOf(issues);
    }
}

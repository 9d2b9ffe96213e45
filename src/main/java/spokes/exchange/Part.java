package spokes.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import spokes.exchange.source.Source;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.SheetPlace;
import spokes.model.reading.SheetSummary;
import spokes.model.review.SheetFinding;

/**
 * A sheet of a file, or a file that has none.
 *
 * @param asked   what the planner says about it
 * @param source  its rows, if it is to be imported
 * @param unread  summary of one that is not
 * @param remarks issues of one that is not
 */
record Part(AskedSheet asked, Optional<Source> source, Optional<SheetSummary> unread, List<ImportIssue> remarks) {

    static Part of(AskedSheet asked, Source source) {
        return new Part(asked, Optional.of(source), Optional.empty(), List.of());
    }

    static Part unread(AskedSheet asked, int rows, String message, ImportIssue.Severity severity) {
        SheetPlace place = asked.place();
        return new Part(
                asked,
                Optional.empty(),
                Optional.of(new SheetSummary(place.file(), place.sheet(), "skipped", rows, 0, 0, 0, rows, Map.of())),
                List.of(new ImportIssue(
                        new ImportIssue.Cell(place.file(), place.sheet(), 0, ""), "", severity, message)));
    }

    SheetSummary summary() {
        return source.map(Source::summary).or(() -> unread).orElseThrow();
    }

    List<ImportIssue> issues() {
        return source.map(Source::issues).orElse(remarks);
    }

    SheetFinding finding() {
        return asked.finding(source);
    }
}

package spokes.exchange.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import spokes.model.reading.ImportIssue.Severity;
import spokes.model.review.IssueCount;

/** Counts the problems of one sheet by column, those too that are not told one by one. */
public final class IssueTally {
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();

    /** Counts a problem in a column, named as the file spells it. */
    public void add(String column, Severity severity) {
        add(column, severity, 1);
    }

    /** Counts problems in a column. */
    public void add(String column, Severity severity, int count) {
        counts.merge(new Kind(column, severity), count, Integer::sum);
    }

    /** The counts, of this sheet. */
    public List<IssueCount> counts(String file, String sheet) {
        return counts.entrySet().stream()
                .map(e -> new IssueCount(file, sheet, e.getKey().column, e.getKey().severity, e.getValue()))
                .toList();
    }

    private record Kind(String column, Severity severity) {}
}

package spokes.model.review;

import java.util.List;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.SheetSummary;
import spokes.model.sheet.Changes;
import spokes.model.sheet.RowChange;

/**
 * What an import would do: shown to the planner before anything changes, and stored as it is when accepted.
 *
 * @param sheets   what became of each sheet
 * @param issues   the problems, in the order of files, sheets and rows
 * @param changes  the good rows as changes to the workspace that was read against, derived rows among them
 * @param findings how each sheet was understood, for the planner to check and correct
 */
public record ImportReview(List<SheetSummary> sheets, List<ImportIssue> issues, Changes changes, Findings findings) {
    public ImportReview {
        sheets = List.copyOf(sheets);
        issues = List.copyOf(issues);
    }

    /** A review without findings. */
    public ImportReview(List<SheetSummary> sheets, List<ImportIssue> issues, Changes changes) {
        this(sheets, issues, changes, Findings.NONE);
    }

    /** A review without findings, whose changes are of single rows. */
    public ImportReview(List<SheetSummary> sheets, List<ImportIssue> issues, List<RowChange> rows) {
        this(sheets, issues, Changes.of(rows), Findings.NONE);
    }

    /** Whether a row was rejected. */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == ImportIssue.Severity.ERROR);
    }
}

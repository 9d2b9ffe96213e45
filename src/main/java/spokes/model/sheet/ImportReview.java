package spokes.model.sheet;

import java.util.List;

/**
 * What an import would do: shown to the planner before anything changes, and stored as it is when accepted.
 *
 * @param sheets  what became of each sheet
 * @param issues  every problem, in the order of files, sheets and rows
 * @param changes the good rows as changes to the workspace that was read against, derived rows among them
 */
public record ImportReview(List<SheetSummary> sheets, List<ImportIssue> issues, List<RowChange> changes) {
    public ImportReview {
        sheets = List.copyOf(sheets);
        issues = List.copyOf(issues);
        changes = List.copyOf(changes);
    }

    /** Whether a row was rejected. */
    public boolean hasErrors() {
        return issues.stream().anyMatch(issue -> issue.severity() == ImportIssue.Severity.ERROR);
    }
}

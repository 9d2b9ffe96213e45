package spokes.app.command.contract;

import spokes.model.reading.ImportIssue;

/** A problem of a file as one line for people: where it is, what it is, and the fix. */
public final class IssueText {
    private IssueText() {}

    /** The line. */
    public static String line(ImportIssue issue) {
        StringBuilder where = new StringBuilder(issue.where().file());
        if (!issue.where().sheet().isEmpty()) {
            where.append(", sheet ").append(issue.where().sheet());
        }
        if (issue.where().row() > 0) {
            where.append(", row ").append(issue.where().row());
        }
        if (!issue.where().column().isEmpty()) {
            where.append(", column “").append(issue.where().column()).append('”');
        }
        String severity = issue.severity() == ImportIssue.Severity.ERROR ? "error" : "warning";
        return "%s: %s: %s".formatted(severity, where, issue.message());
    }
}

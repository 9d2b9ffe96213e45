package spokes.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.SheetPlace;
import spokes.model.reading.SheetSummary;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;
import spokes.model.review.SheetChoice;
import spokes.model.review.SheetFinding;
import spokes.ui.review.sheet.SheetItem;

/**
 * What is under review.
 *
 * @param review  what was read
 * @param choices what it was read with
 */
public record Reviewed(ImportReview review, ImportChoices choices) {

    /** The sheets with what became of them and how they were understood. */
    List<SheetItem> sheets() {
        List<SheetFinding> findings = review.findings().sheets();
        List<SheetItem> items = new ArrayList<>();
        for (int i = 0; i < review.sheets().size(); i++) {
            SheetSummary summary = review.sheets().get(i);
            items.add(
                    new SheetItem(summary, i < findings.size() ? findings.get(i) : unknown(summary), remark(summary)));
        }
        return items;
    }

    /** What is said about a whole sheet. */
    private Optional<ImportIssue> remark(SheetSummary summary) {
        return review.issues().stream()
                .filter(issue -> issue.where().row() == 0
                        && issue.where().file().equals(summary.file())
                        && issue.where().sheet().equals(summary.sheet()))
                .findFirst();
    }

    private static SheetFinding unknown(SheetSummary summary) {
        SheetPlace place = new SheetPlace(summary.file(), summary.sheet());
        return SheetFinding.unread(place, "", SheetChoice.GUESSED, false, List.of());
    }

    /** How many rows of all sheets are counted so. */
    int rows(ToIntFunction<SheetSummary> count) {
        return review.sheets().stream().mapToInt(count).sum();
    }

    /** How the sheet of a cell was taken to be written. */
    public WrittenForm form(ImportIssue.Cell where) {
        SheetPlace place = new SheetPlace(where.file(), where.sheet());
        return review.findings().sheets().stream()
                .filter(finding -> finding.place().equals(place))
                .map(finding -> finding.choice().form())
                .findFirst()
                .orElse(WrittenForm.GUESSED);
    }

    /** Whether rows are left out that the planner did not choose to leave out. */
    boolean leavesRowsOut() {
        return review.hasErrors();
    }
}

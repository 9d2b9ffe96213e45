package spokes.ui.review.sheet;

import java.util.Optional;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.SheetSummary;
import spokes.model.review.SheetFinding;
import spokes.model.sheet.Sheet;

/**
 * A sheet under review.
 *
 * @param summary what became of its rows
 * @param finding how it was understood
 * @param remark  why it is not read, if it is not
 */
public record SheetItem(SheetSummary summary, SheetFinding finding, Optional<ImportIssue> remark) {

    /** How it stands. */
    enum State {
        /** Every row is good, or nothing is asked. */
        FINE,
        /** The planner is asked, or rows are left out, or it is unsure what it is. */
        CHECK,
        /** No row of it is good. */
        REFUSED,
        /** It is passed over. */
        PASSED_OVER
    }

    /** How sure it is what a sheet holds. */
    enum Sureness {
        SURE,
        LIKELY,
        UNSURE
    }

    private static final double SURE = 0.85;
    private static final double LIKELY = 0.6;

    /** Whether it should be read and cannot. */
    boolean isRefused() {
        return kind().isEmpty()
                && remark.filter(issue -> issue.severity() == ImportIssue.Severity.ERROR)
                        .isPresent();
    }

    /** Whether the planner may say what it is: it has rows. */
    boolean isReadable() {
        return !finding.firstRows().isEmpty() || kind().isPresent();
    }

    /** Whether it is named like its file, as in a CSV, or is all that is known of it. */
    boolean isAlone() {
        String name = summary.sheet();
        return name.isEmpty() || summary.file().equals(name) || summary.file().startsWith(name + ".");
    }

    Optional<Sheet> kind() {
        return Sheet.find(summary.kind());
    }

    State state() {
        if (kind().isEmpty()) {
            return isRefused() ? State.REFUSED : State.PASSED_OVER;
        }
        if (summary.rows() > 0 && summary.rejected() == summary.rows()) {
            return State.REFUSED;
        }
        boolean open = summary.rejected() > 0 || !summary.guess().questions().isEmpty();
        return open || sureness() == Sureness.UNSURE ? State.CHECK : State.FINE;
    }

    Sureness sureness() {
        double confidence = summary.guess().confidence();
        return confidence >= SURE ? Sureness.SURE : confidence >= LIKELY ? Sureness.LIKELY : Sureness.UNSURE;
    }

    /** Whether how sure it is was worked out. */
    boolean isWeighed() {
        return !summary.guess().reasons().isEmpty();
    }
}

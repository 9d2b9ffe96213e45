package spokes.ui.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.reading.ImportIssue;
import spokes.model.review.ImportReview;
import spokes.model.sheet.RowChange;
import spokes.model.sheet.Sheet;
import spokes.session.ChangeRows;
import spokes.session.ChangeTransfers;
import spokes.session.Command;
import spokes.session.Prepared;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Intake;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.grid.CellEdit;
import spokes.ui.grid.Typed;
import spokes.ui.notice.Notices;

/**
 * Takes what is typed into a sheet as an import would: read and checked in the background, done as one step. Edits that come
 * while one is under way wait for it, so that none is lost by typing fast.
 */
final class SheetEdits {
    private final Texts texts = Texts.of("sheets");
    private final Session session;
    private final Intake intake;
    private final Background background;
    private final Notices notices;
    private final Typed typed;
    private final Deque<Wanted> waiting = new ArrayDeque<>();
    private boolean busy;

    private record Wanted(Sheet sheet, List<CellEdit<SheetRow>> edits, String label) {}

    /**
     * What was found.
     *
     * @param prepared what would be done with the good rows; empty if there are none, or nothing changes
     */
    private record Checked(Optional<Prepared> prepared, List<ImportIssue> errors, List<ImportIssue> warnings) {}

    SheetEdits(Session session, Intake intake, Background background, Notices notices, Typed typed) {
        this.session = session;
        this.intake = intake;
        this.background = background;
        this.notices = notices;
        this.typed = typed;
    }

    /** Takes edits as one step. */
    void take(Sheet sheet, List<CellEdit<SheetRow>> edits) {
        waiting.add(new Wanted(sheet, List.copyOf(edits), label(sheet, edits)));
        next();
    }

    private String label(Sheet sheet, List<CellEdit<SheetRow>> edits) {
        CellEdit<SheetRow> first = edits.getFirst();
        if (edits.size() > 1) {
            return texts.get("label.many", edits.size(), texts.get("kind." + sheet));
        }
        String name = first.row().row().sheet().findColumn("name").isPresent()
                ? first.row().row().text("name")
                : "";
        String what =
                name.isEmpty() ? first.row().row().key().replace('\u001f', ' ').strip() : name;
        return first.text().isBlank()
                ? texts.get("label.cleared", first.column().title(), what)
                : texts.get(
                        "label.one", first.column().title(), what, first.text().strip());
    }

    private void next() {
        if (busy || waiting.isEmpty()) {
            return;
        }
        busy = true;
        Wanted wanted = waiting.remove();
        State now = session.state();
        Background.Work work = background.start(
                wanted.label(), progress -> check(wanted, now, progress), checked -> adopt(wanted, checked));
        work.whenOver(() -> {
            busy = false;
            next();
        });
    }

    private Checked check(Wanted wanted, State now, Progress progress) throws IOException, Refused {
        EditFile file = new EditFile(wanted.sheet(), wanted.edits(), now.workspace(), typed);
        Path kept = intake.keepPasted(file.text());
        ImportReview review = intake.review(
                now.workspace(),
                List.of(kept),
                EditFile.choices(wanted.sheet(), String.valueOf(kept.getFileName())),
                progress);
        // of what stands today the session itself says what changes
        List<RowChange> rows = review.changes().rows().stream()
                .filter(row -> !row.sheet().isOfScenarios())
                .toList();
        Command command = wanted.sheet() == Sheet.TRANSFERS
                ? new ChangeTransfers(wanted.label(), rows)
                : new ChangeRows(wanted.label(), rows);
        return new Checked(
                rows.isEmpty() ? Optional.empty() : Optional.of(session.prepare(command, progress)),
                listOf(review, ImportIssue.Severity.ERROR),
                listOf(review, ImportIssue.Severity.WARNING));
    }

    private static List<ImportIssue> listOf(ImportReview review, ImportIssue.Severity severity) {
        return review.issues().stream()
                .filter(issue -> issue.severity() == severity)
                .filter(issue -> issue.severity() == ImportIssue.Severity.ERROR
                        || issue.where().row() > 0)
                .toList();
    }

    private void adopt(Wanted wanted, Checked checked) {
        if (checked.errors().isEmpty()) {
            checked.prepared().ifPresent(prepared -> adopt(wanted, prepared, checked.warnings()));
            return;
        }
        String told = told(checked.errors());
        if (checked.prepared().isEmpty()) {
            notices.refuse(told);
        } else {
            notices.offer(
                    told,
                    texts.get("take.others"),
                    () -> checked.prepared().ifPresent(prepared -> adopt(wanted, prepared, checked.warnings())));
        }
    }

    private String told(List<ImportIssue> errors) {
        String first = errors.getFirst().message();
        return errors.size() == 1 ? first : texts.get("errors", first, errors.size() - 1);
    }

    private void adopt(Wanted wanted, Prepared prepared, List<ImportIssue> warnings) {
        try {
            if (session.adopt(prepared)) {
                String warned =
                        warnings.isEmpty() ? "" : " " + warnings.getFirst().message();
                notices.tellDone(Sentence.of(wanted.label()) + warned);
            }
        } catch (Refused e) {
            notices.refuse(e.reason());
        }
    }
}

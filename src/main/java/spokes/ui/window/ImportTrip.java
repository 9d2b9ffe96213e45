package spokes.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import spokes.model.Refused;
import spokes.model.review.ImportReview;
import spokes.model.sheet.ImportIssue;
import spokes.model.sheet.SheetSummary;
import spokes.session.ApplyImport;
import spokes.session.Prepared;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Backstage;
import spokes.ui.Notices;
import spokes.ui.Texts;
import spokes.ui.dialogs.Overlay;
import spokes.ui.dialogs.ReviewDialog;

/** From spreadsheets to the plan: read in the background, reviewed by the planner, taken over as one step. */
final class ImportTrip {
    private final Texts texts = Texts.of("window");
    private final Session session;
    private final Backstage backstage;
    private final Background background;
    private final Overlay overlay;
    private final Notices notices;
    private final Consumer<List<ImportIssue>> imported;

    /**
     * The trip.
     *
     * @param imported gets the issues of an import that was taken over
     */
    ImportTrip(
            Session session,
            Backstage backstage,
            Background background,
            Overlay overlay,
            Notices notices,
            Consumer<List<ImportIssue>> imported) {
        this.session = session;
        this.backstage = backstage;
        this.background = background;
        this.overlay = overlay;
        this.notices = notices;
        this.imported = imported;
    }

    /** Reads files and asks the planner what to do with them. */
    void start(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        State basis = session.state();
        background.start(
                texts.get("import.reading", source(files)),
                progress -> backstage.review(basis.workspace(), files, progress),
                review -> ask(basis, files, review));
    }

    private String source(List<Path> files) {
        return files.size() == 1
                ? String.valueOf(files.getFirst().getFileName())
                : texts.get("import.files", files.size());
    }

    private void ask(State basis, List<Path> files, ImportReview review) {
        if (session.state().number() != basis.number()) {
            start(files);
            return;
        }
        overlay.open(
                new ReviewDialog(review, () -> accept(files, review), () -> notices.tell(texts.get("import.left"))));
    }

    private void accept(List<Path> files, ImportReview review) {
        ApplyImport command = new ApplyImport(source(files), review.changes());
        background.start(
                texts.get("import.applying", source(files)),
                _ -> session.prepare(command),
                prepared -> adopt(prepared, files, review));
    }

    private void adopt(Prepared prepared, List<Path> files, ImportReview review) {
        try {
            session.adopt(prepared);
        } catch (Refused e) {
            notices.refuse(e.reason());
            return;
        }
        imported.accept(review.issues());
        int rows = review.sheets().stream().mapToInt(SheetSummary::stored).sum();
        notices.tellDone(texts.get("import.done", rows, source(files)));
    }
}

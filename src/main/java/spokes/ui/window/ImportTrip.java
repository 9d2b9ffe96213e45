package spokes.ui.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import spokes.engine.reconciliation.StockReconciliation;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.SheetSummary;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;
import spokes.model.review.RawLine;
import spokes.model.sheet.Sheet;
import spokes.session.ApplyImport;
import spokes.session.Prepared;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Texts;
import spokes.ui.dialogs.Overlay;
import spokes.ui.notice.Notices;
import spokes.ui.review.RememberedSheets;
import spokes.ui.review.ReviewDesk;
import spokes.ui.review.ReviewDialog;
import spokes.ui.review.Reviewed;

/**
 * From spreadsheets to the plan: read in the background, reviewed and corrected by the planner, taken over as one step.
 * There is one trip at a time: files that come while one is under way join it.
 */
final class ImportTrip implements ReviewDesk {
    private final Texts texts = Texts.of("window");
    private final Session session;
    private final Surroundings world;
    private final Background background;
    private final Overlay overlay;
    private final Notices notices;
    private final Figures figures;
    private final Consumer<Taken> taken;
    private final RememberedSheets memory;
    private final Latest comparison;
    private final Latest rows;

    private List<Path> files = List.of();
    private ImportChoices choices = ImportChoices.NONE;
    private Optional<Background.Work> work = Optional.empty();
    private Optional<Background.Work> applying = Optional.empty();
    private Optional<ReviewDialog> dialog = Optional.empty();
    private Optional<Reviewed> reviewed = Optional.empty();
    private Optional<StockReconciliation> expected = Optional.empty();

    /** Number of the state that the review was made against: its changes fit no other. */
    private long reviewedAt;

    /**
     * What an import that was taken over leaves to look at.
     *
     * @param issues   its problems
     * @param expected new counts of stock beside what was to be expected, if it brought some
     */
    record Taken(List<ImportIssue> issues, Optional<StockReconciliation> expected) {}

    /**
     * The trip.
     *
     * @param taken gets what an import that was taken over leaves to look at
     */
    ImportTrip(
            Session session,
            Surroundings world,
            Background background,
            Overlay overlay,
            Notices notices,
            Figures figures,
            Consumer<Taken> taken) {
        this.session = session;
        this.world = world;
        this.background = background;
        this.overlay = overlay;
        this.notices = notices;
        this.figures = figures;
        this.taken = taken;
        this.memory = new RememberedSheets(world.memory());
        this.comparison = new Latest(background, texts.get("import.comparing"));
        this.rows = new Latest(background, texts.get("import.looking"));
    }

    /** Reads files, and those in folders, and asks the planner what to do with them. */
    void start(List<Path> more) {
        if (more.isEmpty()) {
            return;
        }
        if (applying.filter(w -> !w.isOver()).isPresent()) {
            notices.refuse(texts.get("import.busy"));
            return;
        }
        if (!isUnderWay()) {
            files = List.of();
            choices = ImportChoices.NONE;
            reviewed = Optional.empty();
        }
        Set<Path> all = new LinkedHashSet<>(files);
        all.addAll(more);
        files = List.copyOf(all);
        read();
    }

    /** Reviews text that was copied from a spreadsheet. */
    void paste(String text) {
        background.startQuietly(
                texts.get("import.reading", texts.get("import.clipboard")),
                _ -> world.intake().keepPasted(text),
                file -> start(List.of(file)));
    }

    private boolean isUnderWay() {
        return dialog.isPresent() || work.filter(w -> !w.isOver()).isPresent();
    }

    private String source() {
        return files.size() == 1
                ? String.valueOf(files.getFirst().getFileName())
                : texts.get("import.files", files.size());
    }

    private void read() {
        work.ifPresent(Background.Work::cancel);
        State basis = session.state();
        List<Path> wanted = files;
        ImportChoices said = choices.withRemembered(memory.recall());
        Background.Work reading = background.start(
                texts.get("import.reading", source()),
                progress -> {
                    List<Path> found = world.intake().listSpreadsheets(wanted);
                    if (found.isEmpty()) {
                        throw new Refused(texts.get("import.none", source()));
                    }
                    return new Read(found, world.intake().review(basis.base(), found, said, progress));
                },
                read -> show(basis, said, read));
        work = Optional.of(reading);
        dialog.ifPresent(open -> open.follow(reading));
    }

    /** Files that were read, and what was found in them. */
    private record Read(List<Path> files, ImportReview review) {}

    private void show(State basis, ImportChoices said, Read read) {
        if (session.state().number() != basis.number()) {
            read();
            return;
        }
        files = read.files();
        choices = said;
        reviewedAt = basis.number();
        Reviewed next = new Reviewed(read.review(), said);
        reviewed = Optional.of(next);
        ReviewDialog open = dialog.orElseGet(() -> new ReviewDialog(this, figures));
        open.show(next);
        if (dialog.isEmpty()) {
            dialog = Optional.of(open);
            overlay.open(open);
        }
        compare(basis.base(), read.review(), open);
    }

    private void compare(Workspace before, ImportReview review, ReviewDialog open) {
        comparison.drop();
        expected = Optional.empty();
        boolean counts = review.changes().sheets().contains(Sheet.STOCK)
                && !before.stock().isEmpty();
        if (counts) {
            comparison.ask(_ -> StockReconciliation.of(before, before.with(review.changes())), found -> {
                expected = Optional.of(found);
                open.show(found);
            });
        }
    }

    @Override
    public void readAgain(ImportChoices next) {
        choices = next;
        read();
    }

    @Override
    public void forget(String shape) {
        memory.forget(shape);
        read();
    }

    @Override
    public void leave() {
        end();
        notices.tell(texts.get("import.left"));
    }

    private void end() {
        work.ifPresent(Background.Work::cancel);
        work = Optional.empty();
        dialog = Optional.empty();
        comparison.drop();
    }

    @Override
    public void accept(Set<String> forgetful) {
        reviewed.ifPresent(now -> accept(now, forgetful));
    }

    private void accept(Reviewed now, Set<String> forgetful) {
        end();
        memory.keep(now.review(), now.choices(), forgetful);
        String source = source();
        ApplyImport command = new ApplyImport(source, now.review().changes());
        Taken takes = new Taken(now.review().issues(), expected);
        int stored =
                now.review().sheets().stream().mapToInt(SheetSummary::stored).sum();
        applying = Optional.of(background.start(
                texts.get("import.applying", source),
                progress -> session.prepare(command, progress),
                prepared -> adopt(prepared, takes, texts.get("import.done", stored, source))));
    }

    private void adopt(Prepared prepared, Taken takes, String told) {
        if (prepared.basis() != reviewedAt) {
            notices.refuse(texts.get("import.stale"));
            return;
        }
        try {
            session.adopt(prepared);
        } catch (Refused e) {
            notices.refuse(e.reason());
            return;
        }
        taken.accept(takes);
        notices.tellDone(prepared.sight().isBase() ? told : told + " " + texts.get("import.base"));
    }

    @Override
    public void findRows(ImportIssue.Cell where, Consumer<List<RawLine>> found) {
        List<Path> wanted = files;
        WrittenForm form = reviewed.map(now -> now.form(where)).orElse(WrittenForm.GUESSED);
        rows.ask(_ -> world.intake().findRows(wanted, where, form), found);
    }

    @Override
    public void saveIssues(List<ImportIssue> issues) {
        world.choosers()
                .chooseNewCsv(texts.get("import.issues.file"))
                .ifPresent(file -> background.start(
                        texts.get("import.saving"),
                        _ -> {
                            world.intake().saveIssues(issues, file);
                            return file;
                        },
                        this::tellSaved));
    }

    @Override
    public void saveLeftOut() {
        Workspace workspace = session.state().base();
        List<Path> wanted = List.copyOf(files);
        ImportChoices said = choices;
        world.choosers()
                .chooseLeftOutFolder()
                .ifPresent(folder -> background.start(
                        texts.get("import.saving"),
                        progress ->
                                new ArrayList<>(world.intake().saveLeftOut(workspace, wanted, said, folder, progress)),
                        saved -> {
                            if (saved.isEmpty()) {
                                notices.tell(texts.get("import.saved.none"));
                            } else {
                                tellSaved(saved.getFirst());
                            }
                        }));
    }

    private void tellSaved(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        notices.offer(
                texts.get("import.saved", file.toString()),
                texts.get("export.show"),
                () -> world.desk().reveal(folder == null ? file : folder));
        dialog.ifPresent(open -> open.tell(texts.get("import.saved", file.toString())));
    }
}

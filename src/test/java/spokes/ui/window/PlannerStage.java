package spokes.ui.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import spokes.engine.JudgedPlan;
import spokes.geo.Outlines;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.Workspace;
import spokes.model.export.CsvProfile;
import spokes.model.reading.ImportIssue;
import spokes.model.reading.WrittenForm;
import spokes.model.review.ImportChoices;
import spokes.model.review.ImportReview;
import spokes.model.review.RawLine;
import spokes.session.ChangeSetting;
import spokes.session.Session;
import spokes.session.Sight;
import spokes.session.State;
import spokes.ui.Choosers;
import spokes.ui.Desk;
import spokes.ui.Exports;
import spokes.ui.Figures;
import spokes.ui.HandMadePlan;
import spokes.ui.InboundDrag;
import spokes.ui.Intake;
import spokes.ui.MapDifference;
import spokes.ui.MapPart;
import spokes.ui.Memory;
import spokes.ui.MemoryJournal;
import spokes.ui.Selection;
import spokes.ui.control.ActionGroup;
import spokes.ui.settings.PreferenceDesk;
import spokes.ui.settings.Preferences;
import spokes.ui.study.StudyKind;

/** A window on a stage with all that is around it played by simple stand-ins that remember what they were asked. */
final class PlannerStage {
    private static final Outlines OUTLINES = Outlines.shipped();

    final MemoryJournal journal = new MemoryJournal();
    final Selection selection = new Selection();
    final Asked asked = new Asked();
    final IntakeInEarnest intake = new IntakeInEarnest(asked);
    final StackPane map = new StackPane(new Label("The map comes here"));
    final Session session;
    final PlannerWindow window;

    PlannerStage(Stage stage, Workspace workspace, Executor executor) {
        this(stage, workspace, executor, "");
    }

    PlannerStage(Stage stage, Workspace workspace, Executor executor, String theme) {
        this(stage, new HandMadePlan(workspace), executor, theme);
    }

    PlannerStage(Stage stage, JudgedPlan plan, Executor executor, String theme) {
        this(stage, plan, executor, theme, List.of(), "");
    }

    /**
     * A window with studies.
     *
     * @param open ids of the studies that were open when it was closed last, separated by commas
     */
    PlannerStage(Stage stage, JudgedPlan plan, Executor executor, String theme, List<StudyKind> studies, String open) {
        asked.memory.put("studies", open);
        if (!theme.isEmpty()) {
            asked.memory.put("theme", theme);
        }
        session = new Session(plan, journal, List.of(), List.of());
        map.setId("map");
        map.setAlignment(Pos.CENTER);
        MapPart part = new MapPart(
                map,
                (State state) -> asked.lines.add("map shows " + state.number()),
                () -> asked.lines.add("fit"),
                () -> asked.lines.add("open move"),
                () -> asked.lines.add("cancel drag"),
                difference -> asked.difference = difference,
                InboundDrag.NOWHERE,
                () -> new WritableImage(20, 10),
                new ActionGroup("map", "Map", List.of()),
                OUTLINES);
        window = new PlannerWindow(
                session,
                selection,
                new Figures(Locale.US, "USD"),
                part,
                new Surroundings(
                        intake,
                        asked,
                        asked.layouts,
                        asked.optimizer,
                        asked.forecasts,
                        asked,
                        asked,
                        asked,
                        asked,
                        studies,
                        executor));
        session.watch(window::show);
        stage.setScene(new Scene(window.root(), 1280, 800));
        stage.show();
    }

    /** Changes the plan, as a planner might while something is worked out. */
    void anotherStep() {
        try {
            session.perform(new ChangeSetting("value_of_a_day", "1"));
        } catch (Refused e) {
            throw new IllegalStateException(e);
        }
    }

    /** Plays the world around the window. */
    static final class Asked implements Intake, Exports, Choosers, Desk, Memory, PreferenceDesk {
        final List<String> lines = new ArrayList<>();
        final Map<String, String> memory = new HashMap<>();
        Optional<MapDifference> difference = Optional.empty();
        List<Recent> recent = List.of();
        List<Path> spreadsheets = List.of();
        Optional<Path> folder = Optional.empty();
        Optional<Path> file = Optional.empty();
        Optional<Path> template = Optional.empty();
        Exports.Shipping shipments = new Exports.Shipping(0, 0);
        final HandMadeOffers optimizer = new HandMadeOffers();
        final ForecastsOfPlay forecasts = new ForecastsOfPlay(lines);
        final ShelfOfLayouts layouts = new ShelfOfLayouts(lines);
        ImportReview review = new ImportReview(List.of(), List.of(), List.of());
        ImportChoices choices = ImportChoices.NONE;
        List<RawLine> raw = List.of();
        Optional<IOException> failure = Optional.empty();

        @Override
        public List<Path> listSpreadsheets(List<Path> filesAndFolders) {
            return filesAndFolders.stream()
                    .filter(path -> !path.toString().equals("empty-folder"))
                    .toList();
        }

        @Override
        public Path keepPasted(String text) {
            lines.add("keep " + text.replace("\n", "\\n").replace("\t", "\\t"));
            return Path.of("clipboard");
        }

        @Override
        public ImportReview review(Workspace workspace, List<Path> files, ImportChoices said, Progress progress)
                throws IOException {
            lines.add("review " + files);
            choices = said;
            progress.report(0.5, "reading");
            fail();
            return review;
        }

        @Override
        public List<RawLine> findRows(List<Path> files, ImportIssue.Cell where, WrittenForm form) {
            return raw;
        }

        @Override
        public void saveIssues(List<ImportIssue> issues, Path file) {
            lines.add("save %d issues to %s".formatted(issues.size(), file));
        }

        @Override
        public List<Path> saveLeftOut(
                Workspace workspace, List<Path> files, ImportChoices said, Path target, Progress progress) {
            lines.add("save rows left out of %s to %s".formatted(files, target));
            return List.of(target.resolve("Orders left out.csv"));
        }

        @Override
        public Optional<Path> chooseLeftOutFolder() {
            return folder;
        }

        @Override
        public Optional<Path> chooseNewCsv(String name) {
            return folder.map(f -> f.resolve(name));
        }

        @Override
        public List<Path> exportFolder(JudgedPlan plan, Path target, CsvProfile profile, Progress progress)
                throws IOException {
            lines.add("export to " + target + " as " + profile);
            progress.report(0.5, "writing");
            fail();
            return List.of(target.resolve("kpis.csv"), target.resolve("transfers.csv"));
        }

        @Override
        public Path exportWorkbook(JudgedPlan plan, Path target, Progress progress) throws IOException {
            lines.add("workbook to " + target);
            fail();
            return target;
        }

        @Override
        public Path exportReport(String workspace, Sight sight, Path target, Progress progress) throws IOException {
            lines.add("report of %s%s to %s".formatted(workspace, sight.scenario(), target));
            fail();
            return target;
        }

        @Override
        public Path exportTable(List<String> headers, List<List<String>> rows, Path target) {
            lines.add("table %s of %d rows to %s".formatted(headers, rows.size(), target));
            return target;
        }

        @Override
        public Shipping exportShipments(JudgedPlan plan, Path target, CsvProfile profile, Progress progress) {
            lines.add("shipments to " + target + " as " + profile);
            return shipments;
        }

        private void fail() throws IOException {
            if (failure.isPresent()) {
                throw failure.get();
            }
        }

        @Override
        public List<Path> chooseSpreadsheets() {
            return spreadsheets;
        }

        @Override
        public Optional<Path> chooseExportFolder() {
            return folder;
        }

        @Override
        public Optional<Path> chooseNewExport(String name) {
            lines.add("choose a place for " + name);
            return file;
        }

        @Override
        public Optional<Path> chooseTemplate() {
            return template;
        }

        @Override
        public Optional<Path> chooseWorkspace() {
            return Optional.of(Path.of("other"));
        }

        @Override
        public Optional<Path> chooseNewWorkspace() {
            return Optional.of(Path.of("fresh"));
        }

        @Override
        public String workspaceName() {
            return "Sample";
        }

        @Override
        public void open(Path workspace) {
            lines.add("open " + workspace);
        }

        @Override
        public void create(Path workspace) {
            lines.add("create " + workspace);
        }

        @Override
        public void openSample() {
            lines.add("open sample");
        }

        @Override
        public void reveal(Path target) {
            lines.add("reveal " + target);
        }

        @Override
        public List<Recent> recentWorkspaces() {
            return recent;
        }

        @Override
        public void forget(Path workspace) {
            lines.add("forget " + workspace);
        }

        @Override
        public Preferences preferences() {
            return Preferences.of(this, Locale.ROOT);
        }

        @Override
        public void keep(Preferences next) {
            next.keep(this, Locale.ROOT);
        }

        @Override
        public void quit() {
            lines.add("quit");
        }

        @Override
        public Optional<String> recall(String key) {
            return Optional.ofNullable(memory.get(key));
        }

        @Override
        public void keep(String key, String value) {
            memory.put(key, value);
        }
    }
}

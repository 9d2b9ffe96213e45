package spokes.ui.window;

import java.io.File;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.model.Refused;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.MapPart;
import spokes.ui.Selection;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.control.ActionGroup;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Failure;
import spokes.ui.dialogs.FailureDialog;
import spokes.ui.dialogs.Overlay;
import spokes.ui.history.HistoryDialog;
import spokes.ui.notice.NoticeBar;
import spokes.ui.notice.SavedMark;
import spokes.ui.notice.WorkStrip;
import spokes.ui.optimize.OptimizeActions;
import spokes.ui.optimize.OptimizeTrip;
import spokes.ui.palette.Finder;
import spokes.ui.palette.KeysDialog;
import spokes.ui.scenario.ScenarioActions;
import spokes.ui.scenario.ScenarioTrip;
import spokes.ui.study.StudyActions;
import spokes.ui.study.Workplace;

/**
 * The window of one workspace. Its maker shows it every state, as by {@code session.watch(window::show)}, and hands it
 * what the map tells.
 */
public final class PlannerWindow {
    private static final Logger LOG = System.getLogger(PlannerWindow.class.getName());

    private final Session session;
    private final Selection selection;
    private final MapPart map;
    private final StackPane root = new StackPane();
    private final StackPane mapArea = new StackPane();
    private final Overlay overlay = new Overlay();
    private final NoticeBar notices = new NoticeBar();
    private final Background background;
    private final Views views;
    private final WindowActions actions;
    private final List<ActionGroup> groups;
    private final Finder finder;
    private final StackPane content = new StackPane();
    private final WindowSettings settings;
    private final ImportTrip importing;
    private final FileDrop drop;
    private final OptimizeTrip optimizing;
    private final WindowTabs tabs;
    private final FirstHints hints;
    private final SavedMark saved;
    private final Arrangement arrangement;
    private final Node welcome;
    private final Workbench bench;

    /** A window; nothing of the workspace is in it until {@link #show} is called. */
    public PlannerWindow(Session session, Selection selection, Figures figures, MapPart map, Surroundings world) {
        this.session = session;
        this.selection = selection;
        this.map = map;
        background = new Background(world.executor(), this::failed);
        TransferQuestions questions = new TransferQuestions(session, overlay, notices);
        ForecastTrip forecasting = new ForecastTrip(session, world.forecasts(), background, overlay, notices);
        views = new Views(session.state(), selection, figures, background, questions, world.forecasts(), forecasting);
        saved = new SavedMark(world.desk().workspaceName(), figures);
        arrangement = new Arrangement(world.memory());
        hints = new FirstHints(world.memory(), mapArea, selection);
        importing = new ImportTrip(session, world, background, overlay, notices, figures, this::imported);
        ExportTrip exporting =
                new ExportTrip(session, world, background, overlay, notices, map.picture(), hints::exported);
        optimizing =
                new OptimizeTrip(session, world.optimizer(), background, overlay, notices, figures, map.outlines());
        ScenarioActions branching =
                new ScenarioActions(notices, new ScenarioTrip(session, background, overlay, notices));
        tabs = new WindowTabs(
                new Workplace(
                        session, selection, figures, background, notices, overlay, world.choosers(), world.desk()),
                world,
                map,
                questions,
                branching.making(),
                importing::paste,
                optimizing,
                exporting::exportApproval);
        actions = new WindowActions(
                session,
                notices,
                new WindowWork(world, map, new Rest()),
                new ExportActions(notices, exporting),
                new OptimizeActions(notices, optimizing),
                branching,
                new StudyActions(tabs.studies(), notices));
        groups = actions.groups(views.transfers().cancelling(), map.actions());
        finder = new Finder(
                groups,
                actions.searching().id(),
                map.outlines().cities(),
                background,
                overlay,
                world.memory(),
                new Going(selection, branching, views::inspect));
        views.stock().setOnEdited(tabs.freight()::editStock);
        views.stock().setOnRefused(notices::refuse);
        views.transfers().setOnPasted(importing::paste);
        notices.setOnUndo(actions.undoing()::run);
        welcome = Welcome.view(actions);
        settings = new WindowSettings(
                session, world.preferences(), background, overlay, notices, root, content, map.region());
        drop = new FileDrop(root, importing::start);
        bench = new Workbench(views, mapArea, tabs, optimizing, arrangement);
        build(world);
        new WindowKeys(root, groups.stream().flatMap(g -> g.actions().stream()).toList());
        overlay.showingProperty().subscribe(showing -> {
            if (showing) {
                map.cancel().run();
            }
        });
        selection.centerProperty().subscribe(_ -> actions.show(session.state(), center()));
    }

    private void build(Surroundings world) {
        Stylesheet.apply(root, PlannerWindow.class);
        mapArea.getChildren().setAll(settings.map(), welcome, optimizing.card());
        mapArea.getStyleClass().add("map-area");
        HBox.setHgrow(notices, Priority.ALWAYS);
        HBox status = new HBox(notices, new WorkStrip(background), saved);
        notices.setMinWidth(0);
        saved.setMinWidth(Region.USE_PREF_SIZE);
        status.getStyleClass().add("status-bar");
        settings.setOnResized(bench::arrange);
        BorderPane window = new BorderPane(bench);
        tabs.studies().restore();
        arrangement.front("tables", tabs.tables());
        window.setTop(new VBox(
                new WindowMenu(groups, actions.studies(), new RecentMenu(world.desk(), notices)),
                new WindowToolbar(world.desk().workspaceName(), actions)));
        window.setBottom(status);
        root.getStyleClass().add("planner-window");
        content.getChildren().setAll(window, overlay);
        hints.start(session.state());
    }

    /** What to put into a scene. */
    public Parent root() {
        return root;
    }

    /** Shows a state in every view. */
    public void show(State state) {
        notices.show(state);
        actions.show(state, center());
        welcome.setVisible(state.workspace().centers().isEmpty());
        map.region().setVisible(!welcome.isVisible());
        map.show().accept(state);
        views.show(state);
        finder.show(state);
        tabs.show(state);
        optimizing.follow(state);
        hints.follow(state);
        saved.show(state);
    }

    /** Lets go of what outlives the window; call it before another workspace takes its place. */
    public void close() {
        arrangement.keep();
        settings.close();
        optimizing.close();
        tabs.studies().close();
        background.close();
        map.cancel().run();
    }

    /** Shows the whole network on the map. */
    public void fitMap() {
        map.fit().run();
    }

    /** Opens the page of settings, as after it made the window anew. */
    public void openSettings() {
        settings.open();
    }

    /** Whether that page is open. */
    public boolean isInSettings() {
        return settings.isOpen();
    }

    /** Tells one line, as why a drop on the map was refused. */
    public void tell(String text) {
        notices.tell(text);
    }

    /** Tells what was done on the map, beside a button that takes it back. */
    public void performed(String label) {
        notices.tellDone(Sentence.of(label));
    }

    /** Takes files that were dropped on the window, as spreadsheets to import. */
    public void dropped(List<File> files) {
        drop.take(files);
    }

    /** Tells of something that failed: what was thrown when something was done. A refusal is told in one line. */
    public void failed(String doing, Throwable thrown) {
        if (thrown instanceof Refused refused) {
            notices.refuse(refused.reason());
            return;
        }
        LOG.log(Logger.Level.ERROR, doing, thrown);
        overlay.open(new FailureDialog(Failure.of(doing, thrown)));
    }

    private void imported(ImportTrip.Taken taken) {
        views.issues().showImported(taken.issues());
        taken.expected().ifPresent(views::showExpected);
        map.fit().run();
    }

    private Optional<String> center() {
        return selection.centerProperty().get();
    }

    /** What actions ask of the window's own parts. */
    private final class Rest implements WindowWork.Rest {
        @Override
        public void importFiles(List<Path> files) {
            importing.start(files);
        }

        @Override
        public void importText(String text) {
            if (text.isBlank()) {
                notices.refuse(Texts.of("window").get("refused.clipboard"));
            } else {
                importing.paste(text);
            }
        }

        @Override
        public void showHistory() {
            overlay.open(new HistoryDialog(session.history(), actions::goTo));
        }

        @Override
        public void search() {
            finder.open();
        }

        @Override
        public void filterProducts() {
            bench.reveal(views.products());
            // a window without a plan, or one that is just replaced, has no list of products
            Optional.ofNullable(root.lookup("#product-filter")).ifPresent(Node::requestFocus);
        }

        @Override
        public void showKeys() {
            overlay.open(new KeysDialog(groups));
        }

        @Override
        public void changeTheme() {
            settings.changeTheme();
        }

        @Override
        public void openSettings() {
            settings.open();
        }

        @Override
        public void showHints() {
            hints.show(session.state());
        }
    }
}

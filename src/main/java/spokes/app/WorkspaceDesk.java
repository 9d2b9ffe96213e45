package spokes.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import spokes.app.tile.OnlineTiles;
import spokes.store.WorkspaceStore;
import spokes.ui.Choosers;
import spokes.ui.Desk;
import spokes.ui.Memory;
import spokes.ui.Selection;
import spokes.ui.Sentence;
import spokes.ui.Texts;
import spokes.ui.dialogs.Failure;
import spokes.ui.dialogs.FailureDialog;
import spokes.ui.dialogs.Overlay;
import spokes.ui.window.PlannerWindow;

/** The stage and the workspace on it: opens one in the background, then puts its window in the place of the last one. */
final class WorkspaceDesk implements Desk {
    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceDesk.class);
    private static final String LAST = "workspace";

    private final Stage stage;
    private final UserFolders folders;
    private final FileMemory memory;
    private final KeptPreferences preferences;
    private final RecentWorkspaces recent;
    private final StageShape shape;
    private final Executor executor;
    private final Consumer<String> shower;
    private final PlanWindow windows;
    private Optional<OpenedPlan> opened = Optional.empty();
    private Optional<PlannerWindow> window = Optional.empty();
    private Selection selection = new Selection();
    private Runnable watching = () -> {};

    /** What the next window says first. */
    private Optional<String> told = Optional.empty();

    /**
     * A desk without a workspace.
     *
     * @param shower   shows a folder's address in the platform's file browser
     * @param choosers gives what asks for files, of the stage and what it remembers
     */
    WorkspaceDesk(
            Stage stage,
            UserFolders folders,
            Executor executor,
            Consumer<String> shower,
            BiFunction<Stage, Memory, Choosers> choosers) {
        this.stage = stage;
        this.folders = folders;
        this.executor = executor;
        this.shower = shower;
        this.memory = new FileMemory(folders.state().resolve("window.properties"));
        this.preferences = new KeptPreferences(memory, () -> Platform.runLater(this::renew));
        this.recent = new RecentWorkspaces(memory);
        this.windows = new PlanWindow(
                choosers.apply(stage, memory),
                this,
                memory,
                preferences,
                folders.data().resolve("layouts.json"),
                OnlineTiles.keptIn(folders.state().resolve("tiles")),
                executor);
        stage.setTitle("Spokes");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setScene(new Scene(
                waiting(texts().get("opening")), Math.min(1360, screen.getWidth()), Math.min(860, screen.getHeight())));
        shape = new StageShape(stage, memory);
        stage.setOnCloseRequest(_ -> quit());
    }

    /** Opens the workspace that was open last, or the sample if there is none. */
    void openLast() {
        Optional<Path> last = memory.recall(LAST).map(Path::of);
        Optional<Path> gone = last.filter(path -> !WorkspaceStore.isThere(path));
        if (gone.isPresent() && !gone.get().equals(sample())) {
            told = Optional.of(texts().get("last.gone", gone.get()));
            recent.forget(gone.get());
        }
        last.filter(path -> gone.isEmpty()).ifPresentOrElse(this::open, this::openSample);
    }

    private Path sample() {
        return folders.data().resolve("sample").toAbsolutePath();
    }

    @Override
    public String workspaceName() {
        return opened.map(plan -> String.valueOf(plan.path().getFileName())).orElse("");
    }

    @Override
    public void open(Path workspace) {
        change(texts().get("open.one", workspace), () -> OpenedPlan.open(workspace, inView(workspace)));
    }

    /** Name of the scenario that was in view when a workspace was open last; empty = the base plan. */
    private String inView(Path workspace) {
        return memory.recall(inViewKey(workspace)).orElse("");
    }

    private static String inViewKey(Path workspace) {
        return "scenario in view of " + workspace.toAbsolutePath().toString().replaceFirst("\\.mv\\.db$", "");
    }

    @Override
    public List<Recent> recentWorkspaces() {
        return recent.list(opened.map(OpenedPlan::path).orElse(Path.of("")));
    }

    @Override
    public void forget(Path workspace) {
        recent.forget(workspace);
    }

    @Override
    public void create(Path workspace) {
        open(workspace);
    }

    @Override
    public void openSample() {
        Path path = sample();
        change(texts().get("open.sample"), () -> OpenedPlan.openSample(path, inView(path)));
    }

    @Override
    public void reveal(Path folder) {
        shower.accept(folder.toUri().toString());
    }

    @Override
    public void quit() {
        shape.keep();
        closeWorkspace();
        Platform.exit();
    }

    /** The workspace that is open; empty while one is being opened. */
    Optional<OpenedPlan> opened() {
        return opened;
    }

    /** Closes the workspace's file; the window stays. */
    void closeWorkspace() {
        closeWindow();
        opened.ifPresent(OpenedPlan::close);
        opened = Optional.empty();
    }

    private void closeWindow() {
        watching.run();
        watching = () -> {};
        window.ifPresent(PlannerWindow::close);
        window = Optional.empty();
    }

    private void change(String what, Callable<OpenedPlan> opening) {
        closeWorkspace();
        stage.getScene().setRoot(waiting(Sentence.of(what)));
        Task<OpenedPlan> task = new Task<>() {
            @Override
            protected OpenedPlan call() throws Exception {
                return opening.call();
            }
        };
        task.setOnSucceeded(_ -> show(task.getValue()));
        task.setOnFailed(_ -> tellFailure(what, task.getException()));
        executor.execute(task);
    }

    private void show(OpenedPlan plan) {
        opened = Optional.of(plan);
        memory.keep(LAST, plan.path().toAbsolutePath().toString());
        recent.opened(plan.path());
        selection = new Selection();
        PlannerWindow shown = put(plan);
        told.ifPresent(shown::tell);
        told = Optional.empty();
    }

    /** Makes the window anew on what is open: words or numbers read otherwise from now on. */
    private void renew() {
        opened.ifPresent(plan -> {
            Selection before = selection;
            boolean inSettings = window.filter(PlannerWindow::isInSettings).isPresent();
            closeWindow();
            selection = new Selection();
            PlannerWindow shown = put(plan);
            selection.productsProperty().set(before.productsProperty().get());
            selection.centerProperty().set(before.centerProperty().get());
            selection.areaProperty().set(before.areaProperty().get());
            if (inSettings) {
                shown.openSettings();
            }
        });
    }

    private PlannerWindow put(OpenedPlan plan) {
        String currency = plan.currency();
        PlannerWindow shown = windows.open(plan, selection);
        window = Optional.of(shown);
        stage.getScene().setRoot(shown.root());
        stage.setTitle("Spokes \u2013 " + workspaceName());
        watching = plan.session().watch(state -> {
            shown.show(state);
            remember(plan.path(), state.sight().scenario());
            if (!plan.currency().equals(currency)) {
                Platform.runLater(this::renew);
            }
        });
        shown.fitMap();
        return shown;
    }

    private static Texts texts() {
        return Texts.of("window");
    }

    private void remember(Path workspace, String scenario) {
        if (!inView(workspace).equals(scenario)) {
            memory.keep(inViewKey(workspace), scenario);
        }
    }

    /** Tells why a workspace could not be opened; the planner can still open the sample. */
    private void tellFailure(String what, Throwable failure) {
        LOG.error("cannot {}", what, failure);
        memory.keep(LAST, sample().toString());
        Overlay overlay = new Overlay();
        stage.getScene().setRoot(new StackPane(waiting(""), overlay));
        overlay.showingProperty().subscribe((before, showing) -> {
            if (before && !showing) {
                openSample();
            }
        });
        overlay.open(new FailureDialog(Failure.of(what, failure)));
    }

    private static Parent waiting(String what) {
        VBox box = new VBox(16, new ProgressIndicator(), new Label(what));
        box.setAlignment(Pos.CENTER);
        return box;
    }
}

package spokes.app.drag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import spokes.app.forecast.PlanForecasts;
import spokes.app.optimize.OptimizerDesk;
import spokes.app.workspace.KeptLayouts;
import spokes.app.workspace.OpenWorkspace;
import spokes.app.workspace.PlanFiles;
import spokes.app.workspace.Spreadsheets;
import spokes.engine.MeasuredPlan;
import spokes.engine.synthetic.PlanSize;
import spokes.engine.synthetic.SyntheticPlan;
import spokes.exchange.ShippedDefaults;
import spokes.geo.Outlines;
import spokes.model.Progress;
import spokes.model.Refused;
import spokes.model.goods.ProductKey;
import spokes.session.Session;
import spokes.ui.Desk;
import spokes.ui.Figures;
import spokes.ui.MapPart;
import spokes.ui.Memory;
import spokes.ui.MemoryJournal;
import spokes.ui.NothingChosen;
import spokes.ui.Selection;
import spokes.ui.map.MapView;
import spokes.ui.settings.PreferenceDesk;
import spokes.ui.settings.Preferences;
import spokes.ui.window.PlannerWindow;
import spokes.ui.window.Surroundings;

/** The real window with its map, on the sample or on a plan of some size that is kept in memory. */
final class DragScene {
    private static final long SEED = 20_260_302;

    private final Session session;
    private final Selection selection = new Selection();
    private final MapView map;
    private final Scene scene;

    private DragScene(Session session, Stage stage, Path folder) {
        this.session = session;
        Figures figures = new Figures(Locale.US, "USD");
        Outlines outlines = Outlines.shipped();
        map = new MapView(outlines, session, selection, figures, new Alone());
        MapPart part = new MapPart(
                map,
                map::show,
                map::fitToNetwork,
                map::openKeyboardMove,
                map::cancelMove,
                map::compare,
                map.inbound(),
                map::picture,
                map.actions(),
                outlines);
        PlannerWindow window = new PlannerWindow(session, selection, figures, part, world(folder));
        scene = new Scene(window.root(), 1280, 800);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        session.watch(window::show);
        map.fitToNetwork();
    }

    /** Shows a plan by the name of its size, or the sample. */
    static DragScene open(String name, Stage stage) throws IOException, Refused {
        Path folder = Files.createTempDirectory("spokes");
        return new DragScene(session(name, folder), stage, folder);
    }

    private static Session session(String name, Path folder) throws IOException, Refused {
        Optional<PlanSize> size = PlanSize.find(name);
        if (size.isPresent()) {
            SyntheticPlan plan = SyntheticPlan.of(size.get(), SEED, ShippedDefaults.read());
            return new Session(
                    MeasuredPlan.of(plan.workspace(), plan.demand()), new MemoryJournal(), List.of(), List.of());
        }
        Path sample = folder.resolve("sample");
        try (OpenWorkspace workspace = OpenWorkspace.open(sample)) {
            new Spreadsheets().fillWithSample(workspace, Progress.UNWATCHED);
        }
        return OpenWorkspace.open(sample).session();
    }

    private static Surroundings world(Path folder) {
        Executor executor = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "background");
            thread.setDaemon(true);
            return thread;
        });
        return new Surroundings(
                new Spreadsheets(),
                new PlanFiles(Locale.US),
                new KeptLayouts(folder.resolve("layouts.json")),
                new OptimizerDesk(),
                new PlanForecasts(),
                new NothingChosen() {},
                new Alone(),
                new Alone(),
                new Alone(),
                List.of(),
                executor);
    }

    /** Selects the product of which most lies at a center, or none. */
    void select(boolean one, String center) {
        selection
                .productsProperty()
                .set(
                        one
                                ? session.state().workspace().stock().stream()
                                        .filter(level -> level.center().equals(center))
                                        .max((a, b) -> Double.compare(a.usable(), b.usable()))
                                        .map(level -> Set.<ProductKey>of(level.product()))
                                        .orElseThrow()
                                : Set.of());
    }

    /** Codes of the open centers, the one with most stock first. */
    List<String> centers() {
        List<String> open = session.state().workspace().centers().stream()
                .filter(center -> center.isOpen() && center.place().isPresent())
                .map(center -> center.code())
                .toList();
        return open.stream()
                .sorted((a, b) -> Double.compare(stock(b), stock(a)))
                .limit(8)
                .toList();
    }

    private double stock(String center) {
        return session.state().workspace().stock().stream()
                .filter(level -> level.center().equals(center))
                .mapToDouble(level -> level.usable())
                .sum();
    }

    /** Where a center is on the screen. */
    Point2D at(String center) {
        Node marker = scene.lookup("#center-" + center);
        return marker.localToScreen(0, 0);
    }

    /** Nobody asks it for anything, and it remembers nothing. */
    private static final class Alone implements Desk, Memory, PreferenceDesk {
        @Override
        public String workspaceName() {
            return "drag";
        }

        @Override
        public void open(Path workspace) {
            throw new IllegalStateException("nobody opens " + workspace);
        }

        @Override
        public void create(Path workspace) {
            open(workspace);
        }

        @Override
        public void openSample() {
            open(Path.of("sample"));
        }

        @Override
        public void reveal(Path folder) {
            open(folder);
        }

        @Override
        public void quit() {
            open(Path.of(""));
        }

        @Override
        public List<Recent> recentWorkspaces() {
            return List.of();
        }

        @Override
        public void forget(Path workspace) {
            open(workspace);
        }

        @Override
        public Preferences preferences() {
            return Preferences.of(this, Locale.US);
        }

        @Override
        public void keep(Preferences next) {
            // nothing is remembered
        }

        @Override
        public Optional<String> recall(String key) {
            return Optional.empty();
        }

        @Override
        public void keep(String key, String value) {
            // nothing is remembered
        }
    }
}

package spokes.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import spokes.sample.SampleSlice;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.NothingChosen;

/**
 * Random actions on the real window with a real file: nothing is thrown, no unit is lost, what is gone from the window is
 * gone from the heap, and undo leads back to the first row. The build does some hundred; then the heap is not weighed. Ten
 * thousand in one window:
 *
 * <pre>mvn test -Dtest=MonkeyTest -Dmonkey.seeds=1 -Dmonkey.actions=10000 -Dtests.options=-XX:SoftRefLRUPolicyMSPerMB=0</pre>
 *
 * The last option is for JavaFX, which holds pictures of effects softly: they would count as held although they go when
 * memory is short.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set when the stage opens, before any test
class MonkeyTest {
    private static final int ACTIONS = Integer.getInteger("monkey.actions", 200);
    private static final int SEEDS = Integer.getInteger("monkey.seeds", 4);
    private static final int BETWEEN_LOOKS = 20;
    private static final int SECONDS = 120;
    private static final Set<String> CENTERS = Set.of("Edison", "Dallas", "Reno", "Columbus");
    private static final String TRANSFERS = """
        transfer_id,client,sku,from,to,units
        T-9,Ridgeline,KB-35LB,Edison,Dallas,24
        T-10,Nobody,X,Y,Z,1
        """;

    @TempDir
    private static Path folder;

    private final FxRobot robot = new FxRobot();
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private Stage stage;
    private WorkspaceDesk desk;

    @Start
    void open(Stage watched) throws IOException {
        Path home = Files.createTempDirectory(folder, "home");
        // who asks for the sample comes back to this one
        StoredWorkspace.asSample(home, new SampleSlice(CENTERS, 24, 4).write(home.resolve("in")));
        Files.writeString(home.resolve("transfers.csv"), TRANSFERS);
        stage = new Stage(); // TestFX keeps every event of its own stage for good
        desk = FirstStart.show(stage, home, executor, new AtHand(home));
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            desk.closeWorkspace();
            stage.hide();
        });
        executor.shutdownNow();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsDoneNothingBreaks(long seed) throws Exception {
        waitUntil(() -> desk.opened().isPresent());
        Monkey monkey = call(() -> new Monkey(seed, new MonkeyHands(stage)));
        MonkeyHeap heap = new MonkeyHeap(ACTIONS);
        try (MonkeyChecks checks = call(() -> new MonkeyChecks(state().base()))) {
            for (int i = 1; i <= ACTIONS; i++) {
                act(monkey, checks, i % BETWEEN_LOOKS == 0);
                if (heap.endsQuarter(i)) {
                    endAsAtTheStart(checks);
                    heap.measure(robot);
                }
            }
            endAsAtTheStart(checks);
            heap.wasMeasured();
            checks.areGone(robot);
        } catch (Exception | AssertionError e) {
            throw new AssertionError("seed %d; the last actions were%n%s".formatted(seed, monkey.told()), e);
        }
    }

    private void endAsAtTheStart(MonkeyChecks checks) throws TimeoutException {
        waitUntil(() -> desk.opened().isPresent());
        robot.interact(() -> {
            undoAll();
            checks.look(state());
            checks.isAsAtTheStart(state().base());
        });
    }

    private void act(Monkey monkey, MonkeyChecks checks, boolean looks) throws Exception {
        call(() -> {
            if (desk.opened().isPresent()) {
                monkey.act();
                bringBackTheFirstStep();
            }
            if (looks && desk.opened().isPresent()) {
                checks.look(state());
                checks.mark(stage.getScene());
            }
            return true;
        });
    }

    private static <T> T call(Callable<T> action) throws Exception {
        return WaitForAsyncUtils.asyncFx(action).get(SECONDS, TimeUnit.SECONDS);
    }

    /** Undo goes back to the empty workspace; the monkey would stay there with nothing to do. */
    private void bringBackTheFirstStep() {
        desk.opened()
                .map(OpenedPlan::session)
                .filter(session -> session.state()
                        .redo()
                        .filter(StoredWorkspace.FIRST_STEP::equals)
                        .isPresent())
                .ifPresent(Session::redo);
    }

    private void undoAll() {
        new MonkeyHands(stage).type(KeyCode.ESCAPE);
        Button undo = (Button) stage.getScene().lookup("#undo");
        while (state().undo()
                .filter(label -> !label.equals(StoredWorkspace.FIRST_STEP))
                .isPresent()) {
            undo.fire();
        }
    }

    private State state() {
        return desk.opened().orElseThrow().session().state();
    }

    private static void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The files that a planner at hand would choose. */
    private record AtHand(Path home) implements NothingChosen {
        @Override
        public List<Path> chooseSpreadsheets() {
            return List.of(home.resolve("transfers.csv"));
        }

        @Override
        public Optional<Path> chooseExportFolder() {
            return Optional.of(home.resolve("out"));
        }

        @Override
        public Optional<Path> chooseNewExport(String name) {
            return Optional.of(home.resolve(name));
        }
    }
}

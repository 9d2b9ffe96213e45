package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import spokes.sample.SampleSlice;
import spokes.ui.Eventually;
import spokes.ui.NothingChosen;
import spokes.ui.Picture;

/** The real window on the shipped sample, and hands that use it. */
final class SampleWindow {
    private static final int SECONDS = 90;
    private static final int PATIENCE = 4;

    final FxRobot robot = new FxRobot();

    private final Stage stage;
    private final ThreadPoolExecutor executor =
            new ThreadPoolExecutor(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS, new SynchronousQueue<>());
    private final WorkspaceDesk desk;

    /** @param folder where the user's folders are, none of which exists yet */
    SampleWindow(Stage stage, Path folder) {
        this(stage, folder, new NothingChosen() {});
    }

    /**
     * A window on the sample, or on what lies where the sample is kept.
     *
     * @param folder   where the user's folders are
     * @param choosers what the planner chooses when asked for files
     */
    SampleWindow(Stage stage, Path folder, NothingChosen choosers) {
        this.stage = stage;
        desk = FirstStart.show(stage, folder, executor, choosers);
    }

    /** A window on a small part of the sample, which opens in a moment; who chooses spreadsheets gets Monday's. */
    static SampleWindow ofSlice(Stage stage, Path folder) throws IOException {
        writeSlice(folder);
        return new SampleWindow(stage, folder, new NothingChosen() {
            @Override
            public List<Path> chooseSpreadsheets() {
                return List.of(Path.of("data", "sample", "monday.xlsx"));
            }
        });
    }

    /** Makes that part what a first start opens: 24 products at four centers, four weeks of orders. */
    static void writeSlice(Path folder) throws IOException {
        Set<String> centers = Set.of("Edison", "Dallas", "Reno", "Columbus");
        StoredWorkspace.asSample(folder, new SampleSlice(centers, 24, 4).write(folder.resolve("in")));
    }

    /** Keeps what the planner chose before: a language and the size of letters in percent, a light theme and no hints. */
    static void writeSettings(Path folder, String language, int percent) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("state")).resolve("window.properties"),
                "language=%s\ntext\\ size=%d\nhints=seen\ntheme=light\n".formatted(language, percent));
    }

    /** Waits until nothing goes on in the background but the proof of the bound, which takes its time. */
    void waitUntilIdle() throws TimeoutException {
        waitUntil(() -> desk.opened().isPresent());
        long latest = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        for (int i = 0; i < 2; i++) { // what was handed over may have asked for more
            waitUntil(() -> executor.getActiveCount() <= 1 || System.nanoTime() > latest);
        }
    }

    /** Fires an item of the bar of menus. */
    void fireMenu(String id) {
        robot.interact(() -> listMenu().stream()
                .filter(item -> ("menu-" + id).equals(item.getId()))
                .forEach(MenuItem::fire));
    }

    /** All items of the bar of menus, those within other items too. */
    List<MenuItem> listMenu() {
        MenuBar bar = robot.lookup("#menu").query();
        return bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .flatMap(item -> item instanceof Menu inner ? inner.getItems().stream() : Stream.of(item))
                .toList();
    }

    Stage stage() {
        return stage;
    }

    void close() {
        robot.interact(desk::closeWorkspace);
        executor.shutdown();
    }

    /** Asks for a better plan, and for how many seconds at most it is sought. */
    void ask(String goal, String seconds) {
        robot.interact(() -> {
            MenuBar bar = robot.lookup("#menu").query();
            bar.getMenus().stream()
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(item -> ("menu-optimize-" + goal).equals(item.getId()))
                    .findFirst()
                    .ifPresent(MenuItem::fire);
        });
        set("#ask-seconds", seconds);
    }

    void set(String id, String text) {
        robot.interact(() -> robot.lookup(id).<TextField>query().setText(text));
    }

    /** Turns from light to dark, or back. */
    void darken() {
        fireMenu("theme");
    }

    boolean exists(String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    boolean isReady(String id) {
        return exists(id) && !robot.lookup(id).query().isDisabled();
    }

    /** What is written in a part of the window. */
    String text(String id) {
        return robot.from(robot.lookup(id).<Node>query()).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    void waitUntil(Callable<Boolean> condition) throws TimeoutException {
        Eventually.within(SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void picture(String name, double scale) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Picture.shoot(robot, stage, name, scale)).isNotEmptyFile();
    }

    /** The picture in light and dark and at half as much again. */
    void pictures(String name) throws IOException {
        picture(name, 1);
        picture(name + "-150", 1.5);
        darken();
        picture(name + "-dark", 1);
        darken();
    }
}

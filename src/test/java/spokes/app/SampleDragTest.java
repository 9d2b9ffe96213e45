package spokes.app;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import spokes.model.goods.Product;
import spokes.model.goods.ProductKey;
import spokes.ui.Eventually;
import spokes.ui.Figures;
import spokes.ui.Selection;
import spokes.ui.ShortMemory;
import spokes.ui.map.MapView;

/** The first thing a planner does, on the sample itself: drag from Edison to Reno and read what it would change. */
@ExtendWith(ApplicationExtension.class)
class SampleDragTest {
    private final FxRobot robot = new FxRobot();
    private final Selection selection = new Selection();
    private final List<String> told = new ArrayList<>();
    private OpenedPlan plan;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        plan = OpenedPlan.openSample(folder.resolve("sample"), "");
        robot.interact(() -> {
            var map = new MapView(
                    plan.outlines(), plan.session(), selection, new Figures(Locale.US, "USD"), new ShortMemory());
            map.setOnTold(told::add);
            Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
            var scene = new Scene(map, 960, 640);
            scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            stage.setScene(scene);
            stage.show();
            stage.sizeToScene();
            stage.centerOnScreen();
            plan.session().watch(map::show);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        plan.close();
    }

    @Test
    void theSampleIsNoStepOfThePlanners() {
        assertThat(plan.session().state().undo()).isEmpty();
        assertThat(plan.session().state().workspace().orders()).isNotEmpty();
    }

    @Test
    void theKettlebellSaves() throws Exception {
        hold("kettlebell 35 lb");
        picture("map-sample-good");

        assertThat(card()).contains("kettlebell").contains("−$").contains("payback");
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(told).singleElement().asString().startsWith("Moved ");
    }

    @Test
    void thePhoneCaseLosesAndSaysWhy() throws Exception {
        hold("phone case, navy");
        picture("map-sample-bad");

        assertThat(card()).contains("loses $").contains("the freight and the bin fee exceed");
        robot.release(MouseButton.PRIMARY);
    }

    @Test
    void allProductsInProportion() throws Exception {
        hold("");
        Eventually.within(30, () -> card().contains("over 9"));
        picture("map-sample-all");

        assertThat(card()).contains("products").contains("over 91 days");
        robot.press(javafx.scene.input.KeyCode.ESCAPE)
                .release(javafx.scene.input.KeyCode.ESCAPE)
                .release(MouseButton.PRIMARY);
    }

    private void hold(String name) {
        Set<ProductKey> chosen = name.isEmpty()
                ? Set.of()
                : plan.session().state().workspace().products().stream()
                        .filter(product ->
                                product.name().toLowerCase(Locale.ROOT).contains(name))
                        .map(Product::key)
                        .limit(1)
                        .collect(Collectors.toSet());
        robot.interact(() -> selection.productsProperty().set(chosen));
        robot.moveTo("#center-Edison").press(MouseButton.PRIMARY).moveTo("#center-Reno");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String card() {
        return robot.from(robot.lookup("#drag-card").<Node>query()).lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(Labeled::isVisible)
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private void picture(String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        System.out.println(name + ": " + card().replace("\n", " | "));
        List<java.awt.image.BufferedImage> taken = new ArrayList<>();
        robot.interact(() -> taken.add(SwingFXUtils.fromFXImage(
                robot.lookup("#drag-card").query().getScene().snapshot(null), null)));
        File file = Path.of("target", "screenshots", name + ".png").toFile();
        assertThat(file.getParentFile().mkdirs() || file.getParentFile().isDirectory())
                .isTrue();
        ImageIO.write(taken.getFirst(), "png", file);
    }
}

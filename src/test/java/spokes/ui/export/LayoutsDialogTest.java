package spokes.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import spokes.app.workspace.KeptLayouts;
import spokes.engine.JudgedPlan;
import spokes.engine.Worlds;
import spokes.model.export.DayForm;
import spokes.model.export.ExportLayout;
import spokes.model.export.LayoutColumn;
import spokes.model.export.LayoutForm;
import spokes.ui.Background;
import spokes.ui.Memory;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Overlay;
import spokes.ui.window.PlannerWindow;

/** The planner says once what a template's columns mean; real files, a real plan, real nodes. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test
class LayoutsDialogTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final JudgedPlan PLAN = JudgedPlan.of(Worlds.world("""
        centers: center|name|latitude|longitude
        Edison|Edison NJ|40.5|-74.4
        Reno|Reno NV|39.5|-119.8
        products: client|sku|name|weight_kg|units_per_case|cases_per_pallet
        Ridgeline|KB-35LB|Cast-iron kettlebell 35 lb|16|12|10
        Ridgeline|MAT-6|Yoga mat 6 mm|1.2|10|20
        stock: center|client|sku|on_hand
        Edison|Ridgeline|KB-35LB|500
        Edison|Ridgeline|MAT-6|500
        transfers: transfer_id|client|sku|from|to|units|departure_date|mode|status
        T-0004|Ridgeline|KB-35LB|Edison|Reno|240|2026-03-09|ltl|planned
        T-0005|Ridgeline|MAT-6|Edison|Reno|60|2026-03-09|ltl|planned
        """));

    @TempDir
    private Path folder;

    private final List<ExportLayout> filled = new ArrayList<>();
    private final AtomicReference<Optional<Path>> template = new AtomicReference<>(Optional.empty());
    private final Overlay overlay = new Overlay();
    private StackPane root;
    private KeptLayouts layouts;

    @Start
    void open(Stage stage) {
        root = new StackPane(overlay);
        Stylesheet.apply(root, PlannerWindow.class);
        root.getStylesheets().add(Memory.class.getResource("colors.css").toExternalForm());
        root.getStyleClass().add("planner-window");
        stage.setScene(new Scene(root, 1280, 800));
        stage.show();
    }

    @BeforeEach
    void aShelf() {
        layouts = new KeptLayouts(folder.resolve("layouts.json"));
    }

    private void dialog(FxRobot robot) {
        robot.interact(() -> {
            Background background = new Background(Runnable::run, (what, thrown) -> {
                throw new AssertionError(what, thrown);
            });
            overlay.open(new LayoutsDialog(
                    new LayoutDesk(layouts, new OneTemplate(template), background, PLAN, filled::add)));
        });
    }

    private void hand(FxRobot robot, String name, String headers) throws IOException {
        template.set(Optional.of(Files.writeString(folder.resolve(name), headers)));
        robot.clickOn("#layout-new");
    }

    private ExportLayout kept() throws IOException {
        return layouts.list().getFirst();
    }

    private static List<String> preview(FxRobot robot, int row) {
        return robot.lookup("#layout-preview")
                .<TableView<List<String>>>query()
                .getItems()
                .get(row);
    }

    private static void choose(FxRobot robot, String box, String value) {
        robot.interact(() ->
                robot.lookup(box).<ComboBox<String>>query().getSelectionModel().select(value));
    }

    private static <T> void set(FxRobot robot, String box, T value) {
        robot.interact(() -> robot.lookup(box).<ComboBox<T>>query().setValue(value));
    }

    @Test
    void withoutALayoutItSaysWhatOneIsFor(FxRobot robot) throws IOException {
        dialog(robot);
        assertThat(robot.lookup("#layouts-empty").query().isVisible()).isTrue();
        assertThat(robot.lookup("#layout-fill").query().isVisible()).isFalse();
        shoot(robot, "export-layouts-empty");
    }

    @Test
    void aTemplateIsMappedShownKeptAndFilled(FxRobot robot) throws IOException {
        dialog(robot);
        hand(robot, "Acme inbound.csv", "ASN Number,Contract,Item SKU,Expected Qty,Cartons,ETA,Lot\n");

        assertThat(preview(robot, 0)).containsExactly("SH-T-0004", "", "KB-35LB", "240", "20", "2026-03-17", "");
        choose(robot, "#column-source-1", "the same text in every row");
        robot.clickOn("#column-constant-1").write("R-77");
        set(robot, "#layout-days", DayForm.MONTH_FIRST);
        assertThat(preview(robot, 1)).containsExactly("SH-T-0004", "R-77", "MAT-6", "60", "6", "03/17/2026", "");
        shoot(robot, "export-layouts-light");

        assertThat(kept())
                .isEqualTo(new ExportLayout(
                        "Acme inbound",
                        "shipments",
                        List.of(
                                LayoutColumn.filled("ASN Number", "shipment_number"),
                                LayoutColumn.constant("Contract", "R-77"),
                                LayoutColumn.filled("Item SKU", "sku"),
                                LayoutColumn.filled("Expected Qty", "units"),
                                LayoutColumn.filled("Cartons", "cases"),
                                LayoutColumn.filled("ETA", "arrival_date"),
                                LayoutColumn.blank("Lot")),
                        LayoutForm.COMMA,
                        DayForm.MONTH_FIRST));
        robot.clickOn("#layout-fill");
        assertThat(filled).containsExactly(kept());
    }

    @Test
    void whatIsKeptIsThereAgain(FxRobot robot) throws IOException {
        layouts.keep(List.of(layout("One"), layout("Two")));
        dialog(robot);
        ListView<ExportLayout> list = robot.lookup("#layout-list").query();
        assertThat(list.getItems()).extracting(ExportLayout::name).containsExactly("One", "Two");
        robot.type(KeyCode.DOWN);
        assertThat(robot.lookup("#layout-name").<TextField>query().getText()).isEqualTo("Two");
        robot.doubleClickOn("#layout-name").write("One").type(KeyCode.ENTER);
        assertThat(layouts.list()).extracting(ExportLayout::name).containsExactly("One", "One 2");
        robot.clickOn("#layout-delete");
        assertThat(layouts.list()).extracting(ExportLayout::name).containsExactly("One");
    }

    @Test
    void anotherTableBlanksWhatItHasNot(FxRobot robot) throws IOException {
        layouts.keep(List.of(layout("One")));
        dialog(robot);
        set(robot, "#layout-table", table("stock_targets"));
        assertThat(kept().table()).isEqualTo("stock_targets");
        assertThat(kept().columns())
                .containsExactly(LayoutColumn.filled("Item", "sku"), LayoutColumn.blank("How many"));
    }

    @Test
    void aTemplateThatIsNoneIsToldInPlace(FxRobot robot) throws IOException {
        dialog(robot);
        hand(robot, "blank.csv", "\n");
        assertThat(robot.lookup("#layout-problem").<Label>query().getText())
                .isEqualTo("blank.csv is empty: a template needs a row of headers");
    }

    @Test
    void layoutsThatCannotBeReadAreNotWrittenOver(FxRobot robot) throws IOException {
        Files.writeString(layouts.file(), "mine");
        dialog(robot);
        assertThat(robot.lookup("#layout-problem").<Label>query().getText())
                .startsWith("The layouts cannot be read: " + layouts.file());
        hand(robot, "Acme.csv", "SKU,Qty\n");
        assertThat(Files.readString(layouts.file())).isEqualTo("mine");
    }

    @Test
    void inTheDark(FxRobot robot) throws IOException {
        layouts.keep(List.of(layout("Acme inbound"), layout("Northwind ASN")));
        robot.interact(() -> {
            Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
            root.getStyleClass().add("dark");
        });
        dialog(robot);
        shoot(robot, "export-layouts-dark");
        robot.interact(() -> Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet()));
    }

    private spokes.model.export.ExportTable table(String title) {
        return layouts.listTables().stream()
                .filter(table -> table.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static ExportLayout layout(String name) {
        return new ExportLayout(
                name,
                "shipments",
                List.of(LayoutColumn.filled("Item", "sku"), LayoutColumn.filled("How many", "units")),
                LayoutForm.WORKBOOK,
                DayForm.ISO);
    }

    private void shoot(FxRobot robot, String name) throws IOException {
        AtomicReference<WritableImage> image = new AtomicReference<>();
        robot.interact(() -> image.set(root.getScene().snapshot(null)));
        Files.createDirectories(PICTURES);
        Path file = PICTURES.resolve(name + ".png");
        ImageIO.write(SwingFXUtils.fromFXImage(image.get(), null), "png", file.toFile());
        assertThat(file).isNotEmptyFile();
    }
}

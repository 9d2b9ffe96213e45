package spokes.ui.sheets;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import spokes.model.Refused;
import spokes.model.goods.ProductKey;
import spokes.session.Session;
import spokes.session.State;
import spokes.ui.Background;
import spokes.ui.Choosers;
import spokes.ui.Exports;
import spokes.ui.Figures;
import spokes.ui.Intake;
import spokes.ui.Latest;
import spokes.ui.Selection;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;
import spokes.ui.grid.CellEdit;
import spokes.ui.grid.DataGrid;
import spokes.ui.grid.GridDesk;
import spokes.ui.grid.Typed;
import spokes.ui.notice.Notices;
import spokes.ui.tables.StockTable;

/** Centers, products, areas, lanes and transfers as grids, one at a time. */
public final class SheetsTab extends VBox {
    private final Texts texts = Texts.of("sheets");
    private final World world;
    private final SheetEdits edits;
    private final Latest reading;
    private final Map<SheetKind, DataGrid<SheetRow>> grids = new EnumMap<>(SheetKind.class);
    private final HBox choice = new HBox();
    private final HBox head = new HBox();
    private SheetKind kind = SheetKind.CENTERS;
    private Optional<State> state = Optional.empty();
    private boolean active;

    /**
     * What the grids work with.
     *
     * @param selection  what is selected in the window: the row that the planner goes to
     * @param importText imports pasted text that has headers of its own
     */
    public record World(
            Session session,
            Selection selection,
            Figures figures,
            Background background,
            Notices notices,
            Intake intake,
            Exports exports,
            Choosers choosers,
            Consumer<String> importText) {}

    /** Grids without rows. */
    public SheetsTab(World world) {
        this.world = world;
        edits = new SheetEdits(
                world.session(),
                world.intake(),
                world.background(),
                world.notices(),
                new Typed(world.figures().locale()));
        reading = new Latest(world.background(), texts.get("work"));
        Stylesheet.apply(this, StockTable.class);
        Stylesheet.apply(this, SheetsTab.class);
        getStyleClass().addAll("table-tab", "sheets-tab");
        head.setAlignment(Pos.CENTER_LEFT);
        choice.setAlignment(Pos.CENTER_LEFT);
        choice.getStyleClass().add("sheet-choice");
        choose();
        open(kind);
    }

    private void choose() {
        ToggleGroup group = new ToggleGroup();
        for (SheetKind each : SheetKind.values()) {
            ToggleButton button = new ToggleButton(texts.get("kind." + each));
            button.setId("show-" + each.id());
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.getStyleClass().addAll(pill(each), "small");
            button.setSelected(each == kind);
            button.setOnAction(_ -> {
                button.setSelected(true);
                open(each);
            });
            choice.getChildren().add(button);
        }
    }

    private static String pill(SheetKind of) {
        return switch (of) {
            case CENTERS -> "left-pill";
            case PRODUCTS, AREAS, LANES -> "center-pill";
            case TRANSFERS -> "right-pill";
        };
    }

    private void open(SheetKind next) {
        kind = next;
        DataGrid<SheetRow> grid = grids.computeIfAbsent(next, this::grid);
        head.getChildren().setAll(choice, grid.bar());
        VBox.setVgrow(grid.body(), Priority.ALWAYS);
        getChildren().setAll(head, grid.body());
        read();
    }

    private DataGrid<SheetRow> grid(SheetKind of) {
        return new DataGrid<>(
                of.id(),
                texts.get("kind." + of),
                SheetColumns.of(of, world.figures()),
                SheetRow::key,
                SheetRow::words,
                world.figures(),
                world.background(),
                new Desk(of));
    }

    /** Shows the sheets of a state, once the tab is in front. */
    public void show(State next) {
        state = Optional.of(next);
        read();
    }

    /** Hears whether its tab is in front. */
    public void setActive(boolean isActive) {
        active = isActive;
        read();
    }

    private void read() {
        if (active) {
            SheetKind asked = kind;
            state.ifPresent(now -> reading.ask(
                    _ -> new SheetReader(now.judged()).read(asked),
                    rows -> Optional.ofNullable(grids.get(asked)).ifPresent(grid -> grid.show(rows))));
        }
    }

    /** What one grid asks for. */
    private final class Desk implements GridDesk<SheetRow> {
        private final SheetKind of;

        Desk(SheetKind of) {
            this.of = of;
        }

        @Override
        public void change(List<CellEdit<SheetRow>> wanted) {
            if (of == SheetKind.TRANSFERS
                    && wanted.stream()
                            .anyMatch(
                                    edit -> edit.row().row().text("transfer_id").isEmpty())) {
                refuse(texts.get("transfer.unnamed"));
                return;
            }
            try {
                edits.take(of.sheet(), of == SheetKind.LANES ? lanes().complete(wanted) : wanted);
            } catch (Refused e) {
                refuse(e.reason());
            }
        }

        private LaneEdits lanes() {
            return new LaneEdits(
                    world.session().state().workspace(),
                    SheetColumns.of(of, world.figures()),
                    new Typed(world.figures().locale()));
        }

        @Override
        public void refuse(String reason) {
            world.notices().refuse(reason);
        }

        @Override
        public void tell(String text) {
            world.notices().tell(text);
        }

        @Override
        public void importText(String text) {
            world.importText().accept(text);
        }

        @Override
        public void export(List<String> headers, List<List<String>> rows) {
            world.choosers()
                    .chooseNewCsv(of.sheet().title() + ".csv")
                    .ifPresent(file -> world.background()
                            .start(
                                    texts.get("exporting", texts.get("kind." + of)),
                                    _ -> world.exports().exportTable(headers, rows, file),
                                    (Path written) ->
                                            world.notices().tell(texts.get("exported", rows.size(), written))));
        }

        @Override
        public void reach(SheetRow row) {
            Selection selection = world.selection();
            switch (of) {
                case CENTERS ->
                    selection.centerProperty().set(Optional.of(row.row().text("center")));
                case PRODUCTS, TRANSFERS -> selection.productsProperty().set(Set.of(ProductKey.of(row.row())));
                case AREAS -> selection.areaProperty().set(Optional.of(row.row().text("area")));
                case LANES -> {
                    selection.centerProperty().set(Optional.of(row.row().text("center")));
                    selection.areaProperty().set(Optional.of(row.row().text("area")));
                }
            }
        }
    }
}

package spokes.ui.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableColumnHeader;
import spokes.ui.Texts;
import spokes.ui.control.EmptyState;

/** The table of a grid: its columns, what they are sorted by, and cells that show what is marked. */
final class GridTable<R> {
    private static final double ROW_HEIGHT = 26;

    private final Texts texts = Texts.of("grid");
    private final TableView<R> view = new TableView<>();

    /**
     * A table.
     *
     * @param arranged hears when other columns are shown, or in another order
     */
    GridTable(String id, String title, List<GridColumn<R>> columns, GridRows<R> rows, Runnable arranged) {
        view.setId(id);
        view.getStyleClass().addAll("dense", "data-grid");
        view.setAccessibleText(texts.get("accessible", title));
        view.setFixedCellSize(ROW_HEIGHT);
        view.setSelectionModel(null);
        view.setItems(rows.shown());
        view.setPlaceholder(new Label(texts.get("reading")));
        columns.forEach(column -> view.getColumns().add(column(column)));
        view.setSortPolicy(_ -> {
            Platform.runLater(() -> rows.sort(order())); // once the table has taken note of what it is sorted by
            return true;
        });
        view.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<R, ?>>) _ -> arranged.run());
        view.setMinHeight(60);
        view.skinProperty().subscribe((_, _) -> explainHeaders());
    }

    TableView<R> view() {
        return view;
    }

    /** There are rows now, or there are none. */
    void setRead() {
        view.setPlaceholder(new EmptyState("product", texts.get("empty"), texts.get("empty.hint")));
    }

    private TableColumn<R, Object> column(GridColumn<R> of) {
        TableColumn<R, Object> column = new TableColumn<>(of.title());
        column.setUserData(of);
        column.setId("column-" + of.id());
        column.setPrefWidth(of.width());
        if (of.isNumber()) {
            column.getStyleClass().add("number-column");
        }
        column.setCellValueFactory(cell -> new CellValue(of.value().apply(cell.getValue())));
        column.setCellFactory(_ -> new GridCell<>(of));
        return column;
    }

    /** A column has no tooltip of its own: its header gets one. */
    private void explainHeaders() {
        for (Node node : view.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader header
                    && header.getTableColumn() != null
                    && header.getTableColumn().getUserData() instanceof GridColumn<?> column) {
                Tooltip.install(header, new Tooltip(column.tip()));
            }
        }
    }

    /** What a column shows. */
    GridColumn<R> of(TableColumn<R, ?> column) {
        return GridColumn.of(column);
    }

    /** The orders of the columns that the planner sorts by, one after the other. */
    private Optional<Comparator<R>> order() {
        return view.getSortOrder().stream()
                .map(column -> column.getSortType() == TableColumn.SortType.DESCENDING
                        ? of(column).order().reversed()
                        : of(column).order())
                .reduce(Comparator::thenComparing);
    }
}

package spokes.ui.tables;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import spokes.engine.result.StockState;
import spokes.model.place.Center;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** The line of totals below the stock matrix: each sum stands under its column. */
final class StockTotals extends Pane {
    private final HBox line = new HBox();
    private final TableView<StockRow> table;
    private final Figures figures;
    private final Texts texts;

    StockTotals(TableView<StockRow> table, Figures figures, Texts texts) {
        this.table = table;
        this.figures = figures;
        this.texts = texts;
        getStyleClass().add("totals");
        setId("stock-totals");
        setMinWidth(0);
        line.setAlignment(Pos.CENTER_LEFT);
        line.minHeightProperty().bind(heightProperty());
        getChildren().add(line);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        table.skinProperty().subscribe((_, _) -> followScrolling());
    }

    /** Keeps every sum under its column when the table is scrolled sideways. */
    private void followScrolling() {
        table.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL)
                .map(ScrollBar.class::cast)
                .findFirst()
                .ifPresent(bar -> line.translateXProperty()
                        .bind(Bindings.when(bar.visibleProperty())
                                .then(bar.valueProperty().negate())
                                .otherwise(0.0)));
    }

    /** Sums the rows up that are shown. */
    void show(List<StockRow> rows, List<Center> centers) {
        line.getChildren().clear();
        List<TableColumn<StockRow, ?>> columns = table.getVisibleLeafColumns();
        if (rows.isEmpty() || columns.size() < 4 + centers.size()) {
            return;
        }
        Label head = cell(texts.get("stock.totals", rows.size()), columns.get(0), columns.get(1), columns.get(2));
        head.setAlignment(Pos.CENTER_LEFT);
        double all = rows.stream().mapToDouble(StockRow::total).sum();
        cell(figures.number(all, 0), columns.get(3));
        for (int i = 0; i < centers.size(); i++) {
            String code = centers.get(i).code();
            double sum = rows.stream()
                    .mapToDouble(r -> r.at(code).map(StockState::usableUnits).orElse(0.0))
                    .sum();
            cell(figures.number(sum, 0), columns.get(4 + i));
        }
    }

    private Label cell(String text, TableColumn<?, ?>... under) {
        Label label = new Label(text);
        label.setAlignment(Pos.CENTER_RIGHT);
        var width = Bindings.createDoubleBinding(
                () -> List.of(under).stream().mapToDouble(TableColumn::getWidth).sum(),
                List.of(under).stream().map(TableColumn::widthProperty).toArray(Observable[]::new));
        label.minWidthProperty().bind(width);
        label.prefWidthProperty().bind(width);
        label.maxWidthProperty().bind(width);
        line.getChildren().add(label);
        return label;
    }
}

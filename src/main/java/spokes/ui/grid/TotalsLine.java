package spokes.ui.grid;

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

/** The line of totals below a table: each stands under its column, also when the table is scrolled sideways. */
public final class TotalsLine extends Pane {
    private final HBox line = new HBox();

    /** An empty line below a table. */
    public TotalsLine(TableView<?> table, String id) {
        getStyleClass().add("totals");
        setId(id);
        setMinWidth(0);
        line.setAlignment(Pos.CENTER_LEFT);
        line.minHeightProperty().bind(heightProperty());
        getChildren().add(line);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        table.skinProperty().subscribe((_, _) -> follow(table));
    }

    private void follow(TableView<?> table) {
        table.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL)
                .map(ScrollBar.class::cast)
                .findFirst()
                .ifPresent(bar -> line.translateXProperty()
                        .bind(Bindings.when(bar.visibleProperty())
                                .then(bar.valueProperty().negate())
                                .otherwise(0.0)));
    }

    /** Takes all totals away. */
    public void clear() {
        line.getChildren().clear();
    }

    /** Puts a total after the others, as wide as the columns that it stands under. */
    public Label add(String text, List<? extends TableColumn<?, ?>> under) {
        Label label = new Label(text);
        label.setAlignment(Pos.CENTER_RIGHT);
        var width = Bindings.createDoubleBinding(
                () -> under.stream().mapToDouble(TableColumn::getWidth).sum(),
                under.stream().map(TableColumn::widthProperty).toArray(Observable[]::new));
        label.minWidthProperty().bind(width);
        label.prefWidthProperty().bind(width);
        label.maxWidthProperty().bind(width);
        line.getChildren().add(label);
        return label;
    }
}

package spokes.ui.freight;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import spokes.ui.Figures;

/** How full a truck's vehicles are: a bar and a number; nothing where vehicles have no limit. */
final class FillCell extends TableCell<TruckRow, Double> {
    private static final double WIDTH = 54;

    private final Figures figures;
    private final ProgressBar bar = new ProgressBar(0);
    private final Label percent = new Label();
    private final HBox both = new HBox(6, bar, percent);

    FillCell(Figures figures) {
        this.figures = figures;
        bar.setPrefWidth(WIDTH);
        bar.setMinWidth(WIDTH);
        bar.getStyleClass().add("fill-bar");
        both.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Double fill, boolean empty) {
        super.updateItem(fill, empty);
        double share = empty || fill == null ? 0 : fill;
        setGraphic(share > 0 ? both : null);
        bar.setProgress(share);
        percent.setText(figures.percent(share));
    }
}

package spokes.ui.forecast.adjustment;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import spokes.model.demand.Adjustment;
import spokes.ui.Sentence;

/** An adjustment in the list: what it is, and below it what it changes and why. */
final class AdjustmentCell extends ListCell<Adjustment> {
    private final Function<Adjustment, String> detail;
    private final Label what = new Label();
    private final Label more = new Label();
    private final VBox box = new VBox(what, more);
    private final Tooltip whole = new Tooltip();

    /**
     * A cell without an adjustment yet.
     *
     * @param detail the second line
     */
    AdjustmentCell(Function<Adjustment, String> detail) {
        this.detail = detail;
        getStyleClass().add("adjustment-cell");
        more.getStyleClass().add("cell-detail");
        what.setMinWidth(0);
        more.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Adjustment adjustment, boolean empty) {
        super.updateItem(adjustment, empty);
        Optional<Adjustment> shown = empty ? Optional.empty() : Optional.ofNullable(adjustment);
        setGraphic(shown.isPresent() ? box : null);
        setTooltip(shown.isPresent() ? whole : null);
        setAccessibleText("");
        shown.ifPresent(this::show);
    }

    private void show(Adjustment adjustment) {
        what.setText(Sentence.of(adjustment.label()));
        more.setText(detail.apply(adjustment));
        whole.setText(what.getText() + "\n" + more.getText());
        setAccessibleText(what.getText() + ". " + more.getText());
    }
}

package spokes.ui.export;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import spokes.model.export.ExportLayout;

/** The name of a layout. */
final class LayoutCell extends ListCell<ExportLayout> {
    LayoutCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ExportLayout layout, boolean empty) {
        super.updateItem(layout, empty);
        setText(empty || layout == null ? "" : layout.name());
    }
}

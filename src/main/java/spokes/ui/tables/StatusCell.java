package spokes.ui.tables;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import spokes.model.goods.Transfer;
import spokes.ui.Texts;

/** The status of a transfer as a small badge. */
public final class StatusCell<R> extends TableCell<R, Transfer.Status> {
    private static final List<String> CLASSES =
            Arrays.stream(Transfer.Status.values()).map(StatusCell::styleClass).toList();

    private final Texts texts = Texts.of("tables");
    private final Label badge = new Label();

    /** A cell without a status yet. */
    public StatusCell() {
        badge.getStyleClass().add("badge");
    }

    @Override
    protected void updateItem(Transfer.@Nullable Status status, boolean empty) {
        super.updateItem(status, empty);
        if (empty || status == null) {
            setGraphic(null);
            return;
        }
        badge.getStyleClass().removeAll(CLASSES);
        badge.getStyleClass().add(styleClass(status));
        badge.setText(texts.get("status." + status));
        setGraphic(badge);
    }

    private static String styleClass(Transfer.Status status) {
        return "status-" + status.name().toLowerCase(Locale.ROOT);
    }
}

package spokes.ui.review.sheet;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import spokes.model.reading.SheetSummary;
import spokes.model.sheet.Sheet;
import spokes.ui.Texts;
import spokes.ui.control.Icon;

/** A sheet in the list: its name and kind, its file and counts. */
final class SheetCell extends ListCell<SheetItem> {
    private static final Map<SheetItem.State, String> ICONS = Map.of(
            SheetItem.State.FINE, "done",
            SheetItem.State.CHECK, "warning",
            SheetItem.State.REFUSED, "error",
            SheetItem.State.PASSED_OVER, "same");

    private final Texts texts;

    SheetCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
        getStyleClass().add("sheet-cell");
    }

    @Override
    protected void updateItem(@Nullable SheetItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        SheetSummary sheet = item.summary();
        Label name = new Label(item.isAlone() ? sheet.file() : sheet.sheet());
        name.getStyleClass().add("sheet-name");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        String kind = item.kind().map(Sheet::title).orElse(texts.get(item.isRefused() ? "refused" : "passed"));
        Label badge = new Label(kind);
        badge.getStyleClass().addAll("badge", item.kind().isPresent() ? "kind" : "none");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        Label counts = new Label(counts(item));
        counts.getStyleClass().add("sheet-counts");
        counts.setMinWidth(0);
        HBox line = new HBox(6, name, badge);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(1, line, counts);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Icon icon = new Icon(ICONS.getOrDefault(item.state(), "same"), 16);
        icon.getStyleClass().add("state-" + item.state());
        HBox all = new HBox(8, icon, words);
        all.setAlignment(Pos.CENTER_LEFT);
        setGraphic(all);
        String full = texts.get("sheet.full", sheet.file(), sheet.sheet(), kind, texts.get("state." + item.state()));
        setTooltip(new Tooltip(full));
        setAccessibleText(full + " " + counts.getText());
    }

    private String counts(SheetItem item) {
        SheetSummary sheet = item.summary();
        if (sheet.sheet().isEmpty()) {
            return texts.get("sheet.unread");
        }
        String counts = texts.get("sheet.counts", sheet.rows(), sheet.rejected());
        return item.isAlone() ? counts : texts.get("sheet.counts.of", counts, sheet.file());
    }
}

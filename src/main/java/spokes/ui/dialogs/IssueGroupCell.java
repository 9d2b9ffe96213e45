package spokes.ui.dialogs;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import spokes.model.sheet.ImportIssue;
import spokes.ui.Icon;
import spokes.ui.Texts;

/** A kind of problem with its count. */
final class IssueGroupCell extends ListCell<IssueGroup> {
    private final Texts texts;

    IssueGroupCell(Texts texts) {
        this.texts = texts;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable IssueGroup group, boolean empty) {
        super.updateItem(group, empty);
        getStyleClass().removeAll("grave", "light");
        if (empty || group == null) {
            setGraphic(null);
            return;
        }
        boolean grave = group.severity() == ImportIssue.Severity.ERROR;
        getStyleClass().add(grave ? "grave" : "light");
        Label name = new Label(
                group.column().isEmpty() ? group.sheet() : texts.get("review.group", group.sheet(), group.column()),
                new Icon(grave ? "error" : "warning", 14));
        Label count = new Label(texts.get("review.number", group.issues().size()));
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("cell-number");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(6, name, gap, count);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setAccessibleText(texts.get(
                grave ? "review.group.grave" : "review.group.light",
                name.getText(),
                group.issues().size()));
    }
}

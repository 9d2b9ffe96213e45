package spokes.ui.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import spokes.model.reading.ImportIssue;
import spokes.ui.Texts;
import spokes.ui.control.Icon;

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
            setTooltip(null);
            return;
        }
        boolean grave = group.severity() == ImportIssue.Severity.ERROR;
        getStyleClass().add(grave ? "grave" : "light");
        Label name = new Label(name(group), new Icon(grave ? "error" : "warning", 14));
        name.setMinWidth(0);
        Label count = new Label(texts.get("number", group.count()));
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("cell-number");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(6, name, gap, count);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setTooltip(new Tooltip(name.getText()));
        setAccessibleText(texts.get(grave ? "group.grave" : "group.light", name.getText(), group.count()));
    }

    private String name(IssueGroup group) {
        if (group.isOthers()) {
            return texts.get("group.others");
        }
        if (group.sheet().isEmpty()) {
            return group.column().isEmpty() ? texts.get("group.rows") : group.column();
        }
        return group.column().isEmpty() ? group.sheet() : texts.get("group", group.sheet(), group.column());
    }
}

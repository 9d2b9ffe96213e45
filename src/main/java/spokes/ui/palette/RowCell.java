package spokes.ui.palette;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import spokes.ui.Texts;
import spokes.ui.control.Icon;

/** A line of the palette: what it is, its name, what tells it from others, its keys or why it cannot be done now. */
final class RowCell extends ListCell<Palette.Row> {
    private final Texts texts;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label aside = new Label();
    private final HBox line = new HBox();

    /**
     * A cell.
     *
     * @param chosen gets the row that is clicked
     */
    RowCell(Texts texts, Consumer<Palette.Row> chosen) {
        this.texts = texts;
        title.getStyleClass().add("found-title");
        detail.getStyleClass().add("found-detail");
        aside.getStyleClass().add("found-aside");
        title.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(360);
        aside.setMinWidth(Region.USE_PREF_SIZE);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        line.getStyleClass().add("found");
        line.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                chosen.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(Palette.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        String refusal = refusal(row);
        title.setText(row.entry().title());
        detail.setText(row.entry().detail());
        aside.setText(refusal.isEmpty() ? aside(row, texts) : refusal);
        aside.getStyleClass().removeAll("cannot", "keys-of");
        if (!refusal.isEmpty()) {
            aside.getStyleClass().add("cannot");
        } else if (!keys(row).isEmpty()) {
            aside.getStyleClass().add("keys-of");
        }
        line.getChildren().setAll(new Icon(icon(row)), title, detail, aside);
        setGraphic(line);
        setAccessibleText(spoken(row, texts));
    }

    /** Why it cannot be done now; empty if it can. */
    static String refusal(Palette.Row row) {
        return row.entry().target() instanceof Target.OfCommand command
                ? command.action().refusalProperty().get()
                : "";
    }

    private static String keys(Palette.Row row) {
        return row.entry().target() instanceof Target.OfCommand command
                ? command.action().keyWords()
                : "";
    }

    private static String aside(Palette.Row row, Texts texts) {
        if (!keys(row).isEmpty()) {
            return keys(row);
        }
        return texts.get(row.isRecent() ? "recent" : "kind." + kind(row.entry().target()));
    }

    /** What a screen reader says of it. */
    static String spoken(Palette.Row row, Texts texts) {
        Entry entry = row.entry();
        String named = texts.get("spoken", entry.title(), texts.get("kind." + kind(entry.target())), entry.detail());
        String refusal = refusal(row);
        return refusal.isEmpty() ? named + " " + keys(row) : texts.get("refused", named, refusal);
    }

    private static String kind(Target target) {
        return switch (target) {
            case Target.OfCenter _ -> "center";
            case Target.OfProduct _ -> "product";
            case Target.OfArea _ -> "area";
            case Target.OfScenario _ -> "scenario";
            case Target.OfCommand _ -> "command";
        };
    }

    private static String icon(Palette.Row row) {
        return switch (row.entry().target()) {
            case Target.OfCenter _ -> "center";
            case Target.OfProduct _ -> "product";
            case Target.OfArea _ -> "area";
            case Target.OfScenario _ -> "branch";
            case Target.OfCommand _ -> "next";
        };
    }
}

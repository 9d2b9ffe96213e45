package spokes.ui.palette;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import spokes.ui.Texts;
import spokes.ui.control.Action;
import spokes.ui.control.ActionGroup;
import spokes.ui.control.Stylesheet;
import spokes.ui.dialogs.Dialog;

/** The keys of the window by groups, made of the commands themselves; and what is done with the mouse. */
public final class KeysDialog extends Dialog {
    private static final List<String> GESTURES = List.of("drag", "amount", "drop", "copy", "map", "escape");

    private static final int COLUMN_HEIGHT = 470;

    private final Texts texts = Texts.of("palette");

    /**
     * The list of keys.
     *
     * @param groups all that the window can do; what has no key is left out
     */
    public KeysDialog(List<ActionGroup> groups) {
        super("help", Texts.of("palette").get("keys.title"), () -> {});
        setId("keys");
        Stylesheet.apply(this, Palette.class);
        FlowPane columns = new FlowPane(Orientation.VERTICAL);
        columns.getStyleClass().add("keys");
        columns.setPrefWrapLength(COLUMN_HEIGHT);
        columns.getChildren().add(gestures());
        for (ActionGroup group : groups) {
            List<Action> keyed = group.actions().stream()
                    .filter(action -> !action.keyWords().isEmpty())
                    .toList();
            if (!keyed.isEmpty()) {
                columns.getChildren().add(block(group.title(), rows(keyed)));
            }
        }
        ScrollPane scrolling = new ScrollPane(columns);
        scrolling.getStyleClass().add("edge-to-edge");
        scrolling.setMinSize(0, 0);
        setContent(scrolling);
        addMain("dialog-ok", Texts.of("dialogs").get("close"), this::close);
    }

    private record Line(String key, String does) {}

    private static List<Line> rows(List<Action> actions) {
        return actions.stream()
                .map(action -> new Line(action.keyWords(), action.textProperty().get()))
                .toList();
    }

    private Node gestures() {
        List<Line> lines = new ArrayList<>();
        for (String gesture : GESTURES) {
            lines.add(new Line(texts.get("gesture." + gesture), texts.get("gesture." + gesture + ".does")));
        }
        return block(texts.get("gestures"), lines);
    }

    private static Node block(String title, List<Line> lines) {
        Label head = new Label(title);
        head.getStyleClass().add("keys-head");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys-block");
        for (int i = 0; i < lines.size(); i++) {
            Label key = new Label(lines.get(i).key());
            key.getStyleClass().add("key");
            grid.addRow(i, key, new Label(lines.get(i).does()));
        }
        return new VBox(head, grid);
    }
}

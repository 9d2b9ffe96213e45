package spokes.ui.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What is shown where there is nothing yet: what is missing, and what to do next. */
public final class EmptyState extends VBox {

    /**
     * A place without content.
     *
     * @param icon what belongs there
     * @param head what is missing
     * @param hint what to do next
     * @param ways buttons that do it
     */
    public EmptyState(String icon, String head, String hint, List<Button> ways) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label title = new Label(head);
        title.getStyleClass().add("empty-head");
        title.setWrapText(true);
        Label text = new Label(hint);
        text.getStyleClass().add("empty-hint");
        text.setWrapText(true);
        text.setAlignment(Pos.CENTER);
        getChildren().addAll(new Icon(icon, 32), title, text);
        if (!ways.isEmpty()) {
            FlowPane buttons = new FlowPane(8, 8);
            buttons.setAlignment(Pos.CENTER);
            buttons.getChildren().addAll(ways);
            getChildren().add(buttons);
        }
    }

    /** A place without content and without buttons, as in a table. */
    public EmptyState(String icon, String head, String hint) {
        this(icon, head, hint, List.of());
    }
}

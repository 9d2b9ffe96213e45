package spokes.ui.explain;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import spokes.ui.Texts;
import spokes.ui.control.Icon;

/** The way that was gone, as buttons that lead back. */
final class TrailBar extends FlowPane {
    private final Texts texts;
    private final Runnable close;
    private final Consumer<Trail> back;

    /**
     * A bar without a way.
     *
     * @param close ends the explanation
     * @param back  leads to an earlier place of the way that is shown
     */
    TrailBar(Texts texts, Runnable close, Consumer<Trail> back) {
        this.texts = texts;
        this.close = close;
        this.back = back;
        getStyleClass().add("trail");
    }

    void show(Trail trail) {
        Button closing = new Button("", new Icon("close", 12));
        closing.setId("explain-close");
        closing.setTooltip(new Tooltip(texts.get("explain.close")));
        closing.setAccessibleText(texts.get("explain.close"));
        closing.getStyleClass().addAll("flat", "small", "button-icon");
        closing.setOnAction(_ -> close.run());
        getChildren().setAll(closing);
        List<Trail.Stop> stops = trail.stops();
        for (int i = 0; i < stops.size(); i++) {
            getChildren()
                    .add(
                            i < stops.size() - 1
                                    ? link(stops.get(i).name(), i, trail.back(i))
                                    : here(stops.get(i).name()));
        }
    }

    private Button link(String name, int position, Trail there) {
        Button link = new Button(name);
        link.setId("trail-" + position);
        link.setMaxWidth(150);
        link.getStyleClass().addAll("flat", "small", "trail-link");
        link.setAccessibleText(texts.get("explain.back", name));
        link.setGraphic(new Icon("next", 9));
        link.setContentDisplay(ContentDisplay.RIGHT);
        link.setOnAction(_ -> back.accept(there));
        return link;
    }

    private static Label here(String name) {
        Label label = new Label(name);
        label.setId("trail-here");
        label.getStyleClass().add("trail-here");
        label.setWrapText(true);
        label.setMaxWidth(280);
        return label;
    }
}

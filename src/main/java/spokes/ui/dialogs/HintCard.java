package spokes.ui.dialogs;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import spokes.ui.Texts;
import spokes.ui.control.Icon;
import spokes.ui.control.Stylesheet;

/** The first hints: a few steps on a card over the map, each ticked off when it is done. The window stays usable. */
public final class HintCard extends VBox {
    private final Texts texts = Texts.of("dialogs");
    private final List<HBox> steps = new ArrayList<>();
    private final Runnable dismissed;
    private int current;
    private boolean narrow;

    /**
     * A card at its first step.
     *
     * @param words     what to do, step by step
     * @param dismissed runs when it is closed, or all is done
     */
    public HintCard(List<String> words, Runnable dismissed) {
        this.dismissed = dismissed;
        Stylesheet.apply(this, HintCard.class);
        setId("hints");
        getStyleClass().add("hint-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label(texts.get("hints.title"));
        title.getStyleClass().add("hint-title");
        Button close = new Button("", new Icon("close", 14));
        close.setId("hints-close");
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(texts.get("hints.close"));
        close.setOnAction(_ -> dismissed.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        for (String step : words) {
            steps.add(step(steps.size() + 1, step));
        }
        HBox line = new HBox(14);
        line.getChildren().addAll(steps);
        getChildren().add(line);
        mark();
    }

    private static HBox step(int number, String words) {
        Label badge = new Label(Integer.toString(number));
        Icon tick = new Icon("done", 13);
        StackPane sign = new StackPane(badge, tick);
        sign.getStyleClass().add("hint-number");
        Label text = new Label(words);
        text.setWrapText(true);
        text.getStyleClass().add("hint-text");
        text.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox step = new HBox(8, sign, text);
        step.getStyleClass().add("hint-step");
        HBox.setHgrow(step, Priority.ALWAYS);
        return step;
    }

    /** The step to do next, from 0; as many as there are steps when all is done. */
    public int current() {
        return current;
    }

    /** Shows the step to do next alone, where there is no room for all. */
    public void setNarrow(boolean isNarrow) {
        narrow = isNarrow;
        mark();
    }

    /** Ticks a step off, and those before it; closes the card after the last. */
    public void done(int step) {
        if (step < current) {
            return;
        }
        current = step + 1;
        mark();
        if (current >= steps.size()) {
            dismissed.run();
        }
    }

    private void mark() {
        for (int i = 0; i < steps.size(); i++) {
            HBox step = steps.get(i);
            step.getStyleClass().removeAll("past", "now", "later");
            step.getStyleClass().add(i < current ? "past" : i == current ? "now" : "later");
            step.setVisible(!narrow || i == current);
            step.setManaged(step.isVisible());
        }
        if (current < steps.size()) {
            setAccessibleText(texts.get("hints.step", current + 1));
        }
    }
}

package spokes.ui.review;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Lines above the review that ask for an answer; of many, two and a half show, and the rest scrolls. */
abstract sealed class AskingBar extends ScrollPane permits CentersBar, QuestionsBar {
    private static final int SHOWN = 2;

    private final double lineHeight;
    private final VBox lines = new VBox();

    /**
     * A bar.
     *
     * @param lineHeight pixels
     */
    AskingBar(String id, double lineHeight) {
        this.lineHeight = lineHeight;
        setId(id);
        getStyleClass().add("questions");
        lines.getStyleClass().add("question-lines");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        managedProperty().bind(visibleProperty());
    }

    /** Shows these lines; without any the bar takes no place. */
    final void ask(List<? extends Region> asked) {
        asked.forEach(line -> {
            line.setMinHeight(lineHeight);
            line.setPrefHeight(lineHeight);
        });
        lines.getChildren().setAll(asked);
        int count = asked.size();
        setVisible(count > 0);
        double height = Math.min(count, SHOWN) * lineHeight + (count > SHOWN ? lineHeight / 2 : 0) + 2;
        setMinHeight(height);
        setPrefHeight(height);
    }
}

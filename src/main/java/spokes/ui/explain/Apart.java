package spokes.ui.explain;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import spokes.engine.question.Dimension;
import spokes.engine.question.Question;
import spokes.ui.Texts;

/** The choice by what a number is taken apart. */
final class Apart extends FlowPane {
    private static final List<Dimension> CHOICES = List.of(
            Dimension.LINE, Dimension.CENTER, Dimension.AREA, Dimension.PRODUCT, Dimension.CLIENT, Dimension.LANE);

    private final Texts texts;
    private final Consumer<Trail> chosen;

    /** A choice; {@code chosen} hears of the same place taken apart by another dimension. */
    Apart(Texts texts, Consumer<Trail> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        getStyleClass().add("apart");
    }

    /** Shows by what it can be taken apart here: what it was narrowed by on the way is no choice any more. */
    void show(Trail way) {
        Question question = way.here().question();
        ToggleGroup group = new ToggleGroup();
        getChildren().clear();
        for (Dimension dimension : CHOICES) {
            boolean lines = dimension != Dimension.LINE || question.measure().isSumOfLines();
            if (lines && (!question.filter().has(dimension) || dimension == question.by())) {
                getChildren().add(button(dimension, group, way));
            }
        }
        if (!CHOICES.contains(question.by())) {
            getChildren().add(button(question.by(), group, way));
        }
    }

    private ToggleButton button(Dimension dimension, ToggleGroup group, Trail way) {
        Question question = way.here().question();
        ToggleButton button = new ToggleButton(texts.get("explain.by." + dimension));
        button.setId("by-" + dimension);
        button.setToggleGroup(group);
        button.setSelected(dimension == question.by());
        button.getStyleClass().add("small");
        button.setOnAction(_ -> {
            button.setSelected(true);
            if (dimension != question.by()) {
                chosen.accept(way.by(dimension));
            }
        });
        return button;
    }
}

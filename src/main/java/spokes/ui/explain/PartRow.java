package spokes.ui.explain;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.engine.question.Explanation;
import spokes.engine.question.Part;
import spokes.ui.Texts;
import spokes.ui.control.Icon;
import spokes.ui.control.Press;
import spokes.ui.words.Phrases;

/** A part of a number: what it is, how much of it, a bar as long as its share; it can be pressed if there is more. */
final class PartRow extends VBox {
    private static final double BAR_HEIGHT = 4;

    /**
     * A row.
     *
     * @param largest the value, without its sign, that a full bar stands for
     * @param open    goes deeper
     */
    PartRow(Explanation whole, Part part, double largest, Amounts amounts, Texts texts, Runnable open) {
        getStyleClass().add("part");
        Label name = new Label(Phrases.say(part.label()));
        name.getStyleClass().add("part-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(40);
        Label value = new Label(amounts.of(part.value(), whole.unit()));
        value.getStyleClass().add("part-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(6, name, gap, value);
        line.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(line, new Bar(largest > 0 ? part.value() / largest : 0));
        String note = note(whole, part, amounts, texts);
        if (!note.isEmpty()) {
            Label under = new Label(note);
            under.getStyleClass().add("part-note");
            under.setMinWidth(0);
            getChildren().add(under);
        }
        if (part.opens().isPresent() || part.derivation().isPresent()) {
            line.getChildren().add(new Icon("next", 10));
            Press.on(this, open);
            setAccessibleText(texts.get("explain.part.accessible", Phrases.say(part.label()), value.getText(), note));
        }
        Tooltip.install(
                this,
                new Tooltip(Phrases.say(part.label()) + "\n" + value.getText() + (note.isEmpty() ? "" : "\n" + note)));
    }

    /** How much lies behind it, and what it is for each of that. */
    private static String note(Explanation whole, Part part, Amounts amounts, Texts texts) {
        String what = whole.question().measure().weighedBy();
        if (what.isEmpty() || part.weight() == 0) {
            return "";
        }
        return texts.get(
                "explain.part.note",
                amounts.step(part.weight(), ""),
                Phrases.say(what),
                amounts.of(part.own(), whole.unit()));
    }

    /** As long as its share of the row's width. */
    private static final class Bar extends Region {
        private final double share;
        private final Region fill = new Region();

        Bar(double share) {
            this.share = Math.clamp(Math.abs(share), 0, 1);
            getStyleClass().add("part-bar");
            fill.getStyleClass().addAll("fill", share < 0 ? "less" : "more");
            setMinHeight(BAR_HEIGHT);
            setPrefHeight(BAR_HEIGHT);
            getChildren().add(fill);
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, getWidth() * share, getHeight());
        }
    }
}

package spokes.ui.panels;

import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import spokes.engine.Evaluation;
import spokes.ui.Figures;
import spokes.ui.Icon;
import spokes.ui.Texts;

/** A difference to a reference: green or red, and for those who do not see colors an arrow and a sign. */
final class Difference extends Label {
    private final Kpi kpi;
    private final Figures figures;
    private final Texts texts;

    Difference(Kpi kpi, Figures figures, Texts texts) {
        this.kpi = kpi;
        this.figures = figures;
        this.texts = texts;
        getStyleClass().add("difference");
        setContentDisplay(ContentDisplay.LEFT);
    }

    /** Shows the plan against a reference; a dash as long as there is none. */
    void show(Comparison numbers, Optional<Evaluation> reference, String name) {
        getStyleClass().removeAll("good", "bad");
        if (reference.isEmpty() || numbers.isEmpty()) {
            setText("–");
            setGraphic(null);
            setTooltip(null);
            return;
        }
        Evaluation plan = numbers.plan();
        double before = kpi.of(reference.get());
        double change = kpi.of(plan) - before;
        int verdict = kpi.verdict(change, figures);
        setText(verdict == 0 ? texts.get("kpi.same") : kpi.change(change, figures));
        setGraphic(verdict == 0 ? null : new Icon(change < 0 ? "down" : "up", 11));
        if (verdict != 0) {
            getStyleClass().add(verdict > 0 ? "good" : "bad");
        }
        String told = explain(plan, before, change, name, verdict);
        setTooltip(new Tooltip(told));
        setAccessibleText(told);
    }

    private String explain(Evaluation plan, double before, double change, String name, int verdict) {
        String word = texts.get(verdict == 0 ? "kpi.word.same" : verdict > 0 ? "kpi.word.good" : "kpi.word.bad");
        String share = before == 0 ? "" : " (" + figures.change(change / before * 100, 1) + "\u00a0%)";
        return texts.get(
                "kpi.explain",
                texts.get("kpi." + kpi),
                kpi.shown(kpi.of(plan), figures),
                name,
                kpi.shown(before, figures),
                kpi.change(change, figures) + share,
                word);
    }
}

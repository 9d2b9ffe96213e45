package spokes.ui.kpi;

import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Icon;

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
    void show(Comparison numbers, Optional<Numbers> reference, String name) {
        getStyleClass().removeAll("good", "bad");
        OptionalDouble plan = kpi.of(numbers.plan());
        OptionalDouble before = reference.map(kpi::of).orElse(OptionalDouble.empty());
        if (plan.isEmpty() || before.isEmpty() || numbers.isEmpty()) {
            setText("–");
            setGraphic(null);
            setTooltip(null);
            return;
        }
        show(plan.getAsDouble(), before.getAsDouble(), name);
    }

    private void show(double plan, double before, String name) {
        double change = plan - before;
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

    private String explain(double plan, double before, double change, String name, int verdict) {
        String word = texts.get(verdict == 0 ? "kpi.word.same" : verdict > 0 ? "kpi.word.good" : "kpi.word.bad");
        String share = before == 0 ? "" : " (" + figures.change(change / before * 100, 1) + "\u00a0%)";
        return texts.get(
                "kpi.explain",
                kpi.title(texts),
                kpi.shown(plan, figures),
                name,
                kpi.shown(before, figures),
                kpi.change(change, figures) + share,
                word);
    }
}

package spokes.ui.kpi;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import spokes.engine.question.Measure;
import spokes.model.Workspace;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** A figure on one line of the panel's grid: the plan's, and its differences to both references. */
final class KpiRow {
    private final Kpi kpi;
    private final Figures figures;
    private final Texts texts;
    private final Label title;
    private final Label value = new Label("–");
    private final Difference toToday;
    private final Difference toBaseline;
    private final Optional<LineButton> button;
    private final Tooltip tip = new Tooltip();

    /**
     * A line without a number yet.
     *
     * @param asked hears when the planner wants to know how the number comes about
     */
    KpiRow(Kpi kpi, Figures figures, Texts texts, Consumer<Measure> asked) {
        this.kpi = kpi;
        this.figures = figures;
        this.texts = texts;
        title = new Label(kpi.title(texts));
        title.setTooltip(tip);
        title.getStyleClass().add("kpi-title");
        value.getStyleClass().add("kpi-small-value");
        value.setId("kpi-" + kpi);
        value.setTooltip(tip);
        toToday = new Difference(kpi, figures, texts);
        toBaseline = new Difference(kpi, figures, texts);
        button = kpi.explained().map(measure -> new LineButton(() -> asked.accept(measure)));
        button.ifPresent(made -> made.setId("explain-" + kpi));
    }

    void placeIn(GridPane grid, int row) {
        button.ifPresentOrElse(
                made -> made.placeIn(grid, row, title, value, toToday, toBaseline),
                () -> grid.addRow(row, title, value, toToday, toBaseline));
        GridPane.setHalignment(value, HPos.RIGHT);
        GridPane.setHalignment(toToday, HPos.RIGHT);
        GridPane.setHalignment(toBaseline, HPos.RIGHT);
    }

    /** Takes from a workspace what the number rests on. */
    void follow(Workspace workspace) {
        tip.setText(Definition.of(kpi, texts).in(workspace, texts));
    }

    void show(Comparison numbers, String baselineName) {
        value.setText(kpi.shown(numbers, figures));
        toToday.show(numbers, numbers.today(), texts.get("kpi.today"));
        toBaseline.show(numbers, numbers.baseline(), baselineName);
        button.ifPresent(made -> made.setAccessibleText(texts.get("kpi.accessible", title.getText(), value.getText())));
    }
}

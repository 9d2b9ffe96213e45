package spokes.ui.panels;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
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

    KpiRow(Kpi kpi, Figures figures, Texts texts) {
        this.kpi = kpi;
        this.figures = figures;
        this.texts = texts;
        title = new Label(texts.get("kpi." + kpi));
        title.setTooltip(new Tooltip(texts.get("kpi." + kpi + ".tip")));
        title.getStyleClass().add("kpi-title");
        value.getStyleClass().add("kpi-small-value");
        value.setId("kpi-" + kpi);
        toToday = new Difference(kpi, figures, texts);
        toBaseline = new Difference(kpi, figures, texts);
    }

    void placeIn(GridPane grid, int row) {
        grid.addRow(row, title, value, toToday, toBaseline);
        GridPane.setHalignment(value, HPos.RIGHT);
        GridPane.setHalignment(toToday, HPos.RIGHT);
        GridPane.setHalignment(toBaseline, HPos.RIGHT);
    }

    void show(Comparison numbers, String baselineName) {
        value.setText(kpi.shown(numbers, figures));
        toToday.show(numbers, numbers.today(), texts.get("kpi.today"));
        toBaseline.show(numbers, numbers.baseline(), baselineName);
    }
}

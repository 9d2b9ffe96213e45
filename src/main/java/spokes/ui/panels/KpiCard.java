package spokes.ui.panels;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.ui.Figures;
import spokes.ui.Texts;

/** One of the two figures that count most, large, with its differences below. */
final class KpiCard extends VBox {
    private final Kpi kpi;
    private final Figures figures;
    private final Texts texts;
    private final Label value = new Label("–");
    private final Label baselineName = new Label();
    private final Difference toToday;
    private final Difference toBaseline;

    KpiCard(Kpi kpi, Figures figures, Texts texts) {
        this.kpi = kpi;
        this.figures = figures;
        this.texts = texts;
        toToday = new Difference(kpi, figures, texts);
        toBaseline = new Difference(kpi, figures, texts);
        setId("kpi-" + kpi);
        getStyleClass().add("kpi-card");
        Label title = new Label(texts.get("kpi." + kpi));
        title.getStyleClass().add("kpi-title");
        title.setTooltip(new Tooltip(texts.get("kpi." + kpi + ".tip")));
        value.getStyleClass().add("kpi-value");
        Label today = new Label(texts.get("kpi.today"));
        getChildren().addAll(title, value, line(today, toToday), line(baselineName, toBaseline));
    }

    private static HBox line(Label name, Difference difference) {
        name.getStyleClass().add("kpi-reference");
        name.setMinWidth(20);
        difference.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(4, name, gap, difference);
        line.getStyleClass().add("kpi-line");
        return line;
    }

    void show(Comparison numbers) {
        String center = numbers.center();
        value.setText(kpi.shown(numbers, figures));
        baselineName.setText(center.isEmpty() ? texts.get("kpi.baseline.none") : texts.get("kpi.baseline", center));
        toToday.show(numbers, numbers.today(), texts.get("kpi.today"));
        toBaseline.show(numbers, numbers.baseline(), baselineName.getText());
    }
}

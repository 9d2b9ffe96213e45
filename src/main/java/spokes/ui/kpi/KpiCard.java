package spokes.ui.kpi;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.engine.course.PlanWeek;
import spokes.engine.question.Measure;
import spokes.model.Workspace;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.control.Press;

/** One of the two figures that count most, large, with its differences below. */
final class KpiCard extends VBox {
    private final Kpi kpi;
    private final Figures figures;
    private final Texts texts;
    private final Label title;
    private final Label value = new Label("–");
    private final Label baselineName = new Label();
    private final Difference toToday;
    private final Difference toBaseline;
    private final Tooltip tip = new Tooltip();
    private final Trend trend;

    /**
     * A card without a number yet.
     *
     * @param beside what stands right of the large number
     * @param asked  hears when the planner wants to know how the number comes about
     */
    KpiCard(Kpi kpi, Node beside, Figures figures, Texts texts, Consumer<Measure> asked) {
        this.kpi = kpi;
        this.figures = figures;
        this.texts = texts;
        toToday = new Difference(kpi, figures, texts);
        toBaseline = new Difference(kpi, figures, texts);
        title = new Label(kpi.title(texts));
        setId("kpi-" + kpi);
        getStyleClass().add("kpi-card");
        title.getStyleClass().add("kpi-title");
        title.setTooltip(tip);
        value.getStyleClass().add("kpi-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.setTooltip(tip);
        HBox number = new HBox(6, value, beside);
        number.getStyleClass().add("kpi-number");
        trend = new Trend(kpi, figures, texts);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        title.setMinWidth(0);
        HBox head = new HBox(title, gap, trend);
        Label today = new Label(texts.get("kpi.today"));
        getChildren().addAll(head, number, line(today, toToday), line(baselineName, toBaseline));
        kpi.explained().ifPresent(measure -> Press.on(this, () -> asked.accept(measure)));
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

    /** Takes from a workspace what the number rests on. */
    void follow(Workspace workspace) {
        tip.setText(Definition.of(kpi, texts).in(workspace, texts));
    }

    /** Shows how the figure runs from week to week. */
    void show(List<PlanWeek> weeks) {
        trend.show(weeks);
    }

    void show(Comparison numbers) {
        String center = numbers.center();
        value.setText(kpi.shown(numbers, figures));
        baselineName.setText(center.isEmpty() ? texts.get("kpi.baseline.none") : texts.get("kpi.baseline", center));
        toToday.show(numbers, numbers.today(), texts.get("kpi.today"));
        toBaseline.show(numbers, numbers.baseline(), baselineName.getText());
        setAccessibleText(texts.get("kpi.accessible", title.getText(), value.getText()));
    }
}

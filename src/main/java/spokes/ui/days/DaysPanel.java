package spokes.ui.days;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import spokes.engine.JudgedPlan;
import spokes.ui.Background;
import spokes.ui.Figures;
import spokes.ui.Latest;
import spokes.ui.Texts;
import spokes.ui.control.Stylesheet;

/** How many days deliveries take, by the plan and from the baseline's center; counted while it is in front. */
public final class DaysPanel extends VBox {
    private final Texts texts = Texts.of("panels");
    private final DaysChart chart;
    private final Label baseline;
    private final Latest counting;
    private Optional<JudgedPlan> plan = Optional.empty();
    private boolean active;

    /** A panel without deliveries. */
    public DaysPanel(Figures figures, Background background) {
        chart = new DaysChart(figures);
        counting = new Latest(background, texts.get("days.work"));
        baseline = sign("days-baseline-sign", "");
        Stylesheet.apply(this, DaysPanel.class);
        getStyleClass().add("days-panel");
        HBox legend = new HBox(sign("days-plan-sign", texts.get("days.plan")), baseline);
        legend.setAlignment(Pos.CENTER_RIGHT);
        legend.getStyleClass().add("days-legend");
        VBox.setVgrow(chart, Priority.ALWAYS);
        getChildren().setAll(legend, chart);
    }

    private static Label sign(String style, String words) {
        Region mark = new Region();
        mark.getStyleClass().addAll("days-sign", style);
        return new Label(words, mark);
    }

    /** Shows a plan, once the panel is in front. */
    public void show(JudgedPlan judged) {
        plan = Optional.of(judged);
        count();
    }

    /** Hears whether it is in front. */
    public void setActive(boolean isActive) {
        active = isActive;
        count();
    }

    private void count() {
        if (active) {
            plan.ifPresent(judged -> counting.ask(_ -> DaysView.of(judged), this::show));
        }
    }

    private void show(DaysView found) {
        chart.show(found);
        baseline.setVisible(!found.baseline().isEmpty());
        baseline.setText(texts.get("kpi.baseline", found.center()));
    }
}

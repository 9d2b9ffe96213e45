package spokes.ui.kpi;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import spokes.engine.course.PlanWeek;
import spokes.ui.Figures;
import spokes.ui.Texts;
import spokes.ui.charts.Sparkline;

/** How a figure runs from week to week of the horizon, and in its tooltip in words. */
final class Trend extends StackPane {
    private static final double WIDTH = 40;
    private static final double HEIGHT = 15;

    private final Kpi kpi;
    private final Figures figures;
    private final Texts texts;
    private final Sparkline line = new Sparkline(WIDTH, HEIGHT);
    private final Tooltip tip = new Tooltip();

    Trend(Kpi kpi, Figures figures, Texts texts) {
        this.kpi = kpi;
        this.figures = figures;
        this.texts = texts;
        setId("trend-" + kpi);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        getChildren().setAll(line);
        Tooltip.install(this, tip);
        setVisible(false);
    }

    private static ToDoubleFunction<PlanWeek> value(Kpi kpi) {
        return switch (kpi) {
            case COST_PER_ORDER -> PlanWeek::deliveryCostPerOrder;
            case MEAN_DAYS -> PlanWeek::meanDays;
            default -> throw new IllegalArgumentException("no course of " + kpi);
        };
    }

    /** Shows the weeks in which anything is delivered. */
    void show(List<PlanWeek> weeks) {
        List<PlanWeek> served =
                weeks.stream().filter(week -> week.unitsShipped() > 0).toList();
        double[] course = served.stream().mapToDouble(value(kpi)).toArray();
        setVisible(course.length > 1);
        line.show(course, /* beginsAtZero= */ false);
        if (isVisible()) {
            String told = texts.get(
                    "kpi.trend." + kpi,
                    kpi.shown(course[0], figures),
                    kpi.shown(course[course.length - 1], figures),
                    served.getFirst().week() + 1,
                    served.getLast().week() + 1);
            tip.setText(told);
            line.setAccessibleText(told);
        }
    }
}

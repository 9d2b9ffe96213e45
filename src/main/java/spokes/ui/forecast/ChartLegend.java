package spokes.ui.forecast;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import spokes.model.demand.SalesWeek.Mark;
import spokes.ui.Texts;
import spokes.ui.forecast.chart.ChartData;

/** What the lines, bands and marks of the chart mean: those that are there. */
final class ChartLegend extends FlowPane {
    private final Texts texts;

    ChartLegend(Texts texts) {
        super(12, 2);
        this.texts = texts;
        getStyleClass().add("chart-legend");
        managedProperty().bind(visibleProperty());
    }

    void show(ChartData data) {
        getChildren().clear();
        add("sold", data.weeks().stream().anyMatch(week -> week.past().isPresent()));
        add("planned", data.weeks().stream().anyMatch(week -> week.ahead().isPresent()));
        add("stated", data.weeks().stream().anyMatch(week -> week.isAdjusted()));
        boolean sure = data.weeks().stream().anyMatch(week -> week.band().isPresent());
        add("band-80", sure);
        add("band-95", sure);
        add("outlier", has(data, Mark.OUTLIER));
        add(
                "promotion",
                has(data, Mark.PROMOTION)
                        || data.weeks().stream().anyMatch(week -> !week.events().isEmpty()));
        add("stock-out", has(data, Mark.STOCK_OUT));
    }

    private static boolean has(ChartData data, Mark mark) {
        return data.weeks().stream().flatMap(week -> week.past().stream()).anyMatch(past -> past.mark() == mark);
    }

    private void add(String key, boolean isThere) {
        if (isThere) {
            Region sign = new Region();
            sign.getStyleClass().addAll(List.of("legend-sign", "sign-" + key));
            Label label = new Label(texts.get("legend." + key), sign);
            label.getStyleClass().add("legend-label");
            getChildren().add(label);
        }
    }
}

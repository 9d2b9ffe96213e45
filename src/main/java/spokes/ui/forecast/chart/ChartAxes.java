package spokes.ui.forecast.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import spokes.ui.Figures;

/** The grid of a chart with its numbers and months. */
final class ChartAxes {
    /** Pixels that the words of a month need. */
    private static final double MONTH_ROOM = 46;
    /** Pixels at the right of the last week that are free. */
    private static final double ROOM_BESIDE = 6;

    private final ChartData data;
    private final ChartScale scale;
    private final Figures figures;
    private final List<Node> nodes = new ArrayList<>();

    private ChartAxes(ChartData data, ChartScale scale, Figures figures) {
        this.data = data;
        this.scale = scale;
        this.figures = figures;
    }

    static List<Node> of(ChartData data, ChartScale scale, Figures figures) {
        ChartAxes axes = new ChartAxes(data, scale, figures);
        axes.drawUnits();
        axes.drawMonths();
        return axes.nodes;
    }

    private void drawUnits() {
        for (double tick : scale.ticks()) {
            double y = Math.round(scale.y(tick)) + 0.5;
            Line line = new Line(scale.left(), y, scale.left() + scale.width(), y);
            line.getStyleClass().add("grid-line");
            Text label = text(units(tick));
            label.setTextAlignment(TextAlignment.RIGHT);
            label.setX(scale.left() - 6 - label.getLayoutBounds().getWidth());
            label.setY(y);
            label.setTextOrigin(VPos.CENTER);
            nodes.add(line);
            nodes.add(label);
        }
    }

    private String units(double tick) {
        return figures.number(tick, tick == Math.rint(tick) ? 0 : 1);
    }

    private static Text text(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("axis-text");
        return text;
    }

    private void drawMonths() {
        double last = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < data.weeks().size(); i++) {
            LocalDate day = data.weeks().get(i).firstDay();
            boolean begins = i == 0
                    || day.getMonth() != data.weeks().get(i - 1).firstDay().getMonth();
            double x = scale.start(i);
            if (begins && x - last >= MONTH_ROOM && drawMonth(x, day)) {
                last = x;
            }
        }
    }

    /** Names a month if there is room; whether there is. */
    private boolean drawMonth(double x, LocalDate day) {
        double bottom = scale.top() + scale.height();
        Line mark = new Line(Math.round(x) + 0.5, bottom, Math.round(x) + 0.5, bottom + 4);
        mark.getStyleClass().add("axis-mark");
        DateTimeFormatter form =
                DateTimeFormatter.ofPattern(day.getMonthValue() == 1 ? "MMM yyyy" : "MMM", Locale.getDefault());
        Text label = text(form.format(day));
        label.setX(x + 3);
        label.setY(bottom + 4);
        label.setTextOrigin(VPos.TOP);
        boolean hasRoom = x + 3 + label.getLayoutBounds().getWidth() <= scale.left() + scale.width() + ROOM_BESIDE;
        if (hasRoom) {
            nodes.add(mark);
            nodes.add(label);
        }
        return hasRoom;
    }
}

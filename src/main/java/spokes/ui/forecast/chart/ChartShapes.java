package spokes.ui.forecast.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import spokes.engine.outlook.DemandOutlook.Band;
import spokes.model.demand.SalesWeek;

/** The lines, bands and marks of a chart; css gives them their colors. */
final class ChartShapes {
    private static final double STRIP = 4;
    private static final double MARK = 3.5;

    private final ChartData data;
    private final ChartScale scale;
    private final List<Node> shapes = new ArrayList<>();

    private ChartShapes(ChartData data, ChartScale scale) {
        this.data = data;
        this.scale = scale;
    }

    /** All shapes, those at the back first. */
    static List<Node> of(ChartData data, ChartScale scale) {
        ChartShapes shapes = new ChartShapes(data, scale);
        shapes.drawEvents();
        shapes.drawBand("band-95", Band::low95, Band::high95);
        shapes.drawBand("band-80", Band::low80, Band::high80);
        shapes.drawToday();
        int first = data.firstAhead();
        shapes.drawLine("line-sold", 0, first, ChartWeek::units);
        if (data.isAdjusted()) {
            shapes.drawLine("line-stated", first, data.weeks().size(), ChartWeek::stated);
        }
        shapes.drawLine("line-planned", first, data.weeks().size(), ChartWeek::units);
        shapes.drawMarks();
        return shapes.shapes;
    }

    private void add(Shape shape, String styleClass) {
        shape.getStyleClass().add(styleClass);
        shape.setMouseTransparent(true);
        shapes.add(shape);
    }

    /** Weeks of which the planner knows something: a pale column and a strip at its top. */
    private void drawEvents() {
        for (int i = 0; i < data.weeks().size(); i++) {
            ChartWeek week = data.weeks().get(i);
            SalesWeek.Mark mark = week.past().map(SalesWeek::mark).orElse(SalesWeek.Mark.NONE);
            if (mark == SalesWeek.Mark.STOCK_OUT) {
                drawEvent(i, "stock-out");
            } else if (mark == SalesWeek.Mark.PROMOTION || !week.events().isEmpty()) {
                drawEvent(i, "promotion");
            }
        }
    }

    private void drawEvent(int week, String styleClass) {
        double x = scale.start(week);
        double width = Math.max(1.5, scale.start(week + 1) - x);
        add(new Rectangle(x, scale.top(), width, scale.height()), styleClass + "-column");
        add(new Rectangle(x, scale.top() - STRIP, width, STRIP), styleClass + "-strip");
    }

    private void drawBand(String styleClass, ToDoubleFunction<Band> low, ToDoubleFunction<Band> high) {
        List<Double> there = new ArrayList<>();
        List<Double> back = new ArrayList<>();
        for (int i = data.firstAhead(); i < data.weeks().size(); i++) {
            Band band = data.weeks().get(i).band().orElse(null);
            if (band != null) {
                there.addAll(List.of(scale.x(i), scale.y(high.applyAsDouble(band))));
                back.addAll(0, List.of(scale.x(i), scale.y(low.applyAsDouble(band))));
            }
        }
        if (there.size() > 2) {
            Polygon area = new Polygon();
            area.getPoints().addAll(there);
            area.getPoints().addAll(back);
            add(area, styleClass);
        }
    }

    /** Where the past ends. */
    private void drawToday() {
        int first = data.firstAhead();
        if (first > 0 && first < data.weeks().size()) {
            double x = Math.round(scale.start(first)) + 0.5;
            add(new Path(new MoveTo(x, scale.top()), new LineTo(x, scale.top() + scale.height())), "line-today");
        }
    }

    private void drawLine(String styleClass, int from, int to, ToDoubleFunction<ChartWeek> value) {
        Path line = new Path();
        for (int i = from; i < to; i++) {
            double x = scale.x(i);
            double y = scale.y(value.applyAsDouble(data.weeks().get(i)));
            line.getElements().add(i == from ? new MoveTo(x, y) : new LineTo(x, y));
        }
        if (to - from == 1) {
            add(
                    new Circle(
                            scale.x(from),
                            scale.y(value.applyAsDouble(data.weeks().get(from))),
                            2),
                    styleClass);
        } else if (to > from) {
            add(line, styleClass);
        }
    }

    private void drawMarks() {
        for (int i = 0; i < data.weeks().size(); i++) {
            SalesWeek past = data.weeks().get(i).past().orElse(null);
            if (past != null && past.mark() == SalesWeek.Mark.OUTLIER) {
                add(new Circle(scale.x(i), scale.y(past.units()), MARK), "outlier");
            }
        }
    }
}

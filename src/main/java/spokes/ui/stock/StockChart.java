package spokes.ui.stock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import spokes.engine.course.DayLine;
import spokes.ui.Figures;
import spokes.ui.charts.ReadablePlot;
import spokes.ui.charts.Scale;

/** A course of stock with the others thin beside it; arrivals are triangles on the ground, stock-outs crosses on it. */
final class StockChart extends ReadablePlot {
    private static final double LEFT = 54;
    private static final double RIGHT = 118;
    private static final double TOP = 12;
    private static final double BOTTOM = 30;
    private static final double ROW = 13;
    private static final double TICK = 34;
    private static final double MONTHS = 46;
    private static final double MARK = 4;
    private static final int MOST_OTHERS = 12;

    private final StockWords words;
    private final Figures figures;
    private StockView view = StockView.none(LocalDate.EPOCH);
    private Scale x = new Scale(0, 1, 0, 1);
    private Scale y = new Scale(0, 1, 0, 1);

    StockChart(Figures figures) {
        super("stock-chart");
        this.figures = figures;
        words = new StockWords(figures);
        setId("stock-chart");
    }

    void show(StockView next) {
        view = next;
        changed();
    }

    @Override
    protected int columns() {
        return view.main().isEmpty() && view.others().isEmpty() ? 0 : view.lastDay() + 1;
    }

    @Override
    protected double xOf(int day) {
        return x.at(day);
    }

    @Override
    protected int columnAt(double at) {
        return (int) Math.round((at - x.begin()) / (x.end() - x.begin()) * view.lastDay());
    }

    @Override
    protected List<String> words(int day) {
        return words.of(view, day);
    }

    @Override
    protected String whole() {
        return words.of(view);
    }

    @Override
    protected void draw(double width, double height) {
        if (columns() < 2) {
            return;
        }
        x = new Scale(0, view.lastDay(), LEFT, width - RIGHT);
        y = new Scale(0, Math.max(1, view.greatest()) * 1.04, height - BOTTOM, TOP);
        drawAxes(width, height);
        List<StockView.Course> others =
                view.others().subList(0, Math.min(MOST_OTHERS, view.others().size()));
        others.forEach(other -> draw(other.line(), "stock-other"));
        view.main().ifPresent(this::drawMain);
        view.arrivals().forEach((day, arrived) -> drawArrival(day, arrived, height));
        view.outs().keySet().forEach(day -> drawOut(day, height));
        drawNames(others, height);
    }

    private void drawAxes(double width, double height) {
        for (double tick : y.ticks((int) ((height - TOP - BOTTOM) / TICK))) {
            line(LEFT, y.at(tick), width - RIGHT, y.at(tick), tick == 0 ? "plot-axis" : "plot-grid");
            text(LEFT - 6, y.at(tick), 1, figures.number(tick, 0), "plot-tick");
        }
        DateTimeFormatter form = DateTimeFormatter.ofPattern("d MMM", figures.locale());
        double last = -MONTHS;
        for (int day = 0; day <= view.lastDay(); day += 7) {
            if (x.at(day) - last >= MONTHS) {
                last = x.at(day);
                line(last, height - BOTTOM, last, height - BOTTOM + 3, "plot-axis");
                text(last, height - 8, 0.5, form.format(view.firstDay().plusDays(day)), "plot-tick");
            }
        }
    }

    private void drawMain(DayLine line) {
        Polygon area = new Polygon();
        area.getPoints().addAll(x.at(0), y.at(0));
        for (int day = 0; day <= line.lastDay(); day++) {
            area.getPoints().addAll(x.at(day), y.at(line.at(day)));
        }
        area.getPoints().addAll(x.at(line.lastDay()), y.at(0));
        add(area, "stock-area");
        draw(line, "stock-main");
    }

    private void draw(DayLine line, String style) {
        Path path = new Path();
        for (int day = 0; day <= line.lastDay(); day++) {
            double at = y.at(line.at(day));
            path.getElements().add(day == 0 ? new MoveTo(x.at(day), at) : new LineTo(x.at(day), at));
        }
        add(path, style);
    }

    private void drawArrival(int day, StockView.Arrived arrived, double height) {
        double base = height - BOTTOM;
        double at = x.at(day);
        Polygon mark = new Polygon(at - MARK, base + 2 * MARK, at + MARK, base + 2 * MARK, at, base + 1);
        add(mark, arrived.inbound() > 0 ? "stock-inbound" : "stock-transferred");
    }

    private void drawOut(int day, double height) {
        double at = x.at(day);
        double base = height - BOTTOM;
        add(new Line(at - MARK, base - MARK, at + MARK, base + MARK), "stock-out");
        add(new Line(at - MARK, base + MARK, at + MARK, base - MARK), "stock-out");
    }

    /** Names stand at the ends of their lines, a little apart where they would lie on each other; some find no room. */
    private void drawNames(List<StockView.Course> others, double height) {
        List<Double> taken = new ArrayList<>();
        view.main().ifPresent(line -> drawName(words.name(view), line, height, taken, "stock-main-name"));
        others.forEach(other -> drawName(other.name(), other.line(), height, taken, "stock-other-name"));
    }

    private void drawName(String name, DayLine line, double height, List<Double> taken, String style) {
        double wanted = Math.min(y.at(line.at(line.lastDay())), height - BOTTOM);
        DoubleStream.of(0, -ROW / 2, ROW / 2, -ROW, ROW)
                .map(shift -> wanted + shift)
                .filter(at -> at >= TOP && at <= height - BOTTOM)
                .filter(at -> taken.stream().noneMatch(other -> Math.abs(other - at) < ROW))
                .findFirst()
                .ifPresent(at -> {
                    taken.add(at);
                    text(x.end() + 6, at, 0, name, style);
                });
    }
}

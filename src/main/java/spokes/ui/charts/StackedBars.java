package spokes.ui.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/**
 * Bars of several parts over a row of cases, of which one can be chosen by mouse and arrows; and a line with an axis of
 * its own at the right.
 */
public final class StackedBars extends Plot {
    private static final double LEFT = 64;
    private static final double RIGHT = 48;
    private static final double TOP = 26;
    private static final double BOTTOM = 24;
    private static final double WIDEST = 54;

    private final DoubleFunction<String> money;
    private final DoubleFunction<String> line;
    private List<Bar> bars = List.of();
    private int chosen = -1;
    private int best = -1;
    private IntConsumer picked = _ -> {};

    /**
     * A case.
     *
     * @param name  below the bar
     * @param parts heights, from the bottom up; none if there is nothing to show
     * @param line  value of the line; not a number if there is none
     * @param told  all of it in words
     */
    public record Bar(String name, List<Double> parts, double line, String told) {
        public Bar {
            parts = List.copyOf(parts);
        }

        double sum() {
            return parts.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /**
     * A chart without bars yet.
     *
     * @param money writes heights
     * @param line  writes values of the line
     */
    public StackedBars(DoubleFunction<String> money, DoubleFunction<String> line) {
        super("stacked-bars");
        this.money = money;
        this.line = line;
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Who hears which bar was chosen. */
    public void setOnPicked(IntConsumer hears) {
        picked = hears;
    }

    /** Shows bars; one is marked as the best, one is chosen. */
    public void show(List<Bar> shown, int bestOne, int chosenOne) {
        bars = List.copyOf(shown);
        best = bestOne;
        choose(chosenOne);
    }

    /** Chooses a bar, without telling. */
    public void choose(int number) {
        chosen = number;
        if (chosen >= 0 && chosen < bars.size()) {
            setAccessibleText(bars.get(chosen).told());
        }
        redraw();
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !bars.isEmpty()) {
            requestFocus();
            pick((int) ((event.getX() - LEFT) / step()));
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> pick(chosen - 1);
            case RIGHT -> pick(chosen + 1);
            case HOME -> pick(0);
            case END -> pick(bars.size() - 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pick(int number) {
        int next = Math.clamp(number, 0, Math.max(0, bars.size() - 1));
        if (next != chosen && next < bars.size()) {
            choose(next);
            picked.accept(next);
        }
    }

    private double step() {
        return (getWidth() - LEFT - RIGHT) / Math.max(1, bars.size());
    }

    @Override
    protected void draw(double width, double height) {
        if (bars.isEmpty()) {
            return;
        }
        double high = bars.stream().mapToDouble(Bar::sum).max().orElse(1);
        Scale y = new Scale(0, high * 1.04, height - BOTTOM, TOP);
        for (double tick : y.ticks((int) (height / 50))) {
            line(LEFT, y.at(tick), width - RIGHT, y.at(tick), tick == 0 ? "plot-axis" : "plot-grid");
            text(LEFT - 8, y.at(tick), 1, money.apply(tick), "plot-tick");
        }
        for (int b = 0; b < bars.size(); b++) {
            draw(b, y, height);
        }
        drawLine(height, width);
    }

    private void draw(int b, Scale y, double height) {
        Bar bar = bars.get(b);
        double wide = Math.min(WIDEST, step() * 0.62);
        double middle = LEFT + (b + 0.5) * step();
        if (b == chosen) {
            Rectangle mark = add(new Rectangle(step() - 4, height - TOP + 6), "bar-chosen");
            mark.setX(middle - step() / 2 + 2);
            mark.setY(TOP - 6);
        }
        double bottom = 0;
        for (int p = 0; p < bar.parts().size(); p++) {
            double top = bottom + Math.max(0, bar.parts().get(p));
            Rectangle part = add(new Rectangle(wide, y.at(bottom) - y.at(top)), "bar-part", "bar-part-" + p);
            part.setX(middle - wide / 2);
            part.setY(y.at(top));
            bottom = top;
        }
        text(middle, height - BOTTOM / 2, 0.5, bar.name(), b == chosen ? "bar-name-chosen" : "plot-tick");
        if (b == best) {
            text(middle, y.at(bottom) - 8, 0.5, "★", "bar-best");
        } else if (bar.parts().isEmpty()) {
            text(middle, y.at(0) - 10, 0.5, "–", "plot-tick");
        }
    }

    private void drawLine(double height, double width) {
        double most = bars.stream()
                .mapToDouble(Bar::line)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        if (most <= 0) {
            return;
        }
        Scale right = new Scale(0, most * 1.12, height - BOTTOM, TOP);
        List<Double> points = new ArrayList<>();
        List<Circle> dots = new ArrayList<>();
        for (int b = 0; b < bars.size(); b++) {
            double value = bars.get(b).line();
            if (Double.isFinite(value)) {
                double x = LEFT + (b + 0.5) * step();
                points.addAll(List.of(x, right.at(value)));
                dots.add(new Circle(x, right.at(value), 3));
            }
        }
        Polyline path = new Polyline();
        path.getPoints().setAll(points);
        add(path, "bar-line");
        dots.forEach(dot -> add(dot, "bar-dot"));
        for (double tick : right.ticks((int) (height / 50))) {
            text(width - RIGHT + 8, right.at(tick), 0, line.apply(tick), "bar-line-text");
        }
    }
}

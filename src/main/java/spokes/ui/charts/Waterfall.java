package spokes.ui.charts;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import javafx.scene.shape.Rectangle;

/** Steps from one total down to another, a row each: what saves is good, what costs more is bad. */
public final class Waterfall extends Plot {
    private static final double LEFT = 128;
    private static final double RIGHT = 78;
    private static final double EDGE = 4;
    private static final double LEAST_ROW = 17;
    private static final double MOST_ROW = 26;

    /** Room beside the steps, as a share of them. */
    private static final double ROOM = 0.1;

    private final DoubleFunction<String> money;
    private final DoubleFunction<String> change;
    private List<Step> steps = List.of();

    /**
     * One bar.
     *
     * @param name beside it
     * @param from where it begins; not a number for a total, which begins at the edge
     * @param to   where it ends
     */
    public record Step(String name, double from, double to) {
        /** A total. */
        public static Step total(String name, double value) {
            return new Step(name, Double.NaN, value);
        }

        boolean isTotal() {
            return Double.isNaN(from);
        }
    }

    /**
     * A chart without steps yet.
     *
     * @param money  writes totals
     * @param change writes steps, with their sign
     */
    public Waterfall(DoubleFunction<String> money, DoubleFunction<String> change) {
        super("waterfall");
        this.money = money;
        this.change = change;
    }

    /**
     * Shows steps.
     *
     * @param told all of them in words
     */
    public void show(List<Step> shown, String told) {
        steps = List.copyOf(shown);
        setAccessibleText(told);
        setMinHeight(2 * EDGE + LEAST_ROW * steps.size());
        redraw();
    }

    @Override
    protected void draw(double width, double height) {
        if (steps.isEmpty()) {
            return;
        }
        double[] ends = steps.stream()
                .flatMapToDouble(
                        step -> step.isTotal() ? DoubleStream.of(step.to) : DoubleStream.of(step.from, step.to))
                .toArray();
        double low = DoubleStream.of(ends).min().orElse(0);
        double high = DoubleStream.of(ends).max().orElse(1);
        double room = ROOM * Math.max(high - low, Math.max(1e-6, 0.01 * Math.abs(high)));
        Scale x = new Scale(low - room, high, LEFT, width - RIGHT);
        double row = Math.clamp((height - 2 * EDGE) / steps.size(), LEAST_ROW, MOST_ROW);
        for (int s = 0; s < steps.size(); s++) {
            double top = EDGE + s * row;
            draw(steps.get(s), top, row, x, width);
            if (s + 1 < steps.size()) {
                double at = x.at(steps.get(s).to());
                line(at, top + row / 2, at, top + 1.5 * row, "waterfall-link");
            }
        }
    }

    private void draw(Step step, double top, double row, Scale x, double width) {
        double from = step.isTotal() ? LEFT : x.at(step.from());
        double to = x.at(step.to());
        Rectangle bar = add(new Rectangle(Math.max(1, Math.abs(from - to)), row - 5), "waterfall-bar", style(step));
        bar.setX(Math.min(from, to));
        bar.setY(top + 2.5);
        String value = step.isTotal() ? money.apply(step.to()) : change.apply(step.to() - step.from());
        text(width - EDGE, top + row / 2, 1, value, style(step) + "-text");
        text(LEFT - 8, top + row / 2, 1, step.name(), step.isTotal() ? "waterfall-total-text" : "plot-tick");
    }

    private static String style(Step step) {
        return step.isTotal() ? "waterfall-total" : step.to() > step.from() ? "waterfall-up" : "waterfall-down";
    }
}

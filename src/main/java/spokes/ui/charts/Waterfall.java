package spokes.ui.charts;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Steps from one total to another: what goes down is good, what goes up is bad. */
public final class Waterfall extends Plot {
    private static final double LEFT = 70;
    private static final double RIGHT = 10;
    private static final double TOP = 22;
    private static final double BOTTOM = 40;
    private static final double WIDEST = 60;

    /** Room above and below the steps, as a share of them. */
    private static final double ROOM = 0.12;

    private final DoubleFunction<String> money;
    private final DoubleFunction<String> change;
    private List<Step> steps = List.of();

    /**
     * One bar.
     *
     * @param name below it
     * @param from where it begins; not a number for a total, which stands on the ground
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
        redraw();
    }

    @Override
    void draw(double width, double height) {
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
        Scale y = new Scale(low - room, high + room, height - BOTTOM, TOP);
        for (double tick : y.ticks((int) (height / 50))) {
            line(LEFT, y.at(tick), width - RIGHT, y.at(tick), "plot-grid");
            text(LEFT - 8, y.at(tick), 1, money.apply(tick), "plot-tick");
        }
        line(LEFT, height - BOTTOM, width - RIGHT, height - BOTTOM, "plot-axis");
        double apart = (width - LEFT - RIGHT) / steps.size();
        for (int s = 0; s < steps.size(); s++) {
            draw(steps.get(s), LEFT + (s + 0.5) * apart, apart, y, height);
            if (s + 1 < steps.size()) {
                double at = y.at(steps.get(s).to());
                line(LEFT + (s + 0.5) * apart, at, LEFT + (s + 1.5) * apart, at, "waterfall-link");
            }
        }
    }

    private void draw(Step step, double middle, double apart, Scale y, double height) {
        double wide = Math.min(WIDEST, apart * 0.66);
        double from = step.isTotal() ? height - BOTTOM : y.at(step.from());
        double to = y.at(step.to());
        Rectangle bar = add(new Rectangle(wide, Math.max(1, Math.abs(from - to))), "waterfall-bar", style(step));
        bar.setX(middle - wide / 2);
        bar.setY(Math.min(from, to));
        String value = step.isTotal() ? money.apply(step.to()) : change.apply(step.to() - step.from());
        text(middle, Math.min(from, to) - 9, 0.5, value, style(step) + "-text");
        name(step.name(), middle, apart, height);
    }

    private static String style(Step step) {
        return step.isTotal() ? "waterfall-total" : step.to() > step.from() ? "waterfall-up" : "waterfall-down";
    }

    /** Below the bar, in two lines if it is wider than the bar's place. */
    private void name(String name, double middle, double apart, double height) {
        Text one = text(middle, height - BOTTOM + 11, 0.5, name, "plot-tick");
        int cut = name.indexOf(' ', name.length() / 3);
        if (one.getLayoutBounds().getWidth() > apart - 4 && cut > 0) {
            getChildren().remove(one);
            text(middle, height - BOTTOM + 11, 0.5, name.substring(0, cut), "plot-tick");
            text(middle, height - BOTTOM + 25, 0.5, name.substring(cut + 1), "plot-tick");
        }
    }
}

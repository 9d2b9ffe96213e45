package spokes.ui.charts;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import javafx.scene.shape.Rectangle;

/**
 * How far each of several inputs swings a total, a row each, the widest first: a tornado. What lowers it is good, what
 * raises it is bad; the sign of each bar is the side of the line that it is on.
 */
public final class SwingBars extends Plot {
    private static final double LEFT = 146;
    private static final double RIGHT = 66;
    private static final double EDGE = 4;
    private static final double HEAD = 18;
    private static final double LEAST_ROW = 18;
    private static final double MOST_ROW = 28;

    /** Room for the values of an input beside its bar. */
    private static final double VALUE = 52;

    private final DoubleFunction<String> change;
    private List<Swing> swings = List.of();
    private String middle = "";

    /**
     * One input.
     *
     * @param name    beside it
     * @param low     what the total changes by at the low end
     * @param lowest  the low end
     * @param high    what the total changes by at the high end
     * @param highest the high end
     * @param marked  whether it is to be marked
     */
    public record Swing(String name, double low, String lowest, double high, String highest, boolean marked) {
        double least() {
            return Math.min(0, Math.min(low, high));
        }

        double most() {
            return Math.max(0, Math.max(low, high));
        }
    }

    /**
     * A chart without bars yet.
     *
     * @param change writes differences, with their sign
     */
    public SwingBars(DoubleFunction<String> change) {
        super("swing-bars");
        this.change = change;
    }

    /**
     * Shows bars.
     *
     * @param total the total in the middle, for people
     * @param told  all of them in words
     */
    public void show(List<Swing> shown, String total, String told) {
        swings = List.copyOf(shown);
        middle = total;
        setAccessibleText(told);
        setMinHeight(2 * EDGE + HEAD + LEAST_ROW * swings.size());
        redraw();
    }

    @Override
    protected void draw(double width, double height) {
        if (swings.isEmpty()) {
            return;
        }
        DoubleStream ends = swings.stream().flatMapToDouble(swing -> DoubleStream.of(swing.least(), swing.most()));
        double widest = ends.map(Math::abs).max().orElse(1);
        Scale x = new Scale(-Math.max(widest, 1e-9), Math.max(widest, 1e-9), LEFT + VALUE, width - RIGHT - VALUE);
        double row = Math.clamp((height - 2 * EDGE - HEAD) / swings.size(), LEAST_ROW, MOST_ROW);
        double bottom = EDGE + HEAD + row * swings.size();
        text(x.at(0), EDGE + HEAD / 2, 0.5, middle, "swing-middle-text");
        for (int s = 0; s < swings.size(); s++) {
            draw(swings.get(s), EDGE + HEAD + s * row, row, x, width);
        }
        line(x.at(0), EDGE + HEAD, x.at(0), bottom, "plot-axis");
    }

    private void draw(Swing swing, double top, double row, Scale x, double width) {
        double at = top + row / 2;
        bar(swing.low(), top, row, x);
        bar(swing.high(), top, row, x);
        boolean isLowLeft = swing.low() <= swing.high();
        text(x.at(swing.least()) - 5, at, 1, isLowLeft ? swing.lowest() : swing.highest(), "plot-tick");
        text(x.at(swing.most()) + 5, at, 0, isLowLeft ? swing.highest() : swing.lowest(), "plot-tick");
        text(LEFT - 8, at, 1, swing.name(), swing.marked() ? "swing-marked-text" : "swing-name-text");
        text(width - EDGE, at, 1, change.apply(swing.most() - swing.least()), "swing-width-text");
    }

    private void bar(double amount, double top, double row, Scale x) {
        double from = x.at(0);
        double to = x.at(amount);
        if (Math.abs(to - from) < 0.5) {
            return;
        }
        Rectangle bar =
                add(new Rectangle(Math.abs(to - from), row - 6), "swing-bar", amount > 0 ? "swing-up" : "swing-down");
        bar.setX(Math.min(from, to));
        bar.setY(top + 3);
    }
}

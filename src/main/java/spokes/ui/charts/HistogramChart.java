package spokes.ui.charts;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.scene.shape.Rectangle;

/** How many of many cases lie where, with marks at some values and the middle range shaded. */
public final class HistogramChart extends Plot {
    private static final double LEFT = 46;
    private static final double RIGHT = 16;
    private static final double TOP = 34;
    private static final double BOTTOM = 24;
    private static final double TICK_WIDTH = 70;
    private static final double ROW = 13;

    private DoubleFunction<String> value = String::valueOf;
    private List<Integer> counts = List.of();
    private List<Mark> marks = List.of();
    private double from;
    private double width;
    private double low;
    private double high;

    /**
     * A value to be marked.
     *
     * @param name  at its top
     * @param style of css: {@code histogram-mark-} and this
     */
    public record Mark(double at, String name, String style) {}

    /** A chart without cases yet. */
    public HistogramChart() {
        super("histogram");
    }

    /** Shows cases: how many there are in steps of equal width. */
    public void show(double begin, double step, List<Integer> cases, DoubleFunction<String> words) {
        from = begin;
        width = step;
        counts = List.copyOf(cases);
        value = words;
        redraw();
    }

    /**
     * Marks values, and shades a range.
     *
     * @param told all that is shown in words
     */
    public void mark(List<Mark> values, double begin, double end, String told) {
        marks = List.copyOf(values);
        low = begin;
        high = end;
        setAccessibleText(told);
        redraw();
    }

    @Override
    protected void draw(double across, double down) {
        if (counts.isEmpty()) {
            return;
        }
        double wide = width > 0 ? width : Math.max(1e-9, Math.abs(from) * 0.02);
        double begin = width > 0 ? from : from - wide / 2;
        double end = begin + counts.size() * wide;
        double least = marks.stream().mapToDouble(Mark::at).min().orElse(begin);
        double most = marks.stream().mapToDouble(Mark::at).max().orElse(end);
        double room = 0.04 * (Math.max(end, most) - Math.min(begin, least));
        Scale x = new Scale(Math.min(begin, least) - room, Math.max(end, most) + room, LEFT, across - RIGHT);
        int top = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        Scale y = new Scale(0, top * 1.04, down - BOTTOM, TOP);
        drawAxes(x, y, across, down);
        for (int step = 0; step < counts.size(); step++) {
            drawBar(x, y, begin + step * wide, wide, counts.get(step));
        }
        for (int m = 0; m < marks.size(); m++) {
            drawMark(marks.get(m), x, down, across, m);
        }
    }

    private void drawAxes(Scale x, Scale y, double across, double down) {
        if (high > low) {
            Rectangle range = add(new Rectangle(x.at(high) - x.at(low), down - BOTTOM - TOP), "histogram-range");
            range.setX(x.at(low));
            range.setY(TOP);
        }
        for (double tick : y.ticks((int) (down / 60))) {
            if (tick == Math.rint(tick)) {
                line(LEFT, y.at(tick), across - RIGHT, y.at(tick), tick == 0 ? "plot-axis" : "plot-grid");
                text(LEFT - 6, y.at(tick), 1, String.valueOf((long) tick), "plot-tick");
            }
        }
        for (double tick : x.ticks((int) ((across - LEFT - RIGHT) / TICK_WIDTH))) {
            text(x.at(tick), down - BOTTOM / 2, 0.5, value.apply(tick), "plot-tick");
        }
    }

    private void drawBar(Scale x, Scale y, double begin, double wide, int count) {
        Rectangle bar = add(
                new Rectangle(Math.max(1, x.at(begin + wide) - x.at(begin) - 1), y.at(0) - y.at(count)),
                "histogram-bar");
        bar.setX(x.at(begin));
        bar.setY(y.at(count));
    }

    /** Names stand in rows of their own, so that near values do not hide each other. */
    private void drawMark(Mark mark, Scale x, double down, double across, int row) {
        double at = x.at(mark.at());
        line(at, TOP - 4, at, down - BOTTOM, "histogram-mark-" + mark.style());
        double align = at > across * 0.75 ? 1 : at < across * 0.25 ? 0 : 0.5;
        text(at, 8 + row * ROW, align, mark.name(), "histogram-text-" + mark.style());
    }
}

package spokes.report.drawing;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import spokes.report.page.Ink;
import spokes.report.page.Svg;

/** Steps from one total to another, a row each. The axis does not begin at zero, for the steps are small beside the totals. */
public final class WaterfallDrawing {
    private static final double NAME_WIDTH = 118;
    private static final double VALUE_WIDTH = 66;
    private static final double ROW = 18;
    private static final double ROOM = 0.12;

    private final List<Bar> bars;
    private final DoubleFunction<String> money;
    private final DoubleFunction<String> change;

    /**
     * A row.
     *
     * @param from money before it; of a total 0
     * @param to   money after it
     */
    public record Bar(String name, double from, double to, boolean isTotal) {}

    /**
     * A waterfall.
     *
     * @param bars   from the first total to the last
     * @param money  writes totals
     * @param change writes steps, with their sign
     */
    public WaterfallDrawing(List<Bar> bars, DoubleFunction<String> money, DoubleFunction<String> change) {
        this.bars = List.copyOf(bars);
        this.money = money;
        this.change = change;
    }

    /**
     * Draws it as high as its rows.
     *
     * @param told what it shows, for who cannot see it
     */
    public Svg draw(double width, String told) {
        double low = ends().min().orElse(0);
        double high = ends().max().orElse(1);
        double room = ROOM * Math.max(high - low, 0.01 * Math.max(1, Math.abs(high)));
        double span = width - NAME_WIDTH - VALUE_WIDTH;
        double perMoney = span / (high - low + room);
        double start = low - room;
        Svg svg = new Svg(width, ROW * bars.size() + 4, told);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double from = bar.isTotal() ? NAME_WIDTH : NAME_WIDTH + (bar.from() - start) * perMoney;
            double to = NAME_WIDTH + (bar.to() - start) * perMoney;
            draw(svg, bar, ROW * i + 2, Math.min(from, to), Math.max(1, Math.abs(to - from)), width);
            if (i + 1 < bars.size()) {
                svg.draw("line", Ink.LINK, "x1", to, "x2", to, "y1", ROW * i + 16, "y2", ROW * (i + 1) + 4);
            }
        }
        return svg;
    }

    private DoubleStream ends() {
        return bars.stream()
                .flatMapToDouble(
                        bar -> bar.isTotal() ? DoubleStream.of(bar.to()) : DoubleStream.of(bar.from(), bar.to()));
    }

    private void draw(Svg svg, Bar bar, double top, double left, double length, double width) {
        boolean isWorse = bar.to() > bar.from();
        svg.draw(
                "rect",
                bar.isTotal() ? Ink.TOTAL_BAR : isWorse ? Ink.WORSE_BAR : Ink.BETTER_BAR,
                "x",
                left,
                "y",
                top + 2,
                "width",
                length,
                "height",
                12);
        double base = top + 12;
        svg.write(
                bar.name(),
                bar.isTotal() ? Ink.TOTAL_LABEL : Ink.LABEL,
                "x",
                NAME_WIDTH - 6,
                "y",
                base,
                "text-anchor",
                "end");
        svg.write(
                bar.isTotal() ? money.apply(bar.to()) : change.apply(bar.to() - bar.from()),
                bar.isTotal() ? Ink.TOTAL_LABEL : isWorse ? Ink.WORSE_LABEL : Ink.BETTER_LABEL,
                "x",
                width - 3,
                "y",
                base,
                "text-anchor",
                "end");
    }
}
